import type { ClaimRow, Kind } from '../../claim/ledger/ledger.ts';
import { drawsRuns, MOST_RUNS } from '../../evidence/mostRuns.ts';
import type { Checkable } from '../../text/checkable.ts';
import { counted, grouped } from '../../text/counted.ts';
import { loadTypesetter } from '../dom/formulas.ts';
import { loadScript } from '../dom/loadScript.ts';
import { askOf, type Page } from './asking.ts';
import { startBreaking } from './breaking.ts';
import { announce, element, outcomeOf } from './outcome.ts';
import { type Check, checkOfHash, hashOfCheck, wholeNumber } from './permalink.ts';
import { runnerOf } from './runner.ts';

declare global {
  /** What is printed, as JSON, by the claim's id: a script of the site leaves it there. */
  var rowsOfTheBook: { [id: string]: string } | undefined;
}

/** "Check it yourself", and "Break it" at every control: the claim's own module, run again in a worker. */
export function startChecks(): void {
  const form = document.querySelector<HTMLFormElement>('form.check');
  if (form === null) return;
  const id = form.dataset.claim ?? '';
  const page: Page = {
    id,
    rows: JSON.parse(form.dataset.rows ?? '[]') as readonly Checkable[],
    runner: runnerOf(form.dataset.chapter ?? ''),
    printed: () => printedOf(id),
  };
  const restore = wake(form, page);
  const restoreBroken = startBreaking(page);
  const follow = (): void => {
    const check = checkOfHash(location.hash);
    if (check !== undefined && check.claim === id && !restoreBroken(check)) restore(check);
  };
  follow();
  addEventListener('hashchange', follow);
}

async function printedOf(id: string): Promise<ClaimRow | undefined> {
  try {
    await loadScript(`rows/${id}.js`);
  } catch {
    return undefined;
  }
  const text = globalThis.rowsOfTheBook?.[id];
  return text === undefined ? undefined : (JSON.parse(text) as ClaimRow);
}

