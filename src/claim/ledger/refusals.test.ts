import { expect, test } from 'vitest';
import { keepRefusal, refusalOf } from './refusals.ts';

test('a refusal is remembered of the very data that was refused', () => {
  const [statement, witness] = [['x'], [1]];
  expect(refusalOf(statement, 'rank', witness)).toBeUndefined();
  keepRefusal(statement, { checker: 'rank', witness, code: 'too-short' });
  expect(refusalOf(statement, 'rank', witness)).toBe('too-short');
  expect(refusalOf(['x'], 'rank', witness)).toBeUndefined();
  expect(refusalOf(statement, 'rank', [1])).toBeUndefined();
  expect(refusalOf(statement, 'separable', witness)).toBeUndefined();
});

test('nothing is remembered of a statement that is not an object', () => {
  keepRefusal('x', { checker: 'rank', witness: null, code: 'too-short' });
  expect(refusalOf('x', 'rank', null)).toBeUndefined();
});
