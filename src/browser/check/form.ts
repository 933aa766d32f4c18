import { drawsRuns, MOST_RUNS } from '../../evidence/mostRuns.ts';
import type { Checkable } from '../../text/checkable.ts';
import { grouped } from '../../text/counted.ts';

/** The form under "Check it yourself": what is chosen in it, and where it says what comes of that. */
export interface Form {
  readonly whole: HTMLFormElement;
  readonly fieldset: HTMLFieldSetElement;
  /** Which sentence, by its anchor; empty for all of them. */
  readonly what: HTMLSelectElement;
  readonly seed: HTMLInputElement;
  readonly runs: HTMLInputElement;
  readonly path: HTMLInputElement;
  readonly pathLabel: HTMLElement;
  readonly hint: HTMLElement;
  readonly go: HTMLButtonElement;
  readonly stop: HTMLButtonElement;
  readonly underWay: HTMLElement;
  readonly progress: HTMLProgressElement;
  /** Which sentence is being checked. */
  readonly where: HTMLElement;
  readonly said: HTMLElement;
  readonly list: HTMLOListElement;
}

/** The parts of the form as the page has them. Throws an `Error` that names the one that is missing. */
export function formOf(whole: HTMLFormElement): Form {
  const part = <E extends Element>(selector: string): E => {
    const found = whole.querySelector<E>(selector);
    if (found === null) throw new Error(`The form has no ${selector}.`);
    return found;
  };
  return {
    whole,
    fieldset: part('fieldset'),
    what: part('select'),
    seed: part('[name="seed"]'),
    runs: part('[name="runs"]'),
    path: part('[name="path"]'),
    pathLabel: part('.path'),
    hint: part('.hint'),
    go: part('[type="submit"]'),
    stop: part('.stop'),
    underWay: part('.under-way'),
    progress: part('progress'),
    where: part('.where'),
    said: part('.came-to'),
    list: part('.outcomes'),
  };
}

/** Offers what these rows can be checked with: a seed where something is drawn, and runs where there can be more of them. */
export function offer({ seed, runs, path, pathLabel, hint }: Form, rows: readonly Checkable[]): void {
  const only = rows.length === 1 ? rows[0] : undefined;
  const drawing = rows.filter((row) => row.seed !== undefined);
  const longer = drawing.filter((row) => row.part === 'sentence' && drawsRuns(row.kind));
  seed.disabled = drawing.length === 0;
  runs.disabled = longer.length === 0 || (rows.length > 1 && !longer.some(({ kind }) => kind === 'sampled'));
  seed.placeholder = only?.seed === undefined ? 'the book’s own' : String(only.seed);
  runs.placeholder = only?.runs === undefined ? 'as in the book' : grouped(only.runs);
  runs.max = String(only !== undefined && drawsRuns(only.kind) ? MOST_RUNS[only.kind] : MOST_RUNS.sampled);
  hint.textContent =
    drawing.length > 0
      ? `${draws(rows.length, drawing.length)} at random${runs.disabled ? '.' : `; ask for up to ${grouped(runs.max)} runs.`}`
      : rows.some(({ command }) => command !== undefined)
        ? ''
        : 'Nothing is drawn at random here, so there is no seed to choose.';
  if (seed.disabled) seed.value = '';
  if (runs.disabled) runs.value = '';
  if (only === undefined) path.value = '';
  pathLabel.hidden = path.value === '';
}

function draws(of: number, drawing: number): string {
  if (of === 1) return 'It draws';
  return `Of these, ${drawing} ${drawing === 1 ? 'draws' : 'draw'}`;
}

/** Lets the form be used, or shows that a check is under way. */
export function settle({ fieldset, go, stop, underWay }: Form, isRunning: boolean): void {
  // Out of the button that is put to sleep, the focus goes to the other one.
  const holds = document.activeElement === (isRunning ? go : stop);
  fieldset.disabled = isRunning;
  go.disabled = isRunning;
  stop.disabled = !isRunning;
  underWay.hidden = !isRunning;
  if (holds) (isRunning ? stop : go).focus();
}
