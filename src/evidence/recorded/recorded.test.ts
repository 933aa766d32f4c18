import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import type { Seal } from '../evidence.ts';
import { type Recording, recorded } from './recorded.ts';

/** A work tree in which the mathematics has the hash `code`; a seal is told apart by what it seals. */
const sealedBy =
  (code: string) =>
  (record: string, result: unknown): Seal => ({ code, seal: `${code} ${record} ${JSON.stringify(result)}` });
const CONTEXT = { seed: 7, fresh: false, sealOf: sealedBy('now') };
const RESULT = { separable: 1882, of: 65536 };
const CENSUS: Recording = {
  record: { record: '02-a/census', ...sealedBy('now')('02-a/census', RESULT), result: RESULT },
  records: 'exhaustive',
  holds: (result) => JSON.stringify(result).includes('1882'),
  scope: 'for four bits',
};
const sealed = (result: unknown): Partial<Recording['record']> => ({ ...sealedBy('now')('02-a/census', result), result });

const establish = (more: Partial<Recording>, record: Partial<Recording['record']> = {}) =>
  recorded({ ...CENSUS, ...more, record: { ...CENSUS.record, ...record } }).establish(CONTEXT);
const contradict = (more: Partial<Recording>, record: Partial<Recording['record']> = {}) =>
  recorded({ ...CENSUS, ...more, record: { ...CENSUS.record, ...record } }).contradict(CONTEXT, recorded(CENSUS));

test('a record supports at most, whatever it records, and shows its result, hash and command', () => {
  const row = {
    kind: 'recorded',
    strength: 'supported',
    holds: true,
    scope: 'for four bits',
    record: '02-a/census',
    command: 'npm run record -- 02-a/census',
    hash: CENSUS.record.seal,
    witness: CENSUS.record.result,
  };
  expect(establish({})).toEqual(row);
  for (const records of ['certificate', 'identity', 'witness', 'sampled'] as const) expect(establish({ records })).toEqual(row);
  expect(establish({ records: 'measured' })).toEqual({ ...row, strength: 'measured' });
});

test('a result that the property refuses fails, is told in full, and makes a control', () => {
  const result = { separable: 1881, of: 65536 };
  expect(establish({}, sealed(result))).toEqual({
    holds: false,
    code: 'false',
    message: 'It is false for the recorded result, {"separable":1881,"of":65536}.',
  });
  expect(contradict({}, { result })).toEqual({
    kind: 'recorded',
    counterexample: 'It is false for {"separable":1881,"of":65536}.',
    refutation: { result },
  });
  expect(contradict({})).toMatchObject({ contradicted: false, code: 'neighbour-accepted' });
});

test('a record is out of date when the mathematics that made it is another', () => {
  expect(recorded(CENSUS).establish({ ...CONTEXT, sealOf: sealedBy('changed') })).toMatchObject({
    holds: false,
    code: 'record-out-of-date',
  });
});

test('an edit of the numbers alone is noticed, and so is the seal of another record', () => {
  const edited = {
    holds: false,
    code: 'record-edited',
  };
  expect(establish({}, { result: { separable: 1882, of: 65537 } })).toMatchObject(edited);
  expect(establish({}, { seal: sealedBy('now')('02-a/another', RESULT).seal })).toMatchObject(edited);
});

test('on a page, which has no files, it is not established', () => {
  expect(recorded(CENSUS).establish({ seed: 7, fresh: false })).toMatchObject({
    holds: false,
    code: 'no-seal',
  });
});

test('a record that does not say what it is, is refused', () => {
  expect(establish({ records: 'proof' as 'witness' })).toMatchObject({
    holds: false,
    code: 'not-recordable',
  });
  expect(establish({ records: 'recorded' as 'witness' })).toMatchObject({
    holds: false,
    code: 'not-recordable',
  });
  expect(establish({ scope: 'everywhere' })).toMatchObject({
    holds: false,
    code: 'scope-not-readable',
  });
  expect(establish({ scope: 'for\nall' })).toMatchObject({ holds: false, code: 'scope-not-readable' });
  expect(establish({}, { record: '' })).toMatchObject({
    holds: false,
    code: 'record-without-name',
  });
});

test('a property that returns neither true nor false is refused', () => {
  const holds = () => 'yes' as unknown as boolean;
  expect(codeOf(() => establish({ holds }))).toBe('not-a-verdict');
  expect(codeOf(() => contradict({ holds }))).toBe('not-a-verdict');
});

test('a result with a float or a NaN in it is refused', () => {
  expect(codeOf(() => establish({}, { result: { share: 0.5 } }))).toBe('float');
  expect(codeOf(() => contradict({}, { result: [Number.NaN] }))).toBe('float');
});
