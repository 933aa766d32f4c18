import { expect, test } from 'vitest';
import { rational } from '../exact/rational.ts';
import { evaluateTerm } from '../language/term.ts';
import { ACTIVATIONS, type ActivationName, exactTerm } from '../network/activation.ts';
import { MINUS, PLUS, SLOPES, TIMES } from './operations.ts';
import { apply, give, slopesOfLast, type Tape, valueAt } from './tape.ts';

test('what a number is used for twice adds up', () => {
  const tape: Tape = [];
  const [x, y] = [give(tape, rational(3)), give(tape, rational(5))];
  // x (x − y) + y, which has the slopes 2x − y and 1 − x.
  const end = apply(tape, PLUS, apply(tape, TIMES, x, apply(tape, MINUS, x, y)), y);
  expect(String(valueAt(tape, end))).toBe('-1');
  expect([x, y, end].map((place) => String(slopesOfLast(tape)[place]))).toEqual(['1', '-2', '1']);
});

test('what the last number does not come from has slope zero', () => {
  const tape: Tape = [];
  const x = give(tape, rational(3));
  apply(tape, TIMES, x, x);
  give(tape, rational(1));
  expect(slopesOfLast(tape).map(String)).toEqual(['0', '0', '1']);
});

const value = (name: ActivationName, z: ReturnType<typeof rational>) => evaluateTerm(exactTerm(name), new Map([['x', z]]));

test('an activation has exact slopes if it has exact values', () => {
  expect([...SLOPES.keys()]).toEqual(Object.values(ACTIVATIONS).flatMap(({ name, term }) => (term === null ? [] : [name])));
});

test.each([...SLOPES])('%s: the slope is that of the piece, at a kink of the piece on the left', (name, operation) => {
  const { kinks } = ACTIVATIONS[name];
  for (let z = -12; z <= 12; z += 1) {
    const at = rational(`${z}/4`);
    expect(operation.value(at, at)).toEqual(value(name, at));
    const h = rational('1/8');
    const [left, right] = [value(name, at.sub(h)), value(name, at.add(h))];
    // All kinks are whole numbers, so from one quarter to an eighth less there is one piece. A parabola has, over both
    // eighths, the slope of its middle.
    const slope = kinks === null ? right.sub(left).div(h.add(h)) : value(name, at).sub(left).div(h);
    expect(operation.slopes(at, at)).toEqual([slope]);
  }
});
