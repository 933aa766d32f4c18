import { midpoint } from '../../math/algebra/affine.ts';
import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { path, type Spot } from '../drawing/drawing.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { grip, pointText, ring, square, writtenForm } from '../scene/square.ts';

/** The unit relu(w x + b), and two numbers whose midpoint it is to keep. */
export type ChordData = { readonly [letter in 'w' | 'b' | 'x' | 'y']: Q };

/** How far from zero the ends can be dragged. */
const REACH = rational(2);
const near = (value: Rational): Rational => snapped(value, rational('1/4'), REACH.neg(), REACH);

/** The graph of a ReLU unit, and a chord whose ends one drags: does the unit keep the midpoint? */
export const chord: LiveKind<ChordData> = {
  howTo: 'Drag either end of the chord.',
  begin,
};

export const example: Example<ChordData> = {
  data: () => ({ w: 1, b: '1/2', x: -2, y: 1 }),
  says: 'Between -2 and 1 lies -1/2. Between what relu(x + 1/2) makes of the two lies 3/4, and of -1/2 it makes 0: it does not keep this midpoint.',
};

function begin({ w, b, ...ends }: ChordData): Scene {
  const [x, y] = [rational(ends.x), rational(ends.y)];
  const value = (at: Rational): Rational => {
    const preactivation = rational(w).mul(at).add(rational(b));
    return preactivation.sign() > 0 ? preactivation : ZERO;
  };
  const most = rational(w).abs().mul(REACH).add(rational(b).abs());
  const edge = most.compare(REACH) < 0 ? REACH : most;
  const field = square(edge.neg(), edge, '1/4');
  const on = (at: Rational): Spot => [at, value(at)];
  const [at = ZERO, between = ZERO] = midpoint(on(x), on(y));
  const kink = rational(w).sign() === 0 ? [] : [rational(b).neg().div(rational(w))];
  const bends = kink.filter((place) => place.abs().compare(REACH) < 0);
  const graph = [REACH.neg(), ...bends, REACH].map((place) => field.place(on(place)));
  const isKept = value(at).equals(between);
  const unit = `relu(${writtenForm({ weights: [w], bias: b })})`;
  return {
    width: field.side,
    height: field.side,
    altText: `The graph of ${unit}, and a chord from ${pointText(on(x))} to ${pointText(on(y))}.`,
    parts: [
      path(
        'thin',
        [edge.neg(), edge].map((end) => field.place([end, ZERO])),
      ),
      path('thick', graph),
      path(
        'path-one dashed',
        [x, y].map((end) => field.place(on(end))),
      ),
      ...[on(at), [at, between] as const].map((spot) => ring(field.place(spot), 6, isKept ? 'one' : 'wrong')),
    ],
    says: `Between ${x} and ${y} lies ${at}. Between what ${unit} makes of the two lies ${between}, and of ${at} it makes ${value(at)}: ${isKept ? 'here it keeps the midpoint' : 'it does not keep this midpoint'}.`,
    table: { heads: ['number', unit], rows: [x, at, y].map((one) => [`${one}`, `${value(one)}`]) },
    handles: [
      grip(field, 'One end', on(x), 'across', ([to]) => begin({ w, b, x: near(to), y })),
      grip(field, 'The other end', on(y), 'across', ([to]) => begin({ w, b, x, y: near(to) })),
    ],
    controls: [],
  };
}
