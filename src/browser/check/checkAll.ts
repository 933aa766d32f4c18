import type { Kind } from '../../claim/ledger/ledger.ts';
import type { Checkable } from '../../text/checkable.ts';
import { counted, grouped } from '../../text/counted.ts';
import { loadTypesetter } from '../dom/formulas.ts';
import type { Page } from './asking.ts';
import { entry, tooLong } from './entry.ts';
import type { Form } from './form.ts';
import type { Ask, CameTo } from './messages.ts';
import { announce, outcomeOf } from './outcome.ts';

/** How a check can come out, in the words of the last line, and in its order. */
const ENDINGS = {
  asPrinted: 'just as printed',
  asAsked: 'holding with your own seed or runs',
  astray: 'NOT as printed, though nothing was changed',
  notShown: 'not shown',
  left: 'too long for a page',
} as const;
type Ending = keyof typeof ENDINGS;

/** Who started the checks, while they are under way. */
export interface Starter {
  /** Whether what comes of them is still wanted. */
  isWaiting(): boolean;
  /** Hears how far the check is that is under way: `1,000 of 2,000 draws`; nothing at its start. */
  reached(far: string): void;
}

/**
 * Checks one row after the other, and lists what comes of each as soon as it is there. Returns it all in a sentence;
 * undefined as soon as nobody waits for it.
 */
export async function checkAll(
  form: Form,
  page: Page,
  asks: readonly (readonly [row: Checkable, ask: Ask])[],
  { isWaiting, reached }: Starter,
): Promise<string | undefined> {
  const begun = performance.now();
  const [printed] = await Promise.all([page.printed(), loadTypesetter()]);
  const endings: Ending[] = [];
  for (const [i, [row, ask]] of asks.entries()) {
    if (!isWaiting()) return undefined;
    form.progress.max = asks.length;
    form.progress.value = i;
    const place = asks.length === 1 ? '' : `${i + 1} of ${asks.length}: `;
    form.where.textContent = `${place}${row.sentence}`;
    if (row.command !== undefined) {
      endings.push('left');
      form.list.append(entry(row, [tooLong(row.command)]));
      continue;
    }
    reached('');
    const started = performance.now();
    const cameTo = await page.runner.run(ask, {
      done: (count, of) => {
        reached(`${grouped(count)} of ${counted(of, UNITS[row.kind] ?? 'draw')}`);
        form.progress.value = i + count / of;
        form.where.textContent = `${place}${grouped(count)} of ${grouped(of)} · ${row.sentence}`;
      },
    });
    if (!isWaiting()) return undefined;
    announce(form.whole, ask, cameTo);
    const { line, said, folded, isAsPrinted } = outcomeOf(row, ask, cameTo, printed, (performance.now() - started) / 1000);
    form.list.append(entry(row, [line, ...said, ...folded]));
    endings.push(endingOf(ask, cameTo, isAsPrinted));
  }
  return `${counted(endings.filter((ending) => ending !== 'left').length, 'check')} in ${((performance.now() - begun) / 1000).toFixed(1)} s: ${tally(endings)}. `;
}

/** What a run is counted in, by the kind of evidence; in draws, where it is not said. */
const UNITS: Partial<Readonly<Record<Kind, string>>> = { measured: 'seed' };

function endingOf({ seed }: Ask, { holds }: CameTo, isAsPrinted: boolean): Ending {
  if (!holds) return 'notShown';
  if (isAsPrinted) return 'asPrinted';
  return seed === undefined ? 'astray' : 'asAsked';
}

function tally(endings: readonly Ending[]): string {
  return (Object.keys(ENDINGS) as Ending[])
    .map((ending) => ({ ending, count: endings.filter((one) => one === ending).length }))
    .flatMap(({ ending, count }) => (count === 0 ? [] : [`${count} ${ENDINGS[ending]}`]))
    .join(', ');
}
