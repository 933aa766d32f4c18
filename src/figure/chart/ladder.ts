import { rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { circle, disc, drawing, type Figure, path, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';

/** A name on one side, perhaps with a label. It has a ring where something is the matter with it. */
export interface Rung {
  readonly name: string;
  readonly label?: boolean;
  readonly isRinged?: boolean;
}

/** Two columns of names with a head each, and which are joined: by their places, from the left to the right. */
export interface Ladder {
  readonly heads: readonly [left: string, right: string];
  readonly left: readonly Rung[];
  readonly right: readonly Rung[];
  readonly joins: readonly (readonly [from: number, to: number])[];
}

const [WIDTH, TOP, STEP] = [300, 46, 32];
/** Where names end or begin, and where the lines between them do. */
const SIDES = [
  { anchor: 'end', words: 86, dot: 104 },
  { anchor: 'start', words: 214, dot: 196 },
] as const;

/**
 * Two columns of names, one on each side, and lines between those that belong together. Throws a `RangeError` when
 * both columns are empty, and for a line that ends nowhere.
 */
export function ladder({ heads, left, right, joins }: Ladder, caption: string): Figure {
  const most = Math.max(left.length, right.length);
  if (most === 0) throw coded('no-names', new RangeError('There are no names to draw.'));
  const [from, to] = [column(left, 0), column(right, 1)];
  const lines = joins.map((join) => {
    const ends = [...from.slice(join[0], join[0] + 1), ...to.slice(join[1], join[1] + 1)].map(({ at }) => at);
    if (ends.length < 2)
      throw coded('no-such-end', new RangeError(`Nothing is at one end of the line from ${join[0]} to ${join[1]}.`));
    return path('thick', ends);
  });
  const names = [...from, ...to].flatMap(({ rung, at, anchor, words }) => [
    rung.label === undefined ? circle('one', at, 5) : disc(at, rung.label, 10),
    ...(rung.isRinged === true ? [circle('wrong', at, 14)] : []),
    label(anchor, spot(words, at[1].add(rational(5))), rung.name),
  ]);
  const above = SIDES.map(({ anchor, words }, side) => label(anchor, spot(words, 18), `${heads[side]}`));
  const list = (rungs: readonly Rung[]): string =>
    rungs.map(({ name, label: of }) => (of === undefined ? name : `${name} (${Number(of)})`)).join(', ') || 'none';
  const pairs = joins.map(([one, other]) => `${left[one]?.name} with ${right[other]?.name}`).join('; ') || 'none';
  const altText = `${heads[0]}: ${list(left)}. ${heads[1]}: ${list(right)}. Joined: ${pairs}.`;
  return { ...drawing(WIDTH, TOP + most * STEP - 8, altText, [...lines, ...above, ...names]), caption };
}

function column(rungs: readonly Rung[], side: 0 | 1) {
  const { anchor, words, dot } = SIDES[side];
  return rungs.map((rung, i) => ({
    rung,
    anchor,
    words,
    at: spot(dot, TOP + i * STEP),
  }));
}
