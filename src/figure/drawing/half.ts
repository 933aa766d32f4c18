import type { Rational } from '../../math/exact/rational.ts';
import { between, type Spot } from './drawing.ts';

/** The part of a convex polygon where the form, which is affine, is not negative. */
export function half(polygon: readonly Spot[], form: (spot: Spot) => Rational): readonly Spot[] {
  return polygon.flatMap((spot, i): readonly Spot[] => {
    const next = polygon[(i + 1) % polygon.length] ?? spot;
    const [here, there] = [form(spot), form(next)];
    const kept = here.sign() >= 0 ? [spot] : [];
    if (here.sign() * there.sign() >= 0) return kept;
    return [...kept, between(spot, next, here.div(here.sub(there)))];
  });
}
