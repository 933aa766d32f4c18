import type { ClaimRow, ControlRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import type { Picture } from '../../claim/ledger/picture.ts';
import type { Checkable } from '../../text/checkable.ts';
import { counted } from '../../text/counted.ts';
import { dataOf, FALSE_FOR } from '../../text/falseFor.ts';
import { CAME_OUT, type Mark } from '../../text/marks.ts';
import { percent } from '../../text/percent.ts';
import { bare } from '../../text/prose.ts';
import { readable } from '../../text/readable.ts';
import { BY, countOfCases, earnedMark } from '../../text/words.ts';
import { element } from '../dom/element.ts';
import { formulas } from '../dom/formulas.ts';
import { comparisonWith, isEarned, printedRow } from './compare.ts';
import type { Ask, CameTo } from './messages.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark and its word, as everywhere in the book. */
function markAndWord({ name, drawn, word }: Mark): HTMLElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('class', `m ${name}`);
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  picture.innerHTML = drawn;
  return element('span', 'nb', picture, ' ', element('strong', '', word));
}

/** Tells the document what a check came to, for those who want to know: the tests do. */
export function announce(place: Element, ask: Ask, cameTo: CameTo): void {
  place.dispatchEvent(new CustomEvent('came-to', { bubbles: true, detail: { ask, cameTo } }));
}

/** A drawing as an image of its own, so that its style stays in it. */
export function pictureOf(picture: Picture): HTMLElement {
  const shown = element('figure', 'picture', element('img'), element('figcaption', 'caption'));
  redraw(shown, picture);
  return shown;
}

/** Another drawing, in the image that is there. */
export function redraw(shown: HTMLElement, { svg, caption, altText = bare(caption) }: Picture): void {
  const image = shown.querySelector('img');
  if (image !== null) {
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    image.alt = altText;
  }
  shown.querySelector('figcaption')?.replaceChildren(readable(caption));
}

/** A result as the page says it. */
export interface Outcome {
  /** The word it earned. */
  readonly line: HTMLElement;
  /** What was drawn or found, and how that compares with what is printed. */
  readonly said: readonly HTMLElement[];
  /** The comparison field by field, folded away, where it is no news. */
  readonly folded: readonly HTMLElement[];
  readonly isAsPrinted: boolean;
}

const NOT_SHOWN: Mark = { ...CAME_OUT.wrong, word: 'Not shown' };

/** A result as the ledger says it: the word it earned, what was drawn, and whether the page says the same. */
export function outcomeOf(asked: Checkable, ask: Ask, cameTo: CameTo, claim: ClaimRow | undefined, seconds?: number): Outcome {
  const time = seconds === undefined ? [] : [element('span', 'took', `${seconds.toFixed(2)} s`)];
  if (!cameTo.holds) {
    return { line: line(markAndWord(NOT_SHOWN), ...time), said: [failure(cameTo)], folded: [], isAsPrinted: false };
  }
  const { row, printed } = cameTo;
  const before = claim === undefined ? undefined : printedRow(claim, asked.part, asked.sentence);
  const { isAsPrinted, says, differences } = comparisonWith(before, printed, ask);
  const same = isAsPrinted ? [element('span', 'same', 'just as printed')] : [];
  const compared = says === '' ? [] : [element('p', 'compared', says)];
  const folded =
    differences.length === 0
      ? []
      : [
          element(
            'details',
            'differs',
            element('summary', '', 'What differs from the page'),
            element('ul', '', ...differences.map((difference) => element('li', '', difference))),
          ),
        ];
  return isControl(row)
    ? {
        line: line(markAndWord({ ...CAME_OUT.wrong, word: 'False' }), ...time, ...same),
        said: [element('p', '', ...counterexampleOf(row, isControl(printed) ? printed : row)), ...compared],
        folded,
        isAsPrinted,
      }
    : isControl(printed) || !isEarned(before, printed)
      ? { line: line(markAndWord(NOT_SHOWN), ...time), said: compared, folded, isAsPrinted: false }
      : {
          line: line(markAndWord(earnedMark(printed)), ...evidenceOf(printed), ...time, ...same),
          said: [...drawnBy(row, printed), ...compared],
          folded,
          isAsPrinted,
        };
}

