import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import type { Checkable } from '../../text/checkable.ts';
import { counted } from '../../text/counted.ts';
import { element } from '../dom/element.ts';
import { loadScript } from '../dom/loadScript.ts';
import { unfold } from '../dom/unfold.ts';
import { askOf, type Page } from './asking.ts';
import { startBreaking } from './breaking.ts';
import { checkAll } from './checkAll.ts';
import { formOf, offer, settle } from './form.ts';
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
    rows: rowsOf(form),
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

/** What can be checked on this page; the anchor of each is the value of its option, in the same order. */
function rowsOf(form: HTMLFormElement): readonly Checkable[] {
  const anchors = [...form.querySelectorAll<HTMLOptionElement>('[name="what"] optgroup option')].map(({ value }) => value);
  const rows = JSON.parse(form.dataset.rows ?? '[]') as readonly Omit<Checkable, 'anchor'>[];
  return rows.map((row, i) => ({ ...row, anchor: anchors[i] ?? '' }) as Checkable);
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
function wake(whole: HTMLFormElement, page: Page): (check: Check) => void {
  const form = formOf(whole);
  const { fieldset, what, seed, runs, path, go, stop, said, list } = form;
  let round = 0;
  /** How far the sentence under way was when it was last heard of. */
  let reached = '';
  const chosen = (): readonly Checkable[] => page.rows.filter(({ anchor }) => what.value === '' || anchor === what.value);
  const suit = (): void => offer(form, chosen());

  const run = async (): Promise<void> => {
    round += 1;
    const mine = round;
    const isWaiting = (): boolean => mine === round;
    const own = wholeNumber(seed.value, -(2 ** 31), 2 ** 31 - 1);
    const many = wholeNumber(runs.value, 2, Number(runs.max));
    const replayed = path.value;
    const asks = chosen().map((row) => [row, askOf(page, row, own, many, replayed)] as const);
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
    settle(form, true);
    try {
      const cameTo = await checkAll(form, page, asks, { isWaiting, reached: (far) => (reached = far) });
      if (cameTo === undefined) return;
      const link = element('a', '', 'Link to this check');
      link.href = address;
      said.replaceChildren(cameTo, link);
    } catch (error) {
      if (!isWaiting()) return;
      said.textContent = `It could not be run: ${(error as Error).message}`;
    }
    settle(form, false);
  };

  fieldset.disabled = false;
  go.disabled = false;
  suit();
  what.addEventListener('change', suit);
  whole.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  stop.addEventListener('click', () => {
    round += 1;
    page.runner.stop();
    said.textContent = stoppedAfter(list.childElementCount, chosen().length, reached);
    settle(form, false);
  });
  return ({ sentence = '', seed: own, runs: many, path: replayed = '' }) => {
    what.value = page.rows.some(({ anchor }) => anchor === sentence) ? sentence : '';
    path.value = replayed;
    seed.value = '';
    runs.value = '';
    suit();
    if (!seed.disabled && own !== undefined) seed.value = String(own);
    if (!runs.disabled && many !== undefined) runs.value = String(many);
    unfold(whole);
    whole.scrollIntoView({ block: 'start' });
    go.focus({ preventScroll: true });
  };
}

/** The worker tells how far it is from time to time only: it may have been further. */
function stoppedAfter(checks: number, of: number, reached: string): string {
  const within = reached === '' ? '' : `at least ${reached}`;
  if (of === 1 && within !== '') return `Stopped after ${within}.`;
  return `Stopped after ${counted(checks, 'check')}${within === '' ? '' : `, and ${within} for the next`}.`;
}
