import { expect, test } from 'vitest';
import type { CheckedControl, CheckedSentence, ControlRow, SampledSentence, SentenceRow } from '../../claim/ledger/ledger.ts';
import { NO_LINE } from '../../lesson/sample/noLine.ts';
import { ONE_PRODUCT } from '../../lesson/sample/oneProduct.ts';
import { comparisonWith, isEarned, printedRow } from './compare.ts';

const [drawn] = NO_LINE.beside as [SampledSentence];
const [control] = NO_LINE.butNot as [CheckedControl];
const [measured] = ONE_PRODUCT.because as [Extract<SentenceRow, { readonly kind: 'measured' }>];
const backwards = <Row extends object>(row: Row): Row => Object.fromEntries(Object.entries(row).reverse()) as Row;

const AS_PRINTED = { isAsPrinted: true, says: '', differences: [] };
/** What is said when the book's own draws do not come to what is printed. */
const news = (...differences: readonly string[]) => ({
  isAsPrinted: false,
  says: `Other than on the page: ${differences.join('; ')}.`,
  differences: [],
});

test('a row that says the same, in whatever order, differs in nothing', () => {
  expect(comparisonWith(drawn, structuredClone(drawn), {})).toEqual(AS_PRINTED);
  expect(comparisonWith(control, backwards(control), { seed: 5 })).toEqual(AS_PRINTED);
  expect(comparisonWith(undefined, drawn, {}).says).toBe('There is nothing printed to hold it against.');
});

test('what a claim says of its sentence stands on the page alone, and is no difference', () => {
  const [proved] = NO_LINE.because as [CheckedSentence];
  const noted = { ...proved, serves: 'another', readAs: 'By this is meant that.' };
  expect(comparisonWith(noted, proved, {})).toEqual(AS_PRINTED);
  expect(isEarned(noted, proved)).toBe(true);
});

test('a worker earns no other word than the printed one, nor the printed one for something else', () => {
  const [proved] = NO_LINE.because as [CheckedSentence];
  expect(proved.strength).toBe('proved');
  expect(isEarned(proved, { ...backwards(proved), cases: 9, witness: { combination: [2, 2, 2, 2] } })).toBe(true);
  expect(isEarned(drawn, { ...drawn, cases: 10, seed: 1, classes: [] })).toBe(true);
  expect(isEarned(measured, { ...measured, scope: 'for 30 seeds' })).toBe(true);
  for (const change of [
    { scope: 'for everything' },
    { statement: {} },
    { checker: 'example' },
    { formal: 'All.' },
    { kind: 'witness' },
  ])
    expect(isEarned(proved, { ...proved, ...change } as SentenceRow)).toBe(false);
  expect(isEarned(drawn, { ...drawn, strength: 'proved' } as unknown as SentenceRow)).toBe(false);
  expect(isEarned(drawn, { ...drawn, of: 'everything' })).toBe(false);
  expect(isEarned(drawn, proved)).toBe(false);
  expect(isEarned(control, { ...proved, sentence: control.sentence })).toBe(false);
  expect(isEarned(undefined, drawn)).toBe(false);
});

test('each field that differs is told, and no other', () => {
  const [share] = drawn.classes ?? [];
  const other: SampledSentence = {
    ...drawn,
    cases: 1_000_000,
    seed: -3,
    classes: [{ name: share?.name ?? '', atLeast: share?.atLeast ?? '', count: 412_000 }],
  };
  expect(comparisonWith(drawn, other, {})).toEqual(
    news(
      'how many: 1,000,000 here, 1,000 there',
      'the seed: −3 here, 1234567 there',
      '“three corners are right”: 41.2 % here, 41.3 % there',
    ),
  );
  const { discarded: _, ...kept } = drawn;
  expect(comparisonWith(drawn, kept, {})).toEqual(news('how many were discarded: none here, 26 there'));
  expect(comparisonWith(drawn, { ...drawn, classes: [] }, {})).toEqual(news('the classes: others'));
});

test('what is long or has parts is only said to be another', () => {
  expect(comparisonWith(control, { ...control, refutation: { weights: [2, 3], bias: -1 } }, {})).toEqual(
    news('the object that shows it false: another'),
  );
  expect(comparisonWith(control, { ...control, counterexample: `${control.counterexample} ` }, {})).toEqual(
    news('the counterexample: another'),
  );
});