/** Wakes the form; returns what fills it in from a link. */
function wake(form: HTMLFormElement, page: Page): (check: Check) => void {
  const part = <E extends Element>(selector: string): E => {
    const found = form.querySelector<E>(selector);
    if (found === null) throw new Error(`The form has no ${selector}.`);
    return found;
  };
  const fieldset = part<HTMLFieldSetElement>('fieldset');
  const what = part<HTMLSelectElement>('select');
  const seed = part<HTMLInputElement>('[name="seed"]');
  const runs = part<HTMLInputElement>('[name="runs"]');
  const path = part<HTMLInputElement>('[name="path"]');
  const pathLabel = part<HTMLElement>('.path');
  const hint = part<HTMLElement>('.hint');
  const go = part<HTMLButtonElement>('[type="submit"]');
  const stop = part<HTMLButtonElement>('.stop');
  const underWay = part<HTMLElement>('.under-way');
  const progress = part<HTMLProgressElement>('progress');
  const where = part<HTMLElement>('.where');
  const said = part<HTMLElement>('.came-to');
  const list = part<HTMLOListElement>('.outcomes');
  let round = 0;
  /** How far the sentence under way was when it was last heard of. */
  let reached = '';

  const chosen = (): readonly Checkable[] => page.rows.filter(({ anchor }) => what.value === '' || anchor === what.value);
  /** What may be chosen depends on what is to be checked. */
  const suit = (): void => {
    const rows = chosen();
    const [only] = rows;
    const drawing = rows.filter((row) => row.seed !== undefined);
    const longer = rows.filter((row) => row.part === 'sentence' && row.seed !== undefined && drawsRuns(row.kind));
    seed.disabled = drawing.length === 0;
    runs.disabled = longer.length === 0 || (rows.length > 1 && !longer.some(({ kind }) => kind === 'sampled'));
    seed.placeholder = rows.length === 1 && only?.seed !== undefined ? String(only.seed) : 'the book’s own';
    runs.placeholder = rows.length === 1 && only?.runs !== undefined ? grouped(only.runs) : 'as in the book';
    runs.max = String(only !== undefined && rows.length === 1 && drawsRuns(only.kind) ? MOST_RUNS[only.kind] : MOST_RUNS.sampled);
    hint.textContent =
      drawing.length === 0
        ? rows.some(({ command }) => command !== undefined)
          ? ''
          : 'Nothing is drawn at random here, so there is no seed to choose.'
        : `${rows.length === 1 ? 'It' : `Of these, ${drawing.length}`} ${rows.length === 1 || drawing.length === 1 ? 'draws' : 'draw'} at random${
            runs.disabled ? '.' : `; ask for up to ${grouped(runs.max)} runs.`
          }`;
    if (seed.disabled) seed.value = '';
    if (runs.disabled) runs.value = '';
    const isReplay = rows.length === 1 && path.value !== '';
    if (!isReplay) path.value = '';
    pathLabel.hidden = !isReplay;
  };
  const settle = (isRunning: boolean): void => {
    // Out of the button that is put to sleep, the focus goes to the other one.
    const holds = document.activeElement === (isRunning ? go : stop);
    fieldset.disabled = isRunning;
    go.disabled = isRunning;
    stop.disabled = !isRunning;
    underWay.hidden = !isRunning;
    if (holds) (isRunning ? stop : go).focus();
  };

  const run = async (): Promise<void> => {
    round += 1;
    const mine = round;
    const rows = chosen();
    const own = wholeNumber(seed.value, -(2 ** 31), 2 ** 31 - 1);
    const many = wholeNumber(runs.value, 2, Number(runs.max));
    const replayed = path.value;
    const asks = rows.map((row) => [row, askOf(page, row, own, many, replayed)] as const);
    const address = hashOfCheck({
      claim: page.id,
      ...(what.value === '' ? {} : { sentence: what.value }),
      ...(own === undefined ? {} : { seed: own }),
      ...(many === undefined ? {} : { runs: many }),
      ...(own === undefined || replayed === '' ? {} : { path: replayed }),
    });
    // Not a step in the reader's history, and no jump.
    history.replaceState(null, '', address);
    list.replaceChildren();
    said.textContent = '';
    reached = '';
    settle(true);
    const begun = performance.now();
    try {
      const [printed] = await Promise.all([page.printed(), loadTypesetter()]);
      let asPrinted = 0;
      let asAsked = 0;
      let astray = 0;
      let notShown = 0;
      let left = 0;
      for (const [i, [row, ask]] of asks.entries()) {
        if (mine !== round) return;
        progress.max = asks.length;
        progress.value = i;
        const place = asks.length === 1 ? '' : `${i + 1} of ${asks.length}: `;
        where.textContent = `${place}${row.sentence}`;
        if (row.command !== undefined) {
          left += 1;
          list.append(entry(row, [tooLong(row.command)]));
          continue;
        }
        reached = '';
        const started = performance.now();
        const cameTo = await page.runner.run(ask, {
          done: (count, of) => {
            reached = `${grouped(count)} of ${counted(of, UNITS[row.kind] ?? 'draw')}`;
            progress.value = i + count / of;
            where.textContent = `${place}${grouped(count)} of ${grouped(of)} · ${row.sentence}`;
          },
        });
        if (mine !== round) return;
        announce(form, ask, cameTo);
        const seconds = (performance.now() - started) / 1000;
        const { line, said: more, folded, isAsPrinted } = outcomeOf(row, ask, cameTo, printed, seconds);
        list.append(entry(row, [line, ...more, ...folded]));
        if (!cameTo.holds) notShown += 1;
        else if (isAsPrinted) asPrinted += 1;
        else if (ask.seed === undefined) astray += 1;
        else asAsked += 1;
      }
      const ran = asks.length - left;
      const link = element('a', '', 'Link to this check');
      link.href = address;
      const counts: readonly (readonly [count: number, what: string])[] = [
        [asPrinted, 'just as printed'],
        [asAsked, 'holding with your own seed or runs'],
        [astray, 'NOT as printed, though nothing was changed'],
        [notShown, 'not shown'],
        [left, 'too long for a page'],
      ];
      const tally = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
      said.replaceChildren(
        `${counted(ran, 'check')} in ${((performance.now() - begun) / 1000).toFixed(1)} s: ${tally.join(', ')}. `,
        link,
      );
    } catch (error) {
      if (mine !== round) return;
      said.textContent = `It could not be run: ${(error as Error).message}`;
    }
    settle(false);
  };

  fieldset.disabled = false;
  go.disabled = false;
  suit();
  what.addEventListener('change', suit);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  stop.addEventListener('click', () => {
    round += 1;
    page.runner.stop();
    said.textContent = stoppedAfter(list.childElementCount, chosen().length, reached);
    settle(false);
  });
  return ({ sentence = '', seed: own, runs: many, path: replayed = '' }) => {
    what.value = page.rows.some(({ anchor }) => anchor === sentence) ? sentence : '';
    path.value = replayed;
    seed.value = '';
    runs.value = '';
    suit();
    if (!seed.disabled && own !== undefined) seed.value = String(own);
    if (!runs.disabled && many !== undefined) runs.value = String(many);
    form.scrollIntoView({ block: 'start' });
    go.focus({ preventScroll: true });
  };
}

/** What a run is counted in, by the kind of evidence; in draws, where it is not said. */
const UNITS: Partial<Readonly<Record<Kind, string>>> = { measured: 'seed' };

/** The worker tells how far it is from time to time only: it may have been further. */
function stoppedAfter(checks: number, of: number, reached: string): string {
  const within = reached === '' ? '' : `at least ${reached}`;
  if (of === 1 && within !== '') return `Stopped after ${within}.`;
  return `Stopped after ${counted(checks, 'check')}${within === '' ? '' : `, and ${within} for the next`}.`;
}

function entry({ sentence, anchor }: Checkable, content: readonly Node[]): HTMLElement {
  const link = element('a', '', headingText(anchor) ?? sentence);
  link.href = `#${anchor}`;
  return element('li', '', element('p', 'which', link), ...content);
}

/** The heading as the page has it, its formulas set. */
function headingText(anchor: string): Node | undefined {
  const heading = document.getElementById(anchor);
  if (heading === null) return undefined;
  const copy = document.createDocumentFragment();
  for (const child of heading.childNodes)
    if (!(child instanceof Element && child.matches('a'))) copy.append(child.cloneNode(true));
  return copy;
}

function tooLong(command: string): HTMLElement {
  return element(
    'p',
    '',
    'Too long for a page: its result is stored, with the hash of what made it. Repeat it with ',
    element('code', '', command),
  );
}
