import type { Checkable } from '../lesson/checkable.ts';
import { counted } from '../lesson/words.ts';
import { askOf, type Page } from './asking.ts';
import { announce, element, outcomeOf, pictureOf } from './outcome.ts';
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

function wake(place: HTMLElement, row: Checkable, page: Page): (check: Check) => boolean {
  const button = place.querySelector<HTMLButtonElement>('.go-on');
  const another = place.querySelector<HTMLButtonElement>('.another');
  const said = place.querySelector<HTMLElement>('.came-to');
  const chain = place.querySelector<HTMLOListElement>('.chain');
  if (button === null || said === null || chain === null) return () => false;
  let linked: Check = { claim: page.id };
  let round = 0;

  const run = async ({ seed, path }: Check): Promise<void> => {
    round += 1;
    const mine = round;
    const steps: string[] = [];
    let drawn = 0;
    chain.hidden = true;
    chain.replaceChildren();
    place.querySelector('figure')?.remove();
    said.textContent = 'Putting the check to its false neighbour …';
    place.setAttribute('aria-busy', 'true');
    try {
      const ask = askOf(page, row, seed, undefined, path);
      const [printed, cameTo] = await Promise.all([
        page.printed(),
        page.runner.run(ask, {
          done: (count) => {
            drawn = count;
          },
          falseFor: (counterexample) => steps.push(counterexample),
        }),
      ]);
      if (mine !== round) return;
      if (steps.length > 0) await appear(chain, steps, () => mine === round);
      if (mine !== round) return;
      const found = cameTo.holds && 'counterexample' in cameTo.row ? cameTo.row : undefined;
      const address = hashOfCheck({
        claim: page.id,
        sentence: row.anchor,
        ...(found?.seed === undefined ? {} : { seed: found.seed }),
        ...(found?.path === undefined ? {} : { path: found.path }),
      });
      announce(place, ask, cameTo);
      const link = element('a', '', 'Link to it');
      link.href = address;
      const { nodes, isAsPrinted } = outcomeOf(row, cameTo, printed, 0);
      const how =
        steps.length === 0
          ? 'Refused; nothing had to be searched for.'
          : `Found at draw ${drawn}, and shrunk ${steps.length === 1 ? 'no further' : counted(steps.length - 1, 'time')} (seed ${found?.seed ?? ''}, path ${found?.path ?? ''}).`;
      if (cameTo.holds && cameTo.picture !== undefined) place.append(pictureOf(cameTo.picture));
      said.replaceChildren(
        found === undefined ? '' : `${how} `,
        ...nodes.slice(1).map((node) => element('span', '', `${node.textContent} `)),
        isAsPrinted ? 'Just as printed. ' : '',
        link,
      );
    } catch (error) {
      if (mine === round) said.textContent = `It could not be run: ${(error as Error).message}`;
    }
    place.removeAttribute('aria-busy');
  };

  button.disabled = false;
  button.addEventListener('click', () => {
    const check = linked;
    linked = { claim: page.id };
    void run(check);
  });
  if (another !== null) {
    another.disabled = false;
    another.addEventListener('click', () => {
      const [seed = 0] = crypto.getRandomValues(new Int32Array(1));
      void run({ claim: page.id, seed });
    });
  }
  return (check) => {
    if (check.sentence !== row.anchor) return false;
    linked = check;
    place.closest('article')?.scrollIntoView({ block: 'start' });
    button.focus({ preventScroll: true });
    return true;
  };
}

/** One counterexample after the other, each smaller than the last; all at once for who wants no motion. */
async function appear(chain: HTMLOListElement, steps: readonly string[], isWanted: () => boolean): Promise<void> {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const pause = isStill ? 0 : Math.min(STEP, ALL / steps.length);
  chain.hidden = false;
  for (const step of steps) {
    if (!isWanted()) return;
    chain.append(element('li', '', step));
    chain.scrollTop = chain.scrollHeight;
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
