import { rational } from '../../math/exact/rational.ts';
import { hiddenUnits } from '../../math/network/hiddenUnits.ts';
import { counted } from '../../text/counted.ts';
import { circle, path, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale } from '../drawing/scale.ts';
import type { Example, LiveKind, Scene } from '../scene/scene.ts';
import { type FoldsData, folded, example as foldsExample } from './folds.ts';

/** With so many folds: their units, their straight pieces from 0 to 1, and the most that one layer makes of the units. */
interface Runner {
  readonly folds: number;
  readonly units: number;
  readonly deep: number;
  readonly wide: number;
}

const [WIDTH, HEIGHT] = [360, 290];
const FRAME = { left: 24, right: 252, top: 24, bottom: 246 };

/** How many straight pieces the same units make, two in each of many layers and all in one layer. */
export const race: LiveKind<FoldsData> = {
  howTo: 'Choose how many layers there are.',
  begin,
};

export const example: Example<FoldsData> = {
  data: foldsExample.data,
  says: '3 layers of two units make 8 straight pieces from 0 to 1. One layer with the same 6 units makes 7 at most: the deep network is ahead.',
};

function begin(data: FoldsData): Scene {
  const runners = Array.from({ length: data.most }, (_, i): Runner => {
    const { network, bends } = folded(data, i + 1);
    const units = hiddenUnits(network);
    return { folds: i + 1, units, deep: bends.length - 1, wide: units + 1 };
  });
  return scene(runners, data.first);
}

function scene(runners: readonly Runner[], folds: number): Scene {
  const run = runners.slice(0, folds);
  const { units = 0, deep = 0, wide = 0 } = run.at(-1) ?? {};
  // As high as the one that is ahead, so that the start of the race is seen as well as its end.
  const place = planeScale([1, runners.length], [0, Math.max(deep, wide)], FRAME);
  const course = (of: (runner: Runner) => number): readonly Spot[] => run.map((runner) => place([runner.folds, of(runner)]));
  const [up, along] = [course((runner) => runner.deep), course((runner) => runner.wide)];
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `The numbers of straight pieces for 1 to ${folds} folds: ${deep} in the end for layers of two units, and at most ${wide} for all ${units} units in one layer.`,
    parts: [
      path('thin', [spot(FRAME.left, FRAME.top), spot(FRAME.left, FRAME.bottom), spot(FRAME.right, FRAME.bottom)]),
      ...runners.map((runner) => label('middle', [place([runner.folds, 0])[0], rational(FRAME.bottom + 22)], `${runner.folds}`)),
      label('middle small', spot((FRAME.left + FRAME.right) / 2, HEIGHT - 4), 'layers of two units'),
      label('start small', spot(FRAME.left - 16, FRAME.top - 8), 'straight pieces'),
      path('path-zero dashed', along),
      path('path-one', up),
      ...along.map((at) => circle('zero', at, 4)),
      ...up.map((at) => circle('one', at, 4)),
      ...[...up.slice(-1).map((at) => named(at, `${deep} deep`)), ...along.slice(-1).map((at) => named(at, `${wide} wide`))],
    ],
    says: `${counted(folds, 'layer')} of two units make${folds === 1 ? 's' : ''} ${deep} straight pieces from 0 to 1. One layer with the same ${units} units makes ${wide} at most: ${ahead(deep, wide)}.`,
    table: {
      heads: ['layers of two units', 'units', 'pieces when deep', 'at most when wide'],
      rows: runners.map((runner) => [runner.folds, runner.units, runner.deep, runner.wide].map(String)),
    },
    handles: [],
    controls: [
      {
        type: 'slider',
        label: 'Layers of two units',
        least: 1,
        most: runners.length,
        at: folds,
        value: `${folds}`,
        to: (next) => scene(runners, next),
      },
    ],
  };
}

function named([x, y]: Spot, text: string): string {
  return label('start', [x.add(rational(12)), y.add(rational(5))], text);
}

function ahead(deep: number, wide: number): string {
  if (deep < wide) return 'the wide one is still ahead';
  const times = Math.floor(deep / wide);
  return times < 2 ? 'the deep network is ahead' : `the deep network has more than ${times} times as many`;
}
