import {
  bars,
  claim,
  digits,
  example,
  letters,
  matrixFigure,
  measured,
  mobyDick,
  type Part,
  rational,
  recorded,
  train,
} from '../../src/index.ts';
import digitsRecord from './digits.record.json' with { type: 'json' };
import { type Contestant, parametersOf, type Result } from './experiments/contest.ts';
import { CLASSES, contestants, ONE_LAYER, PIXELS, samplesOf, toldRight } from './experiments/digits.ts';
import { BIT, bitsPerCharacter, CONTESTANTS, CONTEXT, placesOf, SYMBOLS, symbolsOf } from './experiments/text.ts';
import textRecord from './text.record.json' with { type: 'json' };

interface TextResult {
  readonly places: { readonly training: number; readonly validation: number; readonly test: number };
  /** What a table of pairs needs. */
  readonly pairs: number;
  readonly networks: readonly Result[];
}
const DIGITS = digitsRecord.result as readonly Result[];
const TEXT = textRecord.result as TextResult;

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
/** The one of this name. Throws a `RangeError` if there is none, since anything can be said of no runs. */
function named<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const found = all.find((one) => one.name === name);
  if (found === undefined)
    throw new RangeError(`Nothing is called ${name}: take one of ${all.map((one) => one.name).join(', ')}.`);
  return found;
}
/** What a network came to on the test split, run by run. */
const runsOf = (results: readonly Result[], name: string): readonly number[] => named(results, name).test;

/** What a sentence asks of recorded results; its control asks the same of results whose names are exchanged. */
const ofDigits =
  (question: (runs: (name: string) => readonly number[]) => boolean) =>
  (result: unknown): boolean =>
    question((name) => runsOf(result as readonly Result[], name));
const ofText =
  (question: (runs: (name: string) => readonly number[], pairs: number) => boolean) =>
  (result: unknown): boolean => {
    const { networks, pairs } = result as TextResult;
    return question((name) => runsOf(networks, name), pairs);
  };
const exchanged = (results: readonly Result[], one: string, other: string): readonly Result[] =>
  results.map((result) => ({ ...result, name: result.name === one ? other : result.name === other ? one : result.name }));
const onDigits = (holds: (result: unknown) => boolean, results = DIGITS) =>
  recorded({
    record: { ...digitsRecord, result: results },
    records: 'measured',
    holds,
    scope: 'for 1,000 digits of the test split and ten runs of each network',
  });
const onText = (holds: (result: unknown) => boolean, networks = TEXT.networks) =>
  recorded({
    record: { ...textRecord, result: { ...TEXT, networks } },
    records: 'measured',
    holds,
    scope: 'for three chapters of the test split and four runs of each network',
  });

const sameAsOne = ofDigits((runs) =>
  ['deep linear', 'deeper linear'].every((name) => Math.abs(meanOf(runs(name)) - meanOf(runs('one layer'))) <= 10),
);
const bendsWin = ofDigits((runs) =>
  ['ReLU', 'deeper ReLU'].every((bent) =>
    ['one layer', 'deep linear', 'deeper linear'].every(
      (straight) => Math.min(...runs(bent)) - Math.max(...runs(straight)) >= 20,
    ),
  ),
);
const sameBits = ofText((runs) => Math.abs(meanOf(runs('deep linear')) - meanOf(runs('one layer'))) <= BIT / 20);
const fewerBits = ofText((runs) =>
  ['ReLU', 'tanh'].every((bent) =>
    ['one layer', 'deep linear'].every((straight) => Math.min(...runs(straight)) - Math.max(...runs(bent)) >= BIT / 10),
  ),
);
const pairsNeedMore = ofText((runs, pairs) =>
  ['one layer', 'deep linear'].every((name) => pairs - Math.max(...runs(name)) >= BIT / 10),
);

const FIVE = contestants(32);
const RELU = named(FIVE, 'ReLU');
const [ONE_LETTER_LAYER, LETTER_RELU] = [named(CONTESTANTS, 'one layer'), named(CONTESTANTS, 'ReLU')];

const ALL = digits();
const few = { learnt: samplesOf(ALL, 'training', 100), asked: samplesOf(ALL, 'test') };
/** A smaller run, with the rates that are best for it among those of the full search, on the validation split and other seeds. */
const digitsRight = (contestant: Contestant, seed: number): number =>
  toldRight(
    train,
    contestant,
    { rate: contestant === RELU ? '0.1' : '1', seed, batch: 10, momentum: 0.9, epochs: 10 },
    few.learnt,
    few.asked,
  );
const CHAPTERS = mobyDick();
/** The beginning of a part, which its first chapter is long enough for. */
const beginning = (part: Part, symbols: number) => {
  const chapters = CHAPTERS.filter((chapter) => chapter.part === part).slice(0, 1);
  return placesOf(symbolsOf(chapters, part, letters).slice(0, symbols));
};
const short = { learnt: beginning('training', 5000), asked: beginning('test', 4000) };
/** Likewise; here the same rate is best for both. */
const bits = (contestant: Contestant, seed: number): number =>
  bitsPerCharacter(train, contestant, { rate: '0.1', seed, batch: 8, momentum: 0.9, epochs: 2 }, short.learnt, short.asked) / BIT;
