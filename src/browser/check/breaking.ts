import type { ControlRow } from '../../claim/ledger/ledger.ts';
import type { Picture } from '../../claim/ledger/picture.ts';
import type { Checkable } from '../../text/checkable.ts';
import { counted, grouped } from '../../text/counted.ts';
import type { Told } from '../../text/falseFor.ts';
import { readable } from '../../text/readable.ts';
import { element } from '../dom/element.ts';
import { loadTypesetter } from '../dom/formulas.ts';
import { unfold } from '../dom/unfold.ts';
import { askOf, type Page } from './asking.ts';
import type { Ask } from './messages.ts';
import { announce, outcomeOf, pictureOf, redraw } from './outcome.ts';
import { type Check, hashOfCheck } from './permalink.ts';

/** Between two counterexamples that appear, and for all of them. */
const STEP = 180;
const ALL = 2400;

/** Wakes the button at every control; returns what follows a link to one of them, and says whether it did. */
export function startBreaking(page: Page): (check: Check) => boolean {
  const restorers = [...document.querySelectorAll<HTMLElement>('.break')].flatMap((place) => {
    const row = page.rows.find(({ part, anchor }) => part === 'control' && anchor === place.dataset.anchor);
    return row === undefined ? [] : [wake(place, row, page)];
  });
  return (check) => restorers.some((restore) => restore(check));
}

/** What stands at a control: the button, and where it says and shows what it found. */
interface Control {
  readonly place: HTMLElement;
  readonly row: Checkable;
  readonly said: HTMLElement;
  readonly chain: HTMLOListElement;
}

function wake(place: HTMLElement, row: Checkable, page: Page): (check: Check) => boolean {
  const button = place.querySelector<HTMLButtonElement>('.go-on');
  const another = place.querySelector<HTMLButtonElement>('.another');
  const said = place.querySelector<HTMLElement>('.came-to');
  const chain = place.querySelector<HTMLOListElement>('.chain');
  const halt = place.querySelector<HTMLButtonElement>('.halt');
  if (button === null || said === null || chain === null || halt === null) return () => false;
  let linked: Check = { claim: page.id };
  let round = 0;

  const run = async (check: Check): Promise<void> => {
    round += 1;
    const mine = round;
    chain.hidden = true;
    chain.replaceChildren();
    for (const before of place.querySelectorAll('figure, .differs')) before.remove();
    said.textContent = 'Putting the check to its false neighbour …';
    place.setAttribute('aria-busy', 'true');
    halt.hidden = false;
    try {
      if (!(await breakIt({ place, row, said, chain }, page, check, () => mine === round))) return;
    } catch (error) {
      if (mine !== round) return;
      said.textContent = `It could not be run: ${(error as Error).message}`;
    }
    end();
  };
  const end = (): void => {
    place.removeAttribute('aria-busy');
    halt.hidden = true;
  };

  halt.addEventListener('click', () => {
    // Whatever still comes of it is no longer wanted.
    round += 1;
    page.runner.stop();
    said.textContent = 'Stopped.';
    button.focus();
    end();
  });

  button.disabled = false;
  button.addEventListener('click', () => {
    const check = linked;
    linked = { claim: page.id };
    void run(check);
  });
  if (another !== null) {
    another.disabled = false;
    another.addEventListener('click', () => {
      void run({ claim: page.id, seed: drawnSeed() });
    });
  }
  return (check) => {
    if (check.sentence !== row.anchor) return false;
    linked = check;
    unfold(place);
    place.closest('article')?.scrollIntoView({ block: 'start' });
    button.focus({ preventScroll: true });
    return true;
  };
}

