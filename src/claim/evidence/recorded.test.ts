import { expect, test } from 'vitest';
import { hashOf } from '../../vitest/hashOf.ts';
import { type Recording, recorded } from './recorded.ts';

const INPUTS = ['src/claim/evidence/recorded.ts'];
const here = (files: readonly string[]): string => hashOf(process.cwd(), files);
const CONTEXT = { seed: 7, fresh: false, hashOf: here };
const CENSUS: Recording = {
  record: { command: 'npm run record -- census', inputs: INPUTS, hash: here(INPUTS), result: { separable: 1882, of: 65536 } },
  records: 'exhaustive',
  holds: (result) => JSON.stringify(result).includes('1882'),
  scope: 'for four bits',
};

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
    command: CENSUS.record.command,
    hash: here(INPUTS),
    witness: CENSUS.record.result,
  };
  expect(establish({})).toEqual(row);
  for (const records of ['certificate', 'identity', 'witness', 'sampled'] as const) expect(establish({ records })).toEqual(row);
  expect(establish({ records: 'measured' })).toEqual({ ...row, strength: 'measured' });
});

test('a result that the property refuses fails, and makes a control', () => {
  const result = { separable: 1881, of: 65536 };
  expect(establish({}, { result })).toEqual({
    holds: false,
    why: 'It is false for the recorded result, {"separable":1881,"of":65536}.',
  });
  expect(contradict({}, { result })).toEqual({
    kind: 'recorded',
    counterexample: 'It is false for {"separable":1881,"of":65536}.',
  });
  expect(contradict({})).toEqual({ contradicted: false, why: 'The same property holds for this result too.' });
});

test('a record is out of date when its hash, or the code that made it, is another', () => {
  const why = /^The record is out of date: .* or something they import has changed\. Repeat it with: npm run record -- census$/;
  expect(establish({}, { hash: here([...INPUTS, 'src/claim/plain.ts', 'src/index.ts']) })).toMatchObject({
    holds: false,
    why: expect.stringMatching(why),
  });
  expect(establish({}, { inputs: ['src/claim/seed.ts'] })).toMatchObject({ holds: false, why: expect.stringMatching(why) });
  expect(() => establish({}, { inputs: ['src/gone.ts'] })).toThrow('The input src/gone.ts is missing.');
  expect(establish({}, { inputs: [] })).toEqual({
    holds: false,
    why: 'The record names no input files, so nothing tells when it is out of date.',
  });
});

test('a page, which has no files, says how to repeat it', () => {
  expect(recorded(CENSUS).establish({ seed: 7, fresh: false })).toEqual({
    holds: false,
    why: 'This result was recorded; repeat it with: npm run record -- census',
  });
});

test('a record that does not say what it is, is refused', () => {
  expect(establish({ records: 'proof' as 'witness' })).toMatchObject({
    holds: false,
    why: expect.stringContaining('"proof" is no kind of evidence that can be recorded'),
  });
  expect(establish({ records: 'recorded' as 'witness' })).toMatchObject({
    holds: false,
    why: expect.stringContaining('"recorded" is no kind'),
  });
  expect(establish({ scope: 'everywhere' })).toMatchObject({
    holds: false,
    why: '"scope" says for what it was established, as in "for n = 9".',
  });
  expect(establish({ scope: 'for\nall' })).toMatchObject({ holds: false, why: expect.stringContaining('"scope"') });
  expect(establish({}, { command: '' })).toMatchObject({
    holds: false,
    why: 'The record does not name the command that repeats it.',
  });
});

test('a property that returns neither true nor false is refused', () => {
  const holds = () => 'yes' as unknown as boolean;
  expect(() => establish({ holds })).toThrow(
    'The property of the recorded result returned yes, which is neither true nor false.',
  );
  expect(() => contradict({ holds })).toThrow('neither true nor false');
});

test('a result with a float or a NaN in it is refused', () => {
  expect(() => establish({}, { result: { share: 0.5 } })).toThrow('the recorded result.share: 0.5 is a float');
  expect(() => contradict({}, { result: [Number.NaN] })).toThrow('NaN');
});