const more = (better: Contestant, than: Contestant) => (seed: number) => digitsRight(better, seed) - digitsRight(than, seed);
const fewer = (better: Contestant, than: Contestant) => (seed: number) => bits(than, seed) - bits(better, seed);
const DIGITS_AHEAD = {
  from: '0.5',
  to: '30',
  why: '250 other runs were ahead by 15.5 with a standard deviation of 7.2, so that the mean of seven strays by as much as 14.5 with a chance below 1e-6',
};
const BITS_AHEAD = {
  from: '0.025',
  to: '0.25',
  why: '120 other runs were ahead by 0.076 with a standard deviation of 0.021, so that the mean of five strays by as much as 0.051 with a chance below 1e-6; a deep linear network in its place was ahead by 0.016',
};
const MORE = 'digits told right, of 1,000, more than the other tells';
const FEWER = 'bits per character fewer than the other needs';

const linear = `${SYMBOLS * CONTEXT}*${SYMBOLS} + ${SYMBOLS}`;
const withHidden = (units: number): string => `${SYMBOLS * CONTEXT}*${units} + ${units} + ${units}*${SYMBOLS} + ${SYMBOLS}`;

/** The first digit of the training split that shows this one. */
const pixelsOf = (wanted: number): readonly (readonly number[])[] => {
  const { pixels = [] } = ALL.find(({ digit }) => digit === wanted) ?? {};
  return [0, 1, 2, 3, 4, 5, 6].map((row) => pixels.slice(7 * row, 7 * row + 7));
};

