import { expect, test } from 'vitest';
import { thresholdCensus } from './thresholdCensus.ts';
import { thresholdClasses } from './thresholdClasses.ts';

test('the classes are as many, and stand for as many functions, as the census counts', () => {
  for (const n of [1, 2, 3, 4, 5, 6]) {
    const { functions, classes, refused } = thresholdClasses(n);
    expect({ functions, classes: classes.length, refused: refused.length }).toEqual(thresholdCensus(n));
  }
});

test('what is refused comes with its shares', () => {
  expect(thresholdClasses(1)).toEqual({ functions: 4n, classes: [[2, 1]], refused: [{ class: 0, corner: 2, shares: [] }] });
});

test('only 1 to 7 variables', () => {
  for (const n of [0, 8, 1.5])
    expect(() => thresholdClasses(n)).toThrow(`The classes are listed for 1 to 7 variables, not ${n}.`);
});
