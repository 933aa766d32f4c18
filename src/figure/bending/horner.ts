import { type Affine, applyAffine, compose, type ExactAffine } from '../../math/algebra/affine.ts';
import type { Vector } from '../../math/algebra/vector.ts';
import { rational } from '../../math/exact/rational.ts';
import { counted } from '../../text/counted.ts';
import { path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import type { Example, LiveKind, Scene } from '../scene/scene.ts';
import { pointText } from '../scene/square.ts';

/** Layers of two numbers each, how many are there at first, and a point to send through them. */
export interface HornerData {
  readonly layers: readonly Affine[];
  readonly first: number;
  readonly point: Vector;
}

const [WIDTH, HEIGHT] = [360, 362];
/** The box of a layer, how far it is from one to the next, and the floor that the first one stands on. */
const [BOX, PITCH, FLOOR] = [{ width: 124, height: 42 }, 56, 344];
const [STACK, ONE_LAYER] = [40, 226];
/** Where in a box the columns of the weights end, where the line is, and where the bias ends. */
const COLUMNS = { weights: [36, 72], line: 84, bias: 114 };
const ROW = 17;

/** Layers put on one another, and the one layer that they are: its weights and its bias, brought up to date by Horner's rule. */
export const horner: LiveKind<HornerData> = {
  howTo: 'Choose how many layers there are.',
  begin: (data) => scene(data, data.first),
};

export const example: Example<HornerData> = {
  data: () => ({
    layers: [
      {
        weights: [
          [1, 1],
          [0, 1],
        ],
        bias: [1, 0],
      },
      {
        weights: [
          [0, -1],
          [1, 0],
        ],
        bias: [0, 2],
      },
      {
        weights: [
          [1, 0],
          [2, 1],
        ],
        bias: [-1, 1],
      },
    ],
    first: 3,
    point: [2, -1],
  }),
  says: '3 layers are one layer: its weights are W₃W₂W₁, and its bias is W₃(W₂b₁ + b₂) + b₃. Through the stack (2, -1) comes to (0, 7), and through the one layer as well.',
};

function scene(data: HornerData, count: number): Scene {
  const { layers, point } = data;
  const singles = layers.slice(1).reduce<readonly ExactAffine[]>(
    (done, layer) => [...done, compose(layer, done.at(-1) ?? layer)],
    layers.slice(0, 1).map((layer) => exactly(layer)),
  );
  const single = singles[count - 1] ?? exactly({ weights: [[1]], bias: [0] });
  const there = layers.slice(0, count);
  const inTurn = there.reduce<Vector>((value, layer) => applyAffine(layer, value), point);
  const atOnce = applyAffine(single, point);
  const isSame = String(inTurn) === String(atOnce);
  const tall = PITCH * count - (PITCH - BOX.height);
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `${counted(count, 'layer')} one on the other, each with its weights and its bias; beside them one layer with the weights ${rows(single)} and the bias ${pointText(single.bias)}.`,
    parts: [
      ...layers.flatMap((layer, i) => {
        const floor = FLOOR - PITCH * i;
        if (i >= count) return [path('thin dotted', box(STACK, floor, BOX.height), true)];
        return [
          ...numbers(layer, STACK, floor, BOX.height),
          label('end', spot(STACK - 12, floor - BOX.height / 2 + 5), `${i + 1}`),
          path('thick', arrow(STACK, floor)),
        ];
      }),
      ...numbers(single, ONE_LAYER, FLOOR, tall),
      path('thick', arrow(ONE_LAYER, FLOOR)),
      ...[STACK, ONE_LAYER].map((left) => path('thick', arrow(left, FLOOR - tall - (PITCH - BOX.height)))),
      label('middle', spot((STACK + BOX.width + ONE_LAYER) / 2, FLOOR - tall / 2 + 5), '='),
    ],
    says: `${counted(count, 'layer')} ${count === 1 ? 'is' : 'are'} one layer: its weights are ${product(count)}, and its bias is ${nested(count)}. Through the stack ${pointText(point)} comes to ${pointText(inTurn)}, and through the one layer ${isSame ? 'as well' : `to ${pointText(atOnce)}`}.`,
    table: {
      heads: ['layers', 'weights of the one', 'its bias'],
      rows: singles.map((one, i) => [`${i + 1}`, rows(one), pointText(one.bias)]),
    },
    handles: [],
    controls: [
      {
        type: 'slider',
        label: 'Layers',
        least: 1,
        most: layers.length,
        at: count,
        value: `${count}`,
        to: (next) => scene(data, next),
      },
    ],
  };
}

function exactly({ weights, bias }: Affine): ExactAffine {
  return { weights: weights.map((row) => row.map((one) => rational(one))), bias: bias.map((one) => rational(one)) };
}

function box(left: number, floor: number, height: number): readonly Spot[] {
  return rectangle(spot(left, floor), spot(left + BOX.width, floor - height));
}

/** The way into a box from below. */
function arrow(left: number, floor: number): readonly Spot[] {
  const middle = left + BOX.width / 2;
  return [spot(middle, floor), spot(middle, floor + PITCH - BOX.height)];
}

/** A box with the weights in it, row by row, and the bias behind a line. */
function numbers({ weights, bias }: Affine, left: number, floor: number, height: number): readonly string[] {
  const middle = floor - height / 2;
  const line = spot(left + COLUMNS.line, middle - BOX.height / 2 + 5);
  return [
    path('sheet', box(left, floor, height), true),
    path('thin', [line, spot(left + COLUMNS.line, middle + BOX.height / 2 - 5)]),
    ...weights.flatMap((row, i) => {
      const y = middle - 3 + ROW * i;
      return [
        ...row.map((entry, k) => label('end', spot(left + (COLUMNS.weights[k] ?? 0), y), `${entry}`)),
        label('end', spot(left + COLUMNS.bias, y), `${bias[i] ?? 0}`),
      ];
    }),
  ];
}

function rows({ weights }: Affine): string {
  return weights.map(pointText).join(', ');
}

/** `W₃W₂W₁`. */
function product(count: number): string {
  return Array.from({ length: count }, (_, i) => `W${lowered(count - i)}`).join('');
}

/** `W₃(W₂b₁ + b₂) + b₃`, as Horner's rule has it. */
function nested(count: number): string {
  return Array.from({ length: count }, (_, i) => i + 1).reduce((inner, i) => {
    if (i === 1) return `b${lowered(i)}`;
    return `W${lowered(i)}${i === 2 ? inner : `(${inner})`} + b${lowered(i)}`;
  }, '');
}

function lowered(index: number): string {
  return `${index}`.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(digit)));
}
