import type { Points } from '../../math/algebra/points.ts';
import { rational, ZERO } from '../../math/exact/rational.ts';
import { perceptron as run, signedVectors, type Walk } from '../../math/network/perceptron.ts';
import { counted } from '../../text/counted.ts';
import { disc, type Spot } from '../drawing/drawing.ts';
import { type Form, formAt, sides } from '../drawing/sides.ts';

import type { Example, LiveKind, Scene } from '../scene/scene.ts';
import { frame, pointText, ring, square, writtenForm } from '../scene/square.ts';
import { CORNERS, OR, XOR } from '../scene/twoBits.ts';

/** Corners of the unit square, and labellings of them to be learnt. */
export interface PerceptronData {
  readonly points: Points;
  readonly functions: readonly { readonly name: string; readonly labels: readonly boolean[] }[];
}

const FIELD = square('-1/2', '3/2', '1/8');
/** How many times it goes round where there is no end. */
const ROUNDS = 3;

/** The perceptron, visit by visit: what it does at each, and where it goes round for ever. */
export const perceptron: LiveKind<PerceptronData> = {
  howTo: 'Go from visit to visit, and choose what it is to learn.',
  begin,
};

export const example: Example<PerceptronData> = {
  data: () => ({
    points: CORNERS,
    functions: [
      { name: 'OR', labels: OR },
      { name: 'XOR', labels: XOR },
    ],
  }),
  says: 'OR: all weights are zero. 0 mistakes so far; 4 of 4 corners are not on their side.',
};

function begin(data: PerceptronData): Scene {
  return scene(data, 0, 0);
}

function scene(data: PerceptronData, chosen: number, visits: number): Scene {
  const { name, labels } = data.functions[chosen] as PerceptronData['functions'][number];
  const walk = run(data.points, labels);
  const spots = data.points.map(([x = 0, y = 0]): Spot => [rational(x), rational(y)]);
  const most = walk.stops ? walk.visits : walk.until + (ROUNDS - 1) * (walk.until - walk.from);
  const [before, now] = [after(walk, visits - 1), after(walk, visits)];
  const place = (visits - 1 + spots.length) % spots.length;
  const at = visits === 0 ? undefined : spots[place];
  const isMistake = at !== undefined && now.mistakes > before.mistakes;
  const isZero = [...now.form.weights, now.form.bias].every((entry) => rational(entry).sign() === 0);
  const wrong = spots.filter((spot, i) => formAt(now.form, spot).sign() !== (labels[i] === true ? 1 : -1)).length;
  const go = (next: number): Scene => scene(data, chosen, next);
  return {
    width: FIELD.side,
    height: FIELD.side,
    altText: `The corners of a square with the labels of ${name}, and the line ${writtenForm(now.form)} = 0 of the perceptron after ${counted(visits, 'visit')}.`,
    parts: [
      frame(FIELD),
      ...(isZero ? [] : sides(FIELD, now.form)),
      ...spots.map((spot, i) => disc(FIELD.place(spot), labels[i] === true)),
      ...(isMistake ? [ring(FIELD.place(at))] : at === undefined ? [] : [ring(FIELD.place(at), 16, 'thick')]),
    ],
    says: [
      at === undefined
        ? `${name}: all weights are zero.`
        : step(name, visits, at, labels[place] === true, isMistake, before.form, now.form),
      `${counted(now.mistakes, 'mistake')} so far; ${wrong === 0 ? 'every corner is on its side' : `${wrong} of ${spots.length} corners are not on their side`}.`,
      ...ending(walk, visits),
    ].join(' '),
    table: {
      heads: ['after', 'mistakes', 'the form', 'corners on their side'],
      rows: Array.from({ length: most + 1 }, (_, i) => {
        const { form, mistakes } = after(walk, i);
        const right = spots.filter((spot, k) => formAt(form, spot).sign() === (labels[k] === true ? 1 : -1)).length;
        return [counted(i, 'visit'), `${mistakes}`, writtenForm(form), `${right} of ${spots.length}`];
      }),
    },
    handles: [],
    controls: [
      {
        type: 'choice',
        label: 'It learns',
        options: data.functions.map((one) => one.name),
        chosen,
        to: (next) => scene(data, next, 0),
      },
      { type: 'slider', label: 'Visits', least: 0, most, at: visits, value: `${visits} of ${most}`, to: go },
      { type: 'button', label: 'Next visit', ...(visits < most ? { to: () => go(visits + 1) } : {}) },
      { type: 'button', label: 'Back', ...(visits > 0 ? { to: () => go(visits - 1) } : {}) },
    ],
  };
}

/** The weights and the number of mistakes after this many visits, however many: a loop is gone round as often as that takes. */
function after(walk: Walk, visits: number): { readonly form: Form; readonly mistakes: number } {
  const { mistakes } = walk;
  const start = { weights: [ZERO, ZERO], bias: ZERO };
  const upTo = (end: number): readonly Form[] => [start, ...mistakes.filter(({ visit }) => visit < end)];
  if (walk.stops || visits < walk.until) {
    const forms = upTo(visits);
    return { form: forms.at(-1) ?? start, mistakes: forms.length - 1 };
  }
  const round = walk.until - walk.from;
  const times = Math.floor((visits - walk.from) / round);
  const here = after(walk, walk.from + ((visits - walk.from) % round));
  return { form: here.form, mistakes: here.mistakes + times * (upTo(walk.until).length - upTo(walk.from).length) };
}

function step(name: string, visits: number, at: Spot, label: boolean, isMistake: boolean, before: Form, now: Form): string {
  const value = formAt(before, at);
  const [vector = []] = signedVectors([at], [label]);
  const what = `${name}, visit ${visits}: at ${pointText(at)}, a ${label ? 'one' : 'zero'}, ${writtenForm(before)} is ${value}`;
  return isMistake
    ? `${what}, a mistake, so ${pointText(vector.map(rational))} is added to the weights and the bias: ${writtenForm(now)}.`
    : `${what}, as it should be, and nothing changes.`;
}

function ending(walk: Walk, visits: number): readonly string[] {
  if (walk.stops) return visits === walk.visits ? ['A round without a mistake: it stops.'] : [];
  const { from, until } = walk;
  return visits >= until && (visits - from) % (until - from) === 0
    ? [`Everything is as it was after ${counted(from, 'visit')}: it goes round for ever.`]
    : [];
}
