import { expect, test } from 'vitest';
import { rational } from '../../math/exact/rational.ts';
import { evaluate, type Layer } from '../../math/network/network.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { dragged, looks, sampleScene, used } from '../live/samples.ts';
import { example } from './folds.ts';

test('race: with one and two folds the wide layer is ahead, and from three on the deep network', () => {
  const scene = sampleScene('race');
  const rows = Array.from({ length: 8 }, (_, i) => [i + 1, 2 * (i + 1), 2 ** (i + 1), 2 * (i + 1) + 1].map(String));
  const tail = [
    'the wide one is still ahead',
    'the wide one is still ahead',
    'the deep network is ahead',
    'the deep network is ahead',
    'the deep network has more than 2 times as many',
    'the deep network has more than 4 times as many',
    'the deep network has more than 8 times as many',
    'the deep network has more than 15 times as many',
  ];
  for (let folds = 1; folds <= 8; folds += 1) {
    const there = used(scene, 'Layers of two units', folds);
    const [, units, deep, wide] = rows[folds - 1] ?? [];
    expect(there.says).toBe(
      `${folds} ${folds === 1 ? 'layer of two units makes' : 'layers of two units make'} ${deep} straight pieces from 0 to 1. One layer with the same ${units} units makes ${wide} at most: ${tail[folds - 1]}.`,
    );
    expect(there.table.rows).toEqual(rows);
  }
});

test('nudge: with another weight in the first fold the mountains are no longer alike', () => {
  const scene = sampleScene('nudge');
  for (let parts = -8; parts <= 8; parts += 1) {
    const there = used(scene, 'Weight of the second unit in the first fold', parts);
    const weight = rational(4).add(rational(parts).div(rational(16)));
    expect(there.controls[0]).toMatchObject({ value: `${weight}` });
    // What the network itself, nudged, has at the tops that are told.
    const { layers } = example.data();
    const [first, again, last] = layers as readonly [Layer, Layer, Layer];
    const network = { layers: [{ ...first, weights: [[2], [weight]] }, again, again, last] };
    for (const [where = '', , top] of there.table.rows) {
      const [from, to] = where.replace('from ', '').split(' to ').map(rational);
      if (from === undefined || to === undefined) throw new Error(where);
      const heights = Array.from({ length: 61 }, (_, k) => from.add(to.sub(from).mul(rational(k).div(rational(60)))));
      const highest = heights.flatMap((x) => evaluate(network, [x])).reduce((a, b) => (b.compare(a) > 0 ? b : a));
      expect(highest.compare(rational(top ?? 0))).not.toBe(1);
    }
    expect(there.says.includes('no longer alike')).toBe(parts !== 0);
  }
  // The first two mountains are what they were. Too low a weight cuts off the last, which falls less steeply; too high a
  // one makes it steeper, and leaves a flat piece at the end.
  const said = (parts: number): string => used(scene, 'Weight of the second unit in the first fold', parts).says;
  expect(said(-8)).toBe(
    'With the weight 7/2 in the first fold and 4 in the others, 3 folds make 7 straight pieces from 0 to 1. The 3 mountains are no longer alike: the narrowest is 1/4 wide, the widest 1/3.',
  );
  expect(said(8)).toBe(
    'With the weight 9/2 in the first fold and 4 in the others, 3 folds make 9 straight pieces from 0 to 1. The 4 mountains are no longer alike: the narrowest is 7/45 wide, the widest 1/4.',
  );
});

test('strip: an edge that is dragged over doubles the layers, as often as there is room for, and may be taken back', () => {
  let scene = sampleScene('strip');
  for (let folds = 1; folds <= 10; folds += 1) {
    const layers = (2 ** folds).toLocaleString('en');
    expect(scene.says).toContain(
      `a cut goes through ${layers} layers, and elsewhere through ${(2 ** (folds - 1)).toLocaleString('en')}.`,
    );
    // 300 of the drawing from the left edge, at 30, to the right one.
    const back = dragged(scene, 'The right edge', 330, 0);
    expect(back.says).toContain('lies flat again');
    expect(dragged(back, 'The right edge', 180, 0).says).toBe(scene.says);
    expect(codeOf(() => used(scene, 'Fold again'))).toBe('no-control');
    scene = dragged(scene, 'The right edge', 0, 0);
    expect(scene.says).toBe(
      `Folded in the middle ${folds === 1 ? 'once' : `${folds} times`}, the strip has ${layers} layers, and one cut goes through all of them.`,
    );
    expect(scene.table.rows.at(-1)).toEqual([`${folds}`, `${2 ** folds}`, `1/${2 ** folds}`]);
    if (folds < 10) scene = used(scene, 'Fold again');
  }
  expect(codeOf(() => used(scene, 'Fold again'))).toBe('no-control');
});

test('strip: as many lines as layers are drawn while there is room for them', () => {
  let scene = sampleScene('strip');
  const lines: number[] = [];
  for (let folds = 0; folds < 5; folds += 1) {
    lines.push(looks(scene, 'thin'));
    scene = used(dragged(scene, 'The right edge', 0, 0), 'Fold again');
  }
  // Of the strip and of what lies on it.
  expect(lines).toEqual([2, 4, 8, 16, 0]);
});

test('fold: what both units give is their sum, the first rising and the second pulling down from the middle on', () => {
  const scene = sampleScene('fold');
  for (let parts = 0; parts <= 24; parts += 1) {
    const x = rational(parts).div(rational(24));
    // 310 of the drawing from 0 to 1.
    const there = dragged(
      scene,
      'The number',
      rational(34)
        .add(x.mul(rational(310)))
        .toString(),
      0,
    );
    const first = x.mul(rational(2));
    const second = parts <= 12 ? rational(0) : rational(2).sub(x.mul(rational(4)));
    expect(there.says).toBe(
      `At ${x} the first unit gives ${first} and the second ${second}, together ${first.add(second)}. The sum rises from 0 to 1/2 and falls from 1/2 to 1.`,
    );
    expect(there.table.rows.at(-1)).toEqual([x, first, second, first.add(second)].map(String));
  }
});
