import { expect, test } from 'vitest';
import { POSITIONS, type PositionId, type ReadingOf } from './positions.ts';

const positions = Object.entries(POSITIONS);
const readings = positions.flatMap(([id, { readings }]) =>
  Object.entries(readings).map(([name, { means }]) => ({ id, name, means })),
);

test('all 28 positions of the argument are there, and all three sides speak', () => {
  expect(positions).toHaveLength(28);
  expect(new Set(positions.map(([, { side }]) => side))).toEqual(new Set(['bend', 'straight', 'lift']));
});

test('every name can stand in a link, every position has a reading', () => {
  for (const [id, { readings }] of positions) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(Object.keys(readings), id).not.toHaveLength(0);
  }
});

test('every text is one plain sentence: no markup, no quotation, no number that could be computed', () => {
  const texts = [...positions.map(([, { says }]) => says), ...readings.map(({ means }) => means)];
  for (const text of texts) {
    expect(text).toMatch(/^[A-Z][^.!?]*\.$/);
    expect(text).not.toMatch(/[\\`*_{}[\]<>#|$~^"“”‘’\n\d]/);
  }
});

test('no position is listed twice, and no reading twice within its position', () => {
  expect(new Set(positions.map(([, { says }]) => says)).size).toBe(positions.length);
  expect(new Set(readings.map(({ id, means }) => `${id}: ${means}`)).size).toBe(readings.length);
});

test('no verdict is stored: how a reading comes out is for claims to say', () => {
  for (const [, position] of positions) {
    expect(Object.keys(position)).toEqual(['side', 'says', 'readings']);
    for (const reading of Object.values(position.readings)) expect(Object.keys(reading)).toEqual(['means']);
  }
});

test('the types know each position’s own readings', () => {
  const reading: ReadingOf<'xy-solves-xor'> = 'one product added';
  // @ts-expect-error: a reading of another position
  const foreign: ReadingOf<'xy-solves-xor'> = 'as a function';
  // @ts-expect-error: no such position
  const unknown: PositionId = 'linear-nets-are-enough';
  expect([reading, foreign, unknown]).toHaveLength(3);
});
