import type { Chapter, Part, Trained, Training } from '../../../src/index.ts';
import { type Contestant, layersOf } from './contest.ts';

/** The letters, and what is between two words. */
export const SYMBOLS = 27;
/** How many symbols a network sees before the one it is to foretell. */
export const CONTEXT = 5;
/** Bits are counted in ten-thousandths. */
export const BIT = 10_000;

/** As many parameters as can be for each, and none of those with a hidden layer more than the one without. */
export const CONTESTANTS: readonly Contestant[] = [
  { name: 'one layer', activation: 'identity', hidden: [] },
  { name: 'deep linear', activation: 'identity', hidden: [22] },
  { name: 'ReLU', activation: 'relu', hidden: [22] },
  { name: 'tanh', activation: 'tanh', hidden: [22] },
];

/** Places of a text as a network is given them: the symbols before as ones among zeros, and the symbol that comes. */
export interface Places {
  readonly inputs: readonly Uint8Array[];
  readonly targets: readonly number[];
}

/** All symbols of the chapters of a part, one chapter after the other. */
export function symbolsOf(
  chapters: readonly Chapter[],
  part: Part,
  letters: (text: string) => readonly number[],
): readonly number[] {
  return chapters.filter((chapter) => chapter.part === part).flatMap(({ text }) => [...letters(text), 0]);
}

/** The first so many places of a text that have enough symbols before them. */
export function placesOf(symbols: readonly number[], most = Number.POSITIVE_INFINITY): Places {
  const targets = symbols.slice(CONTEXT).slice(0, most);
  const inputs = targets.map((_, at) => {
    const input = new Uint8Array(CONTEXT * SYMBOLS);
    for (let k = 0; k < CONTEXT; k += 1) input[k * SYMBOLS + (symbols[at + k] ?? 0)] = 1;
    return input;
  });
  return { inputs, targets };
}

/** How a network is trained on them. */
export interface Budget {
  readonly batch: number;
  readonly momentum: number;
  readonly epochs: number;
}

/** Bits per character, in ten-thousandths, on some places after training on others; the rate falls evenly to zero. */
export function bitsPerCharacter(
  train: (training: Training) => Trained,
  contestant: Contestant,
  { rate, seed, ...budget }: Budget & { readonly rate: string; readonly seed: number },
  learnt: Places,
  asked: Places,
): number {
  const { meanLoss } = train({
    ...learnt,
    ...budget,
    layers: layersOf(contestant, SYMBOLS),
    loss: 'crossEntropy',
    rate: (done) => Number(rate) * (1 - done),
    seed,
  });
  return Math.round((BIT * meanLoss(asked.inputs, asked.targets)) / Math.LN2);
}

/** Bits per character, in ten-thousandths, of a table that has counted every pair of symbols, with a tenth added to each count. */
export function bitsOfPairs(learnt: readonly number[], asked: readonly number[], log2: (x: number) => number): number {
  const counts = Array.from({ length: SYMBOLS }, () => Array.from({ length: SYMBOLS }, () => 0.1));
  for (const [i, next] of learnt.slice(1).entries()) {
    const row = counts[learnt[i] ?? 0] ?? [];
    row[next] = (row[next] ?? 0) + 1;
  }
  const bits = asked.slice(1).map((next, i) => {
    const row = counts[asked[i] ?? 0] ?? [];
    return log2(row.reduce((sum, count) => sum + count, 0) / (row[next] ?? 1));
  });
  return Math.round((BIT * bits.reduce((sum, one) => sum + one, 0)) / bits.length);
}
