import { ONE, type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { circle, path, rectangle, type Spot } from '../drawing/drawing.ts';
import { planeScale, scale } from '../drawing/scale.ts';
import type { Form, Placed } from '../drawing/sides.ts';
import { type Handle, type Scene, snapped } from './scene.ts';

/** A square part of the plane in a drawing, and the way from the one to the other and back. */
export interface Square extends Placed {
  readonly side: number;
  /** Its upper left corner in the drawing. */
  readonly left: number;
  readonly top: number;
  /** How many units of the drawing one unit of the plane takes. */
  readonly unit: Rational;
  /** From the drawing into the plane, to the nearest point of the grid inside. */
  readonly point: (spot: Spot) => Spot;
  /** A step of the grid, in the drawing. */
  readonly step: Rational;
}

/** The square from `from` to `to` in both coordinates, on a grid of `grid`, which divides both. */
export function square(from: Q, to: Q, grid: Q, side = 300, [left, top] = [0, 0]): Square {
  const [least, most, mesh] = [rational(from), rational(to), rational(grid)];
  const unit = rational(side).div(most.sub(least));
  const [right, bottom] = [left + side, top + side];
  return {
    side,
    left,
    top,
    unit,
    step: mesh.mul(unit),
    corners: rectangle([least, least], [most, most]),
    place: planeScale([least, most], [least, most], { left, right, top, bottom }),
    point: ([x, y]) => [
      snapped(scale([left, right], [least, most])(x), mesh, least, most),
      snapped(scale([bottom, top], [least, most])(y), mesh, least, most),
    ],
  };
}

/** Its four sides, within it by half their width, or a rounded drawing would cut them off. */
export function frame({ side, left, top }: Square): string {
  const within = rational('1/2');
  const [right, bottom] = [rational(left + side).sub(within), rational(top + side).sub(within)];
  return path('thin', rectangle([rational(left).add(within), rational(top).add(within)], [right, bottom]), true);
}

/** A handle at a point of the square. Dragged, it leads to the scene for the nearest point of the grid. */
export function grip(
  { place, point, step }: Square,
  label: string,
  at: Spot,
  axis: Handle['axis'],
  to: (point: Spot) => Scene,
): Handle {
  return { label, value: pointText(at), at: place(at), step, axis, to: (spot) => to(point(spot)) };
}

/** A ring around what is wrong, or around something else. */
export function ring(at: Spot, radius = 16, look = 'wrong'): string {
  return circle(look, at, radius);
}

/** The line through two points: zero on both, positive on the left of the way from the first to the second. */
export function through(
  [ax, ay]: Spot,
  [bx, by]: Spot,
): { readonly weights: readonly [Rational, Rational]; readonly bias: Rational } {
  const [a, b] = [ay.sub(by), bx.sub(ax)];
  return { weights: [a, b], bias: a.mul(ax).add(b.mul(ay)).neg() };
}

/** A point as text: `(1/2, 3)`. */
export function pointText(point: readonly Q[]): string {
  return `(${point.join(', ')})`;
}

/** A list as a sentence has it: `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.slice(-1).join('')}`;
}

/** `2x − y + 1`: an affine form as a person would write it. */
export function written(terms: readonly (readonly [factor: Q, name: string])[]): string {
  const parts = terms
    .map(([factor, name]) => [rational(factor), name] as const)
    .filter(([factor]) => factor.sign() !== 0)
    .map(([factor, name], i) => {
      const size = factor.abs();
      const shown = name !== '' && size.equals(ONE) ? name : `${size}${name === '' || size.isInteger() ? '' : ' '}${name}`;
      return i === 0 ? `${factor.sign() < 0 ? '−' : ''}${shown}` : `${factor.sign() < 0 ? '−' : '+'} ${shown}`;
    });
  return parts.length === 0 ? '0' : parts.join(' ');
}

/** The form of a line in x and y. */
export function writtenForm({ weights: [a = 0, b = 0], bias }: Form): string {
  return written([
    [a, 'x'],
    [b, 'y'],
    [bias, ''],
  ]);
}
