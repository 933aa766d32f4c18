import { expect, test } from 'vitest';
import type { ControlRow, SentenceRow } from '../claim/ledger.ts';
import { NO_LINE } from '../lesson/sampleBook.ts';
import { differencesFrom, printedRow } from './compare.ts';

const [drawn] = NO_LINE.beside as [SentenceRow];
const [control] = NO_LINE.butNot as [ControlRow];
const backwards = <Row extends object>(row: Row): Row => Object.fromEntries(Object.entries(row).reverse()) as Row;

test('a row that says the same, in whatever order, differs in nothing', () => {
  expect(differencesFrom(drawn, structuredClone(drawn))).toEqual([]);
  expect(differencesFrom(control, backwards(control))).toEqual([]);
});

test('each field that differs is told, and no other', () => {
  const [share] = drawn.classes ?? [];
  const other: SentenceRow = {
    ...drawn,
    cases: 1_000_000,
    seed: -3,
    classes: [{ name: share?.name ?? '', atLeast: share?.atLeast ?? '', share: '41.2 %' }],
  };
  expect(differencesFrom(drawn, other)).toEqual([
    'how many: 1,000,000 here, 1,000 there',
    'the seed: -3 here, 1234567 there',
    '“three corners are right”: 41.2 % here, 41.3 % there',
  ]);
  const { discarded: _, ...kept } = drawn;
  expect(differencesFrom(drawn, kept)).toEqual(['what was discarded: none here, 2.5 % there']);
});

test('what is long or has parts is only said to be another', () => {
  expect(differencesFrom(control, { ...control, refutation: { weights: [2, 3], bias: -1 } })).toEqual([
    'the object that shows it false: another',
  ]);
  expect(differencesFrom(control, { ...control, counterexample: `${control.counterexample} ` })).toEqual([
    'the counterexample: another',
  ]);
});

test('the printed row is found by its part and its sentence', () => {
  expect(printedRow(NO_LINE, 'sentence', drawn.sentence)).toBe(drawn);
  expect(printedRow(NO_LINE, 'control', control.sentence)).toBe(control);
  expect(printedRow(NO_LINE, 'control', drawn.sentence)).toBeUndefined();
});
