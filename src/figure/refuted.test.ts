import { expect, test } from 'vitest';
import { breaksExactlyAt } from '../claim/evidence/breaksExactlyAt.ts';
import { equalEverywhere } from '../claim/evidence/equalEverywhere.ts';
import { everyCase } from '../claim/evidence/everyCase.ts';
import type { Evidence } from '../claim/evidence/evidence.ts';
import { inseparable, separable } from '../claim/evidence/separability.ts';
import type { ControlRow } from '../claim/ledger.ts';
import { AND, OR, XOR } from '../math/boolean.ts';
import { inspect } from './inspect.ts';
import { refuted } from './refuted.ts';

/** The row of a control, as a run makes it. */
function control(neighbour: Evidence, guarded: Evidence): ControlRow {
  const found = neighbour.contradict({ seed: 7, fresh: false }, guarded);
  if ('contradicted' in found) throw new Error(found.why);
  return { sentence: 'not so', of: 'so', ...found };
}

const LINE = { points: [[0], [1], [2]], labels: [true, false, true] };
const ONE_SIDE = { points: [[0], [1], [2]], labels: [true, true, false] };

test.each<[string, Evidence, Evidence, RegExp, string]>([
  ['a line', inseparable(AND), inseparable(XOR), /A line parts them/, 'There is a line after all.'],
  ['a meeting', separable(XOR), separable(OR), /meet at \(1\/2, 1\/2\)/, 'Where the two hulls meet no line can pass.'],
  [
    'a difference',
    equalEverywhere('relu(t)', 'abs(t)'),
    equalEverywhere('relu(t)', 'max(t, 0)'),
    /left side: a line through .*marked at \(-1, 0\).*right side: .*marked at \(-1, 1\)/,
    'The two sides differ where t is -1.',
  ],
  [
    'a difference on an interval',
    equalEverywhere('relu(t)', 't', { from: -1, to: 0 }),
    equalEverywhere('relu(t)', 't', { from: 0 }),
    /left side: a line through \(-1, 0\), \(0, 0\)/,
    'The two sides differ where t is -1.',
  ],
  [
    'a break',
    breaksExactlyAt('relu(t) - 2*relu(t - 1)', [0]),
    breaksExactlyAt('relu(t)', [0]),
    /marked at \(0, 0\), \(1, 1\)/,
    'It is straight before, between and behind 0, 1.',
  ],
  [
    'no break',
    breaksExactlyAt('2*t', [0]),
    breaksExactlyAt('relu(t)', [0]),
    /through \(-1, -2\), \(1, 2\)/,
    'It is one straight line.',
  ],
])('%s is drawn', (_, neighbour, guarded, told, caption) => {
  const figure = refuted(control(neighbour, guarded));
  expect(figure?.caption).toBe(caption);
  const { elements, problems } = inspect(figure?.svg ?? '');
  expect(problems).toEqual([]);
  expect(elements.find(({ name }) => name === 'desc')?.text).toMatch(told);
});

test('what does not lie in the plane, and what has no drawing, has none', () => {
  expect(refuted(control(inseparable(ONE_SIDE), inseparable(LINE)))).toBeUndefined();
  expect(refuted(control(everyCase({ x: [0, 1] }, 'x == 0'), everyCase({ x: [0, 1] }, 'x^2 == x')))).toBeUndefined();
  expect(refuted({ sentence: 'not so', of: 'so', kind: 'sampled', counterexample: 'It is false for 1.' })).toBeUndefined();
});
