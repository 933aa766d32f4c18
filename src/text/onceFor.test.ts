import { expect, it, vi } from 'vitest';
import { NO_LINE, ONE_PRODUCT } from '../lesson/page/sampleBook.ts';
import { onceFor } from './onceFor.ts';

it('makes a thing of a row once, however often the claim is run, and anew when anything in the row has changed', () => {
  const make = vi.fn(() => ({}));
  const first = onceFor(NO_LINE, 'made', make);
  expect(onceFor(structuredClone(NO_LINE), 'made', make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
  const [one, ...others] = NO_LINE.because;
  const changed = { ...NO_LINE, because: one === undefined ? [] : [{ ...one, cases: `${one.cases}0` }, ...others] };
  expect(onceFor(changed, 'made', make)).not.toBe(first);
  expect(make).toHaveBeenCalledTimes(2);
});

it('keeps what is made of different rows, and different things made of one, apart', () => {
  const made = [onceFor(NO_LINE, 'a', () => 1), onceFor(ONE_PRODUCT, 'a', () => 2), onceFor(NO_LINE, 'b', () => 3)];
  expect(made).toEqual([1, 2, 3]);
  expect([onceFor(NO_LINE, 'a', () => 4), onceFor(ONE_PRODUCT, 'a', () => 4), onceFor(NO_LINE, 'b', () => 4)]).toEqual(made);
});
