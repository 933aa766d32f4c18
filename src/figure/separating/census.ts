import { type Q, rational } from '../../math/exact/rational.ts';
import { grouped } from '../../text/counted.ts';
import { circle, path } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { raised } from '../drawing/raised.ts';
import { planeScale } from '../drawing/scale.ts';
import type { Example, LiveKind, Scene } from '../scene/scene.ts';

/** For each number of variables, one more each time, how many Boolean functions a line can do. */
export interface CensusData {
  readonly counts: readonly { readonly variables: number; readonly functions: Q }[];
}

const [WIDTH, HEIGHT] = [360, 260];
const FRAME = { left: 60, right: 330, top: 24, bottom: 214 };
/** The number of variables at first: with fewer nothing is seen to fall. */
const FIRST = 6;
/** Nobody reads a number with more digits than these. */
const MOST_DIGITS = 20;

/** The census, up to as many variables as one likes: the scale grows with it, and the curve falls as steeply as before. */
export const census: LiveKind<CensusData> = {
  howTo: 'Choose how many variables are shown.',
  begin,
};

export const example: Example<CensusData> = {
  data: () => ({
    counts: [14, 104, 1882, 94572, 15028134, '8378070864', '17561539552946', '144130531453121108'].map((functions, i) => ({
      variables: i + 2,
      functions,
    })),
  }),
  says: 'Of the 18,446,744,073,709,551,616 Boolean functions of 6 variables, a line can do 15,028,134: about one in 1,227,480,675,492.',
};

function begin(data: CensusData): Scene {
  const begun = data.counts.filter(({ variables }) => variables <= FIRST).length;
  return scene(data, Math.max(1, begun));
}

function scene({ counts }: CensusData, shown: number): Scene {
  const rows = counts.map(({ variables, functions }) => {
    const [all, some] = [2n ** (2n ** BigInt(variables)), rational(functions).n];
    // The whole part of all ÷ some has one digit more than the power of ten.
    return { variables, all, some, power: `${all / some}`.length - 1 };
  });
  const part = rows.slice(0, shown);
  const deepest = part.reduce((most, { power }) => Math.max(most, power), 1);
  const place = planeScale([0, Math.max(1, shown - 1)], [deepest, 0], FRAME);
  const spots = part.map(({ power }, i) => place([i, power]));
  const last = part.at(-1);
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `The share of Boolean functions that a line can do, as a power of ten, for ${part[0]?.variables} to ${last?.variables} variables.`,
    parts: [
      path('thin', [place([0, 0]), place([shown - 1, 0])]),
      path('thin', [place([0, 0]), place([0, deepest])]),
      ...[0, deepest].map((power) =>
        label(
          'end',
          [rational(FRAME.left - 8), place([0, power])[1].add(rational(5))],
          power === 0 ? '1' : `10⁻${raised(power)}`,
        ),
      ),
      ...part.map(({ variables }, i) => label('middle', [place([i, 0])[0], rational(FRAME.bottom + 24)], `${variables}`)),
      label('middle', [rational((FRAME.left + FRAME.right) / 2), rational(HEIGHT - 4)], 'variables'),
      path('path-one', spots),
      ...spots.map((at) => circle('one', at, 5)),
    ],
    says:
      last === undefined
        ? 'Nothing was counted.'
        : `Of ${isLong(last.all) ? 'some' : 'the'} ${read(last.all)} Boolean functions of ${last.variables} variables, a line can do ${read(last.some)}: ${last.power < 1 ? percent(last) : `about one in ${read(last.all / last.some)}`}.`,
    table: {
      heads: ['variables', 'functions', 'a line can do', 'one in'],
      rows: part.map(({ variables, all, some }) => [`${variables}`, read(all), read(some), read(all / some)]),
    },
    handles: [],
    controls: [
      {
        type: 'slider',
        label: 'Up to so many variables',
        least: 1,
        most: counts.length,
        at: shown,
        value: `${last?.variables}`,
        to: (next) => scene({ counts }, next),
      },
    ],
  };
}

function isLong(number: bigint): boolean {
  return `${number}`.length > MOST_DIGITS;
}

/** In groups of three digits; of a very long number its length. */
function read(number: bigint): string {
  const digits = `${number}`;
  return isLong(number) ? `10${raised(digits.length - 1)}` : grouped(digits);
}

/** `50 %`, or rounded down, `about 40 %`. */
function percent({ all, some }: { readonly all: bigint; readonly some: bigint }): string {
  return `${(100n * some) % all === 0n ? '' : 'about '}${(100n * some) / all} %`;
}
