import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { type Experiment, measured } from './measured.ts';
import { measuredWords } from './measuredWords.ts';

const CONTEXT = { seed: 10, fresh: false };
/** The mean of ten seeds from 10 on is 14.5, and their standard deviation the root of 55/6. */
const SEEDS: Experiment = {
  run: (seed) => seed,
  seeds: 10,
  between: { from: '14', to: '15', why: 'the seeds follow one another' },
  of: 'the seed itself',
};
const MEASUREMENT = {
  of: 'the seed itself',
  seeds: 10,
  mean: '14.5000',
  deviation: '3.0277',
  least: '10.0000',
  most: '19.0000',
  between: SEEDS.between,
};
const DETAIL =
  'the seed itself: mean 14.5000, standard deviation 3.0277, from 10.0000 to 19.0000 over 10 seeds; between 14 and 15 as asked (the seeds follow one another).';

const establish = (more: Partial<Experiment>) => measured({ ...SEEDS, ...more }).establish(CONTEXT);
const contradict = (more: Partial<Experiment>) => measured({ ...SEEDS, ...more }).contradict(CONTEXT, measured(SEEDS));

test('an experiment whose mean lies between its ends is measured, with its spread', () => {
  expect(establish({})).toEqual({
    kind: 'measured',
    strength: 'measured',
    holds: true,
    scope: 'for 10 seeds',
    cases: 10,
    seed: 10,
    measurement: MEASUREMENT,
    detail: DETAIL,
  });
});

test('one that lies elsewhere fails, is told with its numbers, and makes a control', () => {
  const elsewhere = { run: (seed: number) => 2 * seed };
  const message =
    'the seed itself: mean 29.0000, standard deviation 6.0553, from 20.0000 to 38.0000 over 10 seeds, which is not between 14 and 15.';
  expect(establish(elsewhere)).toEqual({ holds: false, code: 'false', message, seed: 10 });
  expect(contradict(elsewhere)).toEqual({
    kind: 'measured',
    counterexample: message,
    seed: 10,
    refutation: { ...MEASUREMENT, mean: '29.0000', deviation: '6.0553', least: '20.0000', most: '38.0000' },
  });
  expect(contradict({})).toMatchObject({
    contradicted: false,
    code: 'neighbour-accepted',
  });
});

test('the ends belong to the interval, and zero has no sign', () => {
  expect(establish({ between: { from: '14.5', to: '14.5', why: 'just so' } })).toMatchObject({ holds: true });
  const tiny = establish({ run: (seed) => (seed % 2 === 0 ? -0 : -0.00001), between: { from: '-1', to: '0', why: 'small' } });
  expect(tiny).toMatchObject({
    detail: expect.stringContaining('mean 0.0000, standard deviation 0.0000, from 0.0000 to 0.0000'),
  });
});

const REFUSED: readonly (readonly [string, Partial<Experiment>, string])[] = [
  ['one seed', { seeds: 1 }, 'number-of-seeds'],
  ['two and a half seeds', { seeds: 2.5 }, 'number-of-seeds'],
  ['no number of seeds', { seeds: Number.NaN }, 'number-of-seeds'],
  ['a NaN', { run: (seed) => Number.NaN * seed }, 'not-a-measurement'],
  ['an infinity', { run: (seed) => Number.POSITIVE_INFINITY + seed }, 'not-a-measurement'],
  ['a number too large for its digits', { run: (seed) => 1e13 + seed }, 'not-a-measurement'],
  ['a numeral', { run: (seed) => `${seed}` as unknown as number }, 'not-a-measurement'],
  ['a promise', { run: (seed) => Promise.resolve(seed) as unknown as number }, 'not-a-measurement'],
  ['ends the wrong way round', { between: { from: '15', to: '14', why: 'so' } }, 'ends-exchanged'],
  ['an end that is no number', { between: { from: 'low', to: '15', why: 'so' } }, 'end-not-decimal'],
  ['an end without end', { between: { from: '0', to: 'Infinity', why: 'so' } }, 'end-not-decimal'],
  ['an empty end', { between: { from: '', to: '15', why: 'so' } }, 'end-not-decimal'],
  ['an end finer than what is printed', { between: { from: '14.00001', to: '15', why: 'so' } }, 'end-not-decimal'],
  ['a float as end', { between: { from: 14 as unknown as string, to: '15', why: 'so' } }, 'end-not-decimal'],
  ['no reason for the ends', { between: { from: '14', to: '15', why: '' } }, 'words-not-readable'],
  ['nothing said of what is measured', { of: '' }, 'words-not-readable'],
];

test.each(REFUSED)('%s is refused, in a sentence and in a control', (_, odd, code) => {
  expect(codeOf(() => establish(odd))).toBe(code);
  expect(codeOf(() => contradict(odd))).toBe(code);
});

test('an experiment that never reads its seed is refused, in a sentence and in a control', () => {
  let count = 0;
  for (const run of [() => 14.5, () => 14 + (count++ % 2)]) {
    expect(codeOf(() => establish({ run }))).toBe('input-not-read');
    expect(codeOf(() => contradict({ run }))).toBe('input-not-read');
  }
});

test('a mean that is outside by less than is printed fails, and shows nothing of a neighbour', () => {
  const hardly = { run: (seed: number) => 15.00001 + 0 * seed };
  expect(establish(hardly)).toMatchObject({ holds: false });
  expect(contradict(hardly)).toMatchObject({ contradicted: false });
});

test('facts agree when the mean lies among the values and between the ends, for as many seeds as there are cases', () => {
  const agree = (more: Partial<typeof MEASUREMENT>, cases = 10): boolean =>
    measuredWords.agree({ cases, measurement: { ...MEASUREMENT, ...more } });
  expect(agree({})).toBe(true);
  expect(agree({}, 11)).toBe(false);
  for (const more of [{ mean: '15.5000' }, { mean: '13.5000' }, { least: '14.9000' }, { most: '14.0000' }])
    expect(agree(more)).toBe(false);
});

test('what its author’s object says later changes nothing', () => {
  const between = { from: '14', to: '15', why: 'so' };
  const evidence = measured({ ...SEEDS, between });
  between.to = '1000';
  expect(evidence.establish(CONTEXT)).toMatchObject({ detail: expect.stringContaining('between 14 and 15 as asked') });
});