test('a counterexample that is data is told as it is, and one in words as a page has it', () => {
  const [sampled] = ONE_PRODUCT.butNot as [Extract<ControlRow, { readonly kind: 'sampled' }>];
  const found = { ...sampled, counterexample: 'It is false for [-1,"b"].', refutation: { data: '[-1,"b"]' } };
  expect(comparisonWith(sampled, found, {})).toEqual(
    news('the counterexample: It is false for [-1,"b"]. here, It is false for [0,"a"]. there'),
  );
  const told = { ...found, counterexample: 'It is false for -1.', refutation: { input: '-1' } };
  expect(comparisonWith(told, { ...told, counterexample: 'It is false for -2.', refutation: { input: '-2' } }, {})).toEqual(
    news('the counterexample: It is false for −2. here, It is false for −1. there'),
  );
});

test('with a seed or a number of the reader’s own, other draws are no news, and the fields are told apart', () => {
  const found: CheckedControl = { ...control, seed: 8, path: '3:1', shrinks: 2, counterexample: 'x = 3', refutation: 3 };
  const before: CheckedControl = { ...control, seed: 7, path: '2', shrinks: 1 };
  expect(comparisonWith(before, found, { seed: 8 })).toEqual({
    isAsPrinted: false,
    says: 'Another counterexample, as is to be expected with another seed.',
    differences: [
      'the counterexample: another',
      'the object that shows it false: another',
      'the seed: 8 here, 7 there',
      'the path: 3:1 here, 2 there',
      'shrinks: 2 here, 1 there',
    ],
  });
  expect(comparisonWith(before, { ...before, seed: 8, path: '1' }, { seed: 8 }).says).toBe(
    'The same counterexample as on the page.',
  );
  const more: SampledSentence = { ...drawn, seed: 9, cases: 2000 };
  expect(comparisonWith(drawn, more, { seed: 9, runs: 2000 }).says).toBe(
    'Other numbers than on the page, as is to be expected with another seed and another number of runs.',
  );
});

test('what a sentence of the row tells is told once, by that sentence', () => {
  const { measurement } = measured;
  const found = { ...measured, seed: 8, detail: 'Mean 0.9951.', measurement: { ...measurement, mean: '0.9951' } };
  expect(comparisonWith(measured, found, { seed: 8 }).differences).toEqual([
    'the seed: 8 here, −5 there',
    'the details: Mean 0.9951. here, Mean 0.9950, standard deviation 0.0123. there',
  ]);
  const strayed = (seed: number, mean: string) =>
    ({
      sentence: 'no',
      of: 'so',
      kind: 'measured',
      counterexample: `Mean ${mean}.`,
      seed,
      refutation: { ...measurement, mean },
    }) as const;
  expect(comparisonWith(strayed(1, '0.1000'), strayed(8, '0.2000'), { seed: 8 })).toEqual({
    isAsPrinted: false,
    says: 'Other numbers than on the page, as is to be expected with another seed.',
    differences: ['the counterexample: Mean 0.2000. here, Mean 0.1000. there', 'the seed: 8 here, 1 there'],
  });
});

test('the seed of the book, given as one’s own, excuses nothing, and no seed excuses another statement or strength', () => {
  const before: CheckedControl = { ...control, seed: 7, path: '2', shrinks: 1 };
  const found: CheckedControl = { ...before, counterexample: 'x = 3' };
  expect(comparisonWith(before, found, { seed: 7 })).toEqual(news('the counterexample: another'));
  expect(comparisonWith(drawn, { ...drawn, seed: 9, strength: 'proved' } as unknown as SentenceRow, { seed: 9 }).says).toMatch(
    /^Other than on the page: how strong it is: proved here, supported there; the seed/,
  );
});

test('a path leads straight to its counterexample: the book’s own to the book’s', () => {
  const before: CheckedControl = { ...control, seed: 7, path: '2:1', shrinks: 1 };
  const straight: CheckedControl = { ...before, shrinks: 0 };
  const ask = { seed: 7, path: '2:1' };
  expect(comparisonWith(before, straight, ask).says).toBe('The same counterexample as on the page.');
  expect(comparisonWith(before, { ...straight, counterexample: 'x = 3' }, ask).says).toMatch(/^Other than on the page/);
  expect(comparisonWith(before, { ...straight, path: '2', counterexample: 'x = 3' }, { seed: 7, path: '2' }).says).toBe(
    'Another counterexample: the path leads to another.',
  );
});

test('the printed row is found by its part and its sentence', () => {
  expect(printedRow(NO_LINE, 'sentence', drawn.sentence)).toBe(drawn);
  expect(printedRow(NO_LINE, 'control', control.sentence)).toBe(control);
  expect(printedRow(NO_LINE, 'control', drawn.sentence)).toBeUndefined();
});
