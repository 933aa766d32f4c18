import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeOf } from '../testing/codeOf.ts';
import { sealOf } from './sealOf.ts';

const NINE = '02-separability/census-9';
const { result, code, seal } = JSON.parse(readFileSync(`specs/${NINE}.record.json`, 'utf8'));

test('a record of this book has the seal of its mathematics and of its result', () => {
  expect(sealOf(process.cwd(), NINE, result)).toEqual({ code, seal });
});

test('another result has another seal, and the same mathematics', () => {
  const edited = sealOf(process.cwd(), NINE, { ...result, classes: result.classes + 1 });
  expect(edited.code).toBe(code);
  expect(edited.seal).not.toBe(seal);
});

test('a record that nothing makes is named', () => {
  expect(codeOf(() => sealOf(process.cwd(), '02-separability/census-10', result))).toBe('no-record');
});