/** Runs the control, and shows what it found; returns whether anybody still wanted it. */
async function breakIt(
  { place, row, said, chain }: Control,
  page: Page,
  { seed, path }: Check,
  isWanted: () => boolean,
): Promise<boolean> {
  const ask = askOf(page, row, seed, undefined, path);
  const steps: Step[] = [];
  let drawn = 0;
  const [printed, cameTo] = await Promise.all([
    page.printed(),
    page.runner.run(ask, {
      done: (count) => {
        drawn = count;
      },
      falseFor: (counterexample, picture) => steps.push({ counterexample, picture }),
    }),
    loadTypesetter(),
  ]);
  if (isWanted() && steps.length > 0) await appear(place, chain, steps, isWanted);
  if (!isWanted()) return false;
  announce(place, ask, cameTo);
  const found = cameTo.holds && 'counterexample' in cameTo.row ? cameTo.row : undefined;
  const how = steps.length === 0 ? withoutSearch(row, ask) : bySearch(drawn, steps.length - 1, found);
  const { said: more, folded, isAsPrinted } = outcomeOf(row, ask, cameTo, printed);
  show(place, cameTo.holds ? cameTo.picture : undefined);
  said.replaceChildren(
    found === undefined ? '' : `${how} `,
    ...more.map(({ childNodes }) => element('span', '', ...childNodes, ' ')),
    isAsPrinted ? 'Just as printed. ' : '',
    linkTo(page, row, found),
  );
  said.after(...folded);
  return true;
}

/** Where a counterexample was found: for evidence that draws. */
type Found = Partial<Pick<ControlRow, 'seed' | 'path'>>;

/** A link that finds the same counterexample again. */
function linkTo({ id }: Page, { anchor }: Checkable, { seed, path }: Found = {}): HTMLElement {
  const link = element('a', '', 'Link to it');
  link.href = hashOfCheck({
    claim: id,
    sentence: anchor,
    ...(seed === undefined ? {} : { seed }),
    ...(path === undefined ? {} : { path }),
  });
  return link;
}

/** How a counterexample was found by drawing. */
function bySearch(drawn: number, shrinks: number, { seed, path }: Found = {}): string {
  const shrunk = shrinks === 0 ? 'no further' : counted(shrinks, 'time');
  return `Found at draw ${grouped(drawn)}, and shrunk ${shrunk} (seed ${seed ?? ''}, path ${path ?? ''}).`;
}

/** A seed like the book's own: none is negative, for a command line would take the minus sign for an option. */
function drawnSeed(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1));
  return bits >>> 1;
}

/** How a neighbour was found false with nothing to shrink. */
function withoutSearch({ kind, seed: own }: Checkable, { seed = own }: Ask): string {
  if (kind === 'measured') return `Measured anew with ${seed === own ? 'the book’s seed, ' : 'seed '}${seed}.`;
  if (kind === 'exhaustive') return 'Found by going through the cases one by one.';
  return 'Refused; nothing had to be searched for.';
}

/** A counterexample on the way: in words, and drawn if it can be. */
interface Step {
  readonly counterexample: Told;
  readonly picture: Picture | undefined;
}

/** One counterexample after the other, each smaller than the last, in words and in the picture; all at once for a reader who wants no motion. */
async function appear(
  place: HTMLElement,
  chain: HTMLOListElement,
  steps: readonly Step[],
  isWanted: () => boolean,
): Promise<void> {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const pause = isStill ? 0 : Math.min(STEP, ALL / steps.length);
  chain.hidden = false;
  for (const { counterexample, picture } of steps) {
    if (!isWanted()) return;
    chain.append(
      element('li', '', 'data' in counterexample ? element('code', '', counterexample.data) : readable(counterexample.words)),
    );
    chain.scrollTop = chain.scrollHeight;
    if (pause === 0) continue;
    show(place, picture);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Shows this picture in the place of the one before; the same image, so that nothing flickers while it changes. */
function show(place: HTMLElement, picture: Picture | undefined): void {
  const shown = place.querySelector<HTMLElement>('figure');
  if (picture === undefined) shown?.remove();
  else if (shown === null) place.append(pictureOf(picture));
  else redraw(shown, picture);
}