export default claim({
  title: 'On these digits and this text, a deep linear network does about as well as one layer, and with ReLU it does better',
  asks: 'XOR is a toy. Does the bend matter for real data?',
  says: `
Here is a handwritten digit, as a network is given it: ${PIXELS} numbers, from paper, 0, to ink, 15.

![a digit]

Five networks learn to tell such digits apart. One is a single affine layer. Two are deeper, without any activation. Two are the same with ReLUs. Every side gets the same digits to learn from, the same 20 passes, and the same search: seven rates, the best one chosen on digits kept apart for that. Only then are the 1,000 digits of the test looked at.

![predict]

![digits wrong]

Look at the first three bars. Depth without a bend buys nothing here: these networks [are one affine layer](../01-linear/a-stack-of-affine-layers-is-one.md), whatever they learned. With ReLUs, the worst of ten runs is at least 20 digits ahead of the best run without.

Is that a trick of pictures? Take a text, the first chapters of _Moby-Dick_, with ${SYMBOLS} symbols: the letters, and whatever is between two words. A network sees ${CONTEXT} symbols and foretells the next. What counts is bits per character: how many yes-or-no questions are left open, on average.

![bits per character]

A table that counts pairs of letters needs the most. One affine layer on five letters does better, and the deep linear network does as well as it, to within a twentieth of a bit. With ReLU or tanh in that network, every run saves at least a tenth of a bit against any linear run, though it has *fewer* weights and biases than the single layer.

One thing may look odd. All of these networks end in a softmax, which is no straight line. But it only turns the last sums into probabilities, the same way for every side. What it is given is affine in the input for the one side and not for the other.

So the experiment agrees with the mathematics, and tells how much the bend is worth on these data, for networks of this size. A GPT has another part besides, and it looks as straight as can be: [attention](../07-attention/attention-without-activations-is-cubic.md).
`,
  predict: {
    question:
      'One affine layer learns to tell handwritten digits apart. So do deeper networks, once without activations and once with ReLUs. How do they do on digits never seen before?',
    answers: {
      'The deeper, the better': {
        wrong: 'on digits, deep linear networks…',
        tempting: 'Depth is what deep learning is named after. But without a bend in between, all the layers come to one.',
      },
      'The two linear ones alike, the one with ReLUs better': { right: 'on digits, every run with ReLUs…' },
      'All alike: digits are easy': {
        wrong: 'on digits, every run with ReLUs…',
        tempting: 'One affine layer does tell most of them. But with ReLUs, about a third fewer are missed.',
      },
    },
  },
  because: {
    'on digits, deep linear networks are on average within 10 of 1,000 of what one layer tells right': onDigits(sameAsOne),
    'on digits, every run with ReLUs tells at least 20 of 1,000 more right than any run without': onDigits(bendsWin),
    'on text, the deep linear network is on average within a twentieth of a bit of one layer': onText(sameBits),
    'on text, every run with ReLU or tanh needs at least a tenth of a bit per character less than any linear run':
      onText(fewerBits),
    'the network with ReLU or tanh has fewer weights and biases than the one layer: 3,613 against 3,672': example(
      {},
      `${linear} == 3672 and ${withHidden(22)} == 3613`,
    ),
    'run anew on fewer digits: the network with ReLUs tells more right than one layer': measured({
      run: more(RELU, ONE_LAYER),
      seeds: 7,
      between: DIGITS_AHEAD,
      of: MORE,
    }),
    'run anew on less text: the network with ReLU needs fewer bits than one layer': measured({
      run: fewer(LETTER_RELU, ONE_LETTER_LAYER),
      seeds: 5,
      between: BITS_AHEAD,
      of: FEWER,
    }),
  },
  beside: {
    'on text, a table that counts pairs needs at least a tenth of a bit more than any linear run': onText(pairsNeedMore),
  },
  readAs: {
    'the network with ReLU…':
      'Five symbols of 27 are the inputs, and 27 symbols the outputs; the hidden layer has 22 units. A layer has a weight for each input of each unit, and a bias for each unit.',
  },
  butNot: {
    'so are those with ReLUs': {
      of: 'on digits, deep linear networks…',
      on: onDigits(sameAsOne, exchanged(DIGITS, 'deep linear', 'ReLU')),
    },
    'so does every run of the deep linear network': {
      of: 'on digits, every run with ReLUs…',
      on: onDigits(bendsWin, exchanged(DIGITS, 'deep linear', 'ReLU')),
    },
    'so is the one with ReLU': {
      of: 'on text, the deep linear network…',
      on: onText(sameBits, exchanged(TEXT.networks, 'deep linear', 'ReLU')),
    },
    'so does every run of the deep linear one': {
      of: 'on text, every run with ReLU…',
      on: onText(fewerBits, exchanged(TEXT.networks, 'deep linear', 'ReLU')),
    },
    'with one unit more it has fewer as well': {
      of: 'the network with ReLU or tanh…',
      on: example({}, `${linear} == 3672 and ${withHidden(23)} < 3672`),
    },
    'one layer tells more right than the network with ReLUs': {
      of: 'run anew on fewer digits…',
      on: measured({ run: more(ONE_LAYER, RELU), seeds: 2, between: DIGITS_AHEAD, of: MORE }),
    },
    'one layer needs fewer than the network with ReLU': {
      of: 'run anew on less text…',
      on: measured({ run: fewer(ONE_LETTER_LAYER, LETTER_RELU), seeds: 2, between: BITS_AHEAD, of: FEWER }),
    },
    'so does a network with ReLU': {
      of: 'on text, a table that counts pairs…',
      on: recorded({
        record: { ...textRecord, result: { ...TEXT, pairs: Math.min(...runsOf(TEXT.networks, 'ReLU')) } },
        records: 'measured',
        holds: pairsNeedMore,
        scope: 'for three chapters of the test split and four runs of each network',
      }),
    },
  },
  breaks: 'one layer tells more right than the network with ReLUs',
  exercise: `
The deep linear network on text has 22 units between ${SYMBOLS * CONTEXT} inputs and ${SYMBOLS} outputs, so its one matrix has rank 22 at most. Could that be why it is not better than the single layer? How would you find out?
`,
  settles: {
    'a-linear-net-would-be-cheap-but-no-gpt': {
      reading: 'no GPT, by experiment',
      by: 'on text, every run with ReLU…',
      verdict: 'right',
    },
  },
  uses: ['01-linear/a-stack-of-affine-layers-is-one'],
  sources: ['lecun1998', 'shannon1951'],
  figure: () => {
    const mean = (results: readonly Result[], name: string, of: number) =>
      rational(Math.round((100 * meanOf(runsOf(results, name))) / of)).div(rational(100));
    return {
      'a digit': matrixFigure(
        { entries: pixelsOf(7), rows: 'a handwritten 7', columns: 'pixels' },
        'A handwritten seven, seven pixels wide and high; whatever is not paper is shaded.',
      ),
      'digits wrong': bars(
        FIVE.map((contestant) => ({
          name: `${contestant.name}, ${parametersOf(contestant, PIXELS, CLASSES)} parameters`,
          value: rational(few.asked.targets.length).sub(mean(DIGITS, contestant.name, 1)),
        })),
        'Of 1,000 digits never seen before, how many each network gets wrong: the mean of ten runs.',
      ),
      'bits per character': bars(
        [
          { name: 'a table of pairs', value: rational(Math.round(TEXT.pairs / 100)).div(rational(100)), isSaid: true },
          ...CONTESTANTS.map((contestant) => ({
            name: `${contestant.name}, ${parametersOf(contestant, SYMBOLS * CONTEXT, SYMBOLS)} parameters`,
            value: mean(TEXT.networks, contestant.name, BIT),
          })),
        ],
        'Bits per character on three chapters never seen before, fewer is better: a table of pairs, and the mean of four runs of each network.',
      ),
    };
  },
});