/** What shows a neighbour to be false, as the page says it: in words, or with its data as code. */
function counterexampleOf(row: ControlRow, printed: ControlRow): readonly (Node | string)[] {
  const data = dataOf(row);
  return data === undefined
    ? formulas(row.counterexample, printed.counterexample)
    : [`${FALSE_FOR} `, element('code', '', data), '.'];
}

function line(...parts: readonly (Node | string)[]): HTMLElement {
  return element('p', 'line', ...parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part])));
}

function evidenceOf(row: SentenceRow): readonly (Node | string)[] {
  const count = countOfCases(row);
  return [BY[row.kind], element('span', '', ...formulas(row.scope, row.scope)), ...(count === '' ? [] : [count])];
}

/** The distribution of what was drawn, each class with a bar and the least share that it had to have; without classes, in words. */
function drawnBy(
  { kind, of, cases, classes = [], discarded, detail, bound, seed }: SentenceRow,
  printed: SentenceRow,
): readonly HTMLElement[] {
  const drawn = Number(cases);
  const said: readonly (readonly (Node | string)[])[] = [
    ...(kind !== 'sampled' || classes.length > 0
      ? []
      : [[`Drawn ${counted(drawn, 'time')}: `, ...formulas(of, of), '. No kind among them is counted by itself.']]),
    ...(detail === undefined ? [] : [formulas(detail, printed.detail ?? detail)]),
    ...(discarded === undefined
      ? []
      : [[`${percent(discarded, discarded + drawn)} of what was drawn was thrown away by a precondition.`]]),
    ...(bound === undefined ? [] : [[`The chance of error is at most ${readable(bound)}.`]]),
    ...(seed === undefined ? [] : [[`Seed ${readable(String(seed))}.`]]),
  ];
  const bars = classes.map(({ name, atLeast, count }) =>
    element(
      'li',
      '',
      bar((100 * count) / drawn, 100 * Number(atLeast)),
      ` ${percent(count, drawn)} `,
      ...formulas(name, name),
      ` (at least ${atLeast} asked for)`,
    ),
  );
  return [
    ...(bars.length === 0 ? [] : [element('ul', 'shares', ...bars)]),
    ...(said.length === 0 ? [] : [element('p', 'said', ...said.flatMap((parts, i) => (i === 0 ? parts : [' ', ...parts])))]),
  ];
}

/** A share of a hundred, and the least there had to be. */
function bar(share: number, least: number): SVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('class', 'bar');
  picture.setAttribute('viewBox', '0 0 100 8');
  picture.setAttribute('preserveAspectRatio', 'none');
  picture.setAttribute('aria-hidden', 'true');
  picture.append(
    shape('rect', { class: 'all', width: 100, height: 8 }),
    shape('rect', { class: 'share', width: share, height: 8 }),
    shape('path', { class: 'least', d: `M${least} 0V8` }),
  );
  return picture;
}

function shape(tag: string, attributes: { readonly [name: string]: string | number }): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

/** What went wrong, and how to come upon it again. */
function failure({ message, seed, path, shrinks }: Extract<CameTo, { readonly holds: false }>): HTMLElement {
  const found = [
    ...(seed === undefined ? [] : [`seed ${seed}`]),
    ...(path === undefined ? [] : [`path ${path}`]),
    ...(shrinks === undefined ? [] : [`shrunk ${shrinks} times`]),
  ];
  return element('p', 'why', readable(found.length === 0 ? message : `${message} (${found.join(', ')})`));
}

function isControl(row: SentenceRow | ControlRow): row is ControlRow {
  return 'counterexample' in row;
}
