import { expect, test } from 'vitest';
import { ofDouble } from '../../math/exact/ofDouble.ts';
import { rational } from '../../math/exact/rational.ts';
import { FLOAT16S, roundToFloat16 } from '../../math/float/roundToFloat16.ts';
import { dragged, looks, sampleScene, used } from '../live/samples.ts';

test('cashier: whatever the coins, each sum is the nearest tick, and one by one they may come to more or less than together', () => {
  const scene = sampleScene('cashier');
  // Of what n coins of so many cents come to, one by one and together, worked out by hand.
  const wanted: readonly (readonly [worth: number, paid: number, single: string, together: string])[] = [
    [1, 1, '0', '0 as well'],
    [1, 3, '0', '5'],
    [2, 2, '0', '5'],
    [2, 5, '0', '10'],
    [3, 1, '5', '5 as well'],
    [3, 5, '25', '15'],
    [4, 5, '25', '20'],
  ];
  for (const [worth, paid, single, together] of wanted) {
    const there = used(used(scene, 'Each is worth', worth), 'Coins', paid);
    expect(there.says).toMatch(new RegExp(`you have paid ${single}\\. Pay .* you have paid ${together}\\.$`));
    expect(there.table.rows).toHaveLength(paid + 1);
    // One dot on the ruler for each sum, and one for all together.
    expect(looks(there, 'one')).toBe(paid + 1);
  }
});

test('roundings: after any number of them every number lies on the larger of two lines, which meet at the height 1', () => {
  const scene = sampleScene('roundings');
  const numbers = FLOAT16S.filter((half) => 1 <= half && half <= 2);
  let values = numbers;
  for (let times = 1; times <= 500; times += 1) {
    values = values.map((value) => roundToFloat16(value * (2047 / 2048)));
    // The two lines of the lesson, with as many multiplications as there are so far in place of 500.
    const [first, second] = [rational(times).div(rational(1024)), rational(1024 - times).div(rational(2048))];
    const off = numbers.filter((x, i) => values[i] !== Math.max(x - times / 1024, x / 2 + (1024 - times) / 2048));
    expect(off).toEqual([]);
    if (times % 50 !== 1 && times !== 500) continue;
    expect(used(scene, 'Multiplications', times).says).toContain(
      `lie on two lines, 1/2 x + ${second} and x − ${first}, which meet at (${rational(1).add(first)}, 1).`,
    );
  }
  expect(scene.table.rows.map(([x, y]) => [x, y])).toEqual(
    numbers.flatMap((x, i) => (i % 32 === 0 ? [[`${ofDouble(x)}`, `${ofDouble(values[i] ?? 0)}`]] : [])),
  );
});

test('roundings: with none, and with nothing rounded, there is one line and no corner', () => {
  const scene = sampleScene('roundings');
  expect(used(scene, 'Multiplications', 0).says).toContain('lie on one line, x. On paper they lie on one, x.');
  const once = used(used(scene, 'Round each result', 0), 'Multiplications', 1);
  expect(once.says).toBe(
    'After 1 multiplication on paper, with nothing rounded, all 1,025 half-precision numbers from 1 to 2 lie on one line, 0.999511… x. There is no corner.',
  );
  expect([looks(scene, 'thick'), looks(once, 'thick')]).toEqual([1, 0]);
});

test('bits: rounded, the sum less twice its half is XOR; with nothing rounded it is a straight line', () => {
  const scene = sampleScene('bits');
  for (const first of [0, 1])
    for (const second of [0, 1]) {
      const there = used(used(scene, 'First bit', first), 'Second bit', second);
      const half = first + second === 2 ? 1 : 0;
      const end = first === second ? 0 : 1;
      expect(there.says).toContain(
        `${first} and ${second}: the sum is ${first + second}. Rounding makes its half ${half}, and ${first + second} − 2 · ${half} is ${end}.`,
      );
      expect(looks(there, 'wrong')).toBe(0);
      const straight = used(there, 'Round each result', 0);
      expect(straight.says).toMatch(/it comes to 0, 0\.0029296875 and 0\.005859375, on a straight line: that is not XOR\.$/);
      // Of the three sums 1 and 2 are wrong.
      expect(looks(straight, 'wrong')).toBe(2);
    }
});

test('hops: every quarter from -8 to 8 comes to 2 where the lesson says so, to 0 elsewhere, and to 0 where nothing is rounded', () => {
  const scene = sampleScene('hops');
  expect(scene.table.rows).toEqual([
    ['x − 4096', '-4097.5', '-4096'],
    ['less x', '-4094.5', '-4094'],
    ['plus 4096', '2', '2'],
  ]);
  for (let quarters = -32; quarters <= 32; quarters += 1) {
    const x = quarters / 4;
    // 320 of the drawing from −12 to 12.
    const across = rational(160).add(rational(quarters).mul(rational('10/3')));
    const there = dragged(scene, 'The number x', across.add(rational(20)).toString(), 0);
    const isTwo = (-6 < x && x < -5) || (-2 <= x && x < -1);
    expect(there.handles[0]?.value).toBe(`${x}, which comes to ${isTwo ? 2 : 0}`);
    expect(used(there, 'Round each result', 0).says).toMatch(/Add 4096: that is 0, whatever the number is\.$/);
  }
  // Between −4096 and −4108 the ruler has a tick every four, and every two on the other side: four and six of them.
  expect(looks(scene, 'thin')).toBe(2 + 2 * (4 + 6));
});
