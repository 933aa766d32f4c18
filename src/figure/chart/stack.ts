import { coded } from '../../math/exact/refused.ts';
import { drawing, type Figure, path, rectangle, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';

/** One layer of a stack: a name, and how many numbers go in and come out, as numbers or as letters. */
export interface Stacked {
  readonly name: string;
  readonly takes: string;
  readonly gives: string;
}

const WIDTH = 340;
const BOX = { width: 120, height: 46 };
/** From one box to the next. */
const GAP = 34;
const [STACK, ONE_LAYER] = [20, 200];

/**
 * A stack of layers, the input at the bottom, and beside it the one layer that it collapses to. Throws a
 * `RangeError` for an empty stack and for layers whose numbers do not fit.
 */
export function stack(layers: readonly Stacked[], collapsed: Stacked, caption: string): Figure {
  if (layers.length === 0) throw coded('no-layers', new RangeError('A stack of no layers cannot be drawn.'));
  const numbers = [...layers.map(({ takes }) => takes), ...layers.slice(-1).map(({ gives }) => gives)];
  layers.forEach(({ name, gives }, i) => {
    if (gives !== numbers[i + 1])
      throw coded('widths-differ', new RangeError(`${name} gives ${gives}, and what stands on it takes ${numbers[i + 1]}.`));
  });
  const ends = [numbers[0], numbers.at(-1)];
  if (collapsed.takes !== ends[0] || collapsed.gives !== ends[1]) {
    throw coded('wrong-shape', new RangeError(`${shape(collapsed)} is not the shape of the stack, from ${ends.join(' to ')}.`));
  }
  const tall = layers.length * (BOX.height + GAP) - GAP;
  const height = tall + 2 * GAP + 12;
  const floor = height - GAP - 6;
  const parts = [
    ...layers.flatMap((layer, i) => box(layer, STACK, floor - i * (BOX.height + GAP), BOX.height)),
    outgoing(collapsed.gives, STACK, floor - tall),
    ...box(collapsed, ONE_LAYER, floor, tall),
    outgoing(collapsed.gives, ONE_LAYER, floor - tall),
    label('middle', spot(WIDTH / 2, floor - tall / 2 + 5), '='),
  ];
  const altText = `A stack of ${layers.length} layers, from the input up: ${layers.map(shape).join('; ')}. It equals one layer: ${shape(collapsed)}.`;
  return { ...drawing(WIDTH, height, altText, parts), caption };
}

function shape({ name, takes, gives }: Stacked): string {
  return `${name}, from ${takes} to ${gives}`;
}

/**
 * A box standing on `floor`, with a line into it from below and one out of its top. Beside the line into it stands how
 * many numbers it carries.
 */
function box({ name, takes }: Stacked, left: number, floor: number, height: number): readonly string[] {
  const [middle, right, top] = [left + BOX.width / 2, left + BOX.width, floor - height];
  return [
    path('sheet', rectangle(spot(left, floor), spot(right, top)), true),
    label('middle', spot(middle, floor - height / 2 + 5), name),
    path('thick', [spot(middle, floor + GAP), spot(middle, floor)]),
    label('start', spot(middle + 8, floor + 22), takes),
    path('thick', [spot(middle, top), spot(middle, top - GAP)]),
  ];
}

/** How many numbers leave at the top. */
function outgoing(gives: string, left: number, top: number): string {
  return label('start', spot(left + BOX.width / 2 + 8, top - 12), gives);
}
