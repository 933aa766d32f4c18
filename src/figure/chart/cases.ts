import { ofDouble } from '../../math/exact/ofDouble.ts';
import { plain, type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { zip } from '../../math/exact/zip.ts';
import { FLOAT16S } from '../../math/float/roundToFloat16.ts';
import { circle, disc, drawing, type Figure, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';

/** The values that a variable may take, as the statements of checkers have them. */
export type Domain =
  | readonly Q[]
  | { readonly every: string; readonly from: Q; readonly to: Q }
  | { readonly from: Q; readonly to: Q };

/** A statement about finitely many cases, and one of them for which it is false. */
export interface Cases {
  readonly given: { readonly [variable: string]: Domain };
  readonly at: { readonly [variable: string]: Q };
  /** Whether the statement is false for these values. */
  readonly isFalse: (values: { readonly [variable: string]: Q }) => boolean;
}

/** As many values to each side of the counterexample. */
const AROUND = 2;
const [TOP, HIGH] = [30, 52];
/** Room for what stands before the rows, and for no more than a letter where there is one row. */
const [BESIDE, ALONE] = [92, 56];
/** A column is as wide as what stands below it: so much for each letter, and no less than that; both even, since discs stand in the middle. */
const [LETTER, LEAST_WIDTH] = [8, 48];

/**
 * The cases around the counterexample, over one variable or two, the others as they are in it: a one where the statement
 * is true, a zero where it is false, and a ring around the counterexample. Gives a sentence that says why there is no
 * drawing, when there is none.
 */
export function cases({ given, at, isFalse }: Cases): Figure | string {
  const axes = Object.entries(given).flatMap(([variable, domain]) => {
    const values = near(domain, rational(at[variable] ?? 0));
    return values.length > 1 ? [{ variable, values }] : [];
  });
  const pairs = axes.flatMap((one, i): (readonly [Axis, Axis?])[] =>
    axes.length === 1 ? [[one]] : axes.slice(i + 1).map((other) => [one, other] as const),
  );
  const looks = pairs.map((pair) => look(pair, at, isFalse));
  const shown = looks.find(({ labels }) => labels.includes(true)) ?? looks[0];
  if (shown === undefined) return 'There is a single case, and nothing around it.';
  const { across, up, labels, ringed } = shown;
  const below = across.values.map(String);
  const before = up === undefined ? ALONE : BESIDE;
  const wide = Math.max(LEAST_WIDTH, ...below.map((text) => LETTER * (text.length + 2)));
  const cell = (column: number, row: number): Spot => spot(before + wide / 2 + column * wide, TOP + row * HIGH);
  const spots = across.values.flatMap((_, i) => upwards(up).map((_, k, { length: rows }) => cell(i, rows - 1 - k)));
  const discs = zip(spots, labels).map(([place, isTrue]) => disc(place, isTrue));
  const ring = spots.slice(ringed, ringed + 1).map((at) => circle('wrong', at, 16));
  const foot = TOP + upwards(up).length * HIGH;
  const names = [
    label('end', spot(before - 8, foot), `${across.variable} =`),
    ...below.map((text, i) => label('middle', spot(cell(i, 0)[0], foot), text)),
    ...(up === undefined
      ? []
      : up.values.map((value, k, { length: rows }) =>
          label('end', spot(before - 8, cell(0, rows - 1 - k)[1].add(rational(5))), `${up.variable} = ${value}`),
        )),
  ];
  const isWhole = Object.keys(given).length === (up === undefined ? 1 : 2);
  const sentences = shown.places.map(
    (place, i) => `${i === ringed ? 'The counterexample, ' : ''}${place}: ${labels[i] === true ? 'true' : 'false'}.`,
  );
  return {
    ...drawing(before + across.values.length * wide, foot + 14, `The cases around the counterexample. ${sentences.join(' ')}`, [
      ...names,
      ...discs,
      ...ring,
    ]),
    caption: `A 1 where it is true, a 0 where it is false, a ring around the counterexample${isWhole ? '' : '; all other variables are as in it'}.`,
  };
}

interface Axis {
  readonly variable: string;
  readonly values: readonly Rational[];
}

/** The values upwards, or the one row that there is without them. */
function upwards(up: Axis | undefined): readonly Rational[] {
  return up?.values ?? [rational(0)];
}

function look([across, up]: readonly [Axis, Axis?], at: Cases['at'], isFalse: Cases['isFalse']) {
  const moved = across.values.flatMap((x) =>
    upwards(up).map((y) => [[across.variable, x] as const, ...(up === undefined ? [] : [[up.variable, y] as const])]),
  );
  return {
    across,
    up,
    labels: moved.map(
      (values) => !isFalse({ ...at, ...Object.fromEntries(values.map(([name, value]) => [name, plain(value)])) }),
    ),
    ringed: moved.findIndex((values) => values.every(([name, value]) => value.equals(rational(at[name] ?? 0)))),
    places: moved.map((values) => values.map(([name, value]) => `${name} = ${value}`).join(', ')),
  };
}

/** The nearest members of a domain on both sides, the place among them; of an interval, which has no nearest, the place alone. */
function near(domain: Domain, place: Rational): readonly Rational[] {
  if (!('from' in domain)) return window(domain.map(rational), place);
  if (!('every' in domain)) return [place];
  const [from, to] = [rational(domain.from), rational(domain.to)];
  const all =
    domain.every === 'half'
      ? halfsNear(Number(place.n) / Number(place.d))
      : Array.from({ length: 2 * AROUND + 1 }, (_, i) => place.add(rational(i - AROUND)));
  return all.filter((value) => from.compare(value) <= 0 && value.compare(to) <= 0);
}

function halfsNear(half: number): readonly Rational[] {
  const i = FLOAT16S.indexOf(half);
  return FLOAT16S.slice(Math.max(i - AROUND, 0), i + AROUND + 1).map(ofDouble);
}

function window(values: readonly Rational[], place: Rational): readonly Rational[] {
  const i = values.findIndex((value) => value.equals(place));
  return values.slice(Math.max(i - AROUND, 0), i + AROUND + 1);
}
