import { extent } from '../../math/exact/extent.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { evaluate, type Network } from '../../math/network/network.ts';
import { breakpoints } from '../../math/regions/breakpoints.ts';
import type { Figure } from '../drawing/drawing.ts';
import { type Place, sketch } from './sketch.ts';

/** A network of one input and one output, and places of its input that get a ring. */
export interface Bending {
  readonly network: Network;
  readonly ringed?: readonly Q[];
}

/**
 * The small graph of a network made of straight pieces, as far as all of its breakpoints and rings: a dot wherever it
 * bends. Throws as {@link breakpoints}.
 */
export function bending({ network, ringed = [] }: Bending, caption: string): Figure {
  const bends = breakpoints(network);
  const [from, to] = around([...bends, ...ringed.map(rational)]);
  const at = (x: Rational): readonly Place[] => evaluate(network, [x]).map((y): Place => [x, y]);
  return sketch(
    {
      title: 'The graph of a network over its input.',
      lines: [{ label: 'the network', points: [from, ...bends, to].flatMap(at) }],
      dots: bends.flatMap(at),
      rings: ringed.map(rational).flatMap(at),
    },
    caption,
  );
}

/** From where to where these places are seen, with half of their extent left free on either side; without any, the middle of the line. */
function around(places: readonly Rational[]): readonly [Rational, Rational] {
  const [least, most] = extent(places.length === 0 ? [ZERO] : places);
  const free = most.equals(least) ? ONE : most.sub(least).div(rational(2));
  return [least.sub(free), most.add(free)];
}
