import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Claim } from '../claim/definition/claim.ts';
import { type Circumstances, tryClaim } from '../claim/trial/trial.ts';
import { EVIDENCE_KINDS } from '../evidence/register/kinds.ts';
import { codeOf } from '../testing/codeOf.ts';
import { sealOf } from '../vitest/sealOf.ts';
import { newClaim } from './new.ts';

const ROOT = process.cwd();
const NAMES = EVIDENCE_KINDS.map(({ name }) => name);
let root: string;

beforeAll(() => {
  vi.spyOn(console, 'log').mockReturnValue();
  root = mkdtempSync(join(tmpdir(), 'new-'));
  // A book whose machinery is this one.
  symlinkSync(join(ROOT, 'src'), join(root, 'src'), 'junction');
  const record = join('specs', '02-separability', 'census-8.record.json');
  mkdirSync(join(root, dirname(record)), { recursive: true });
  copyFileSync(join(ROOT, record), join(root, record));
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** The claim in the file of this id, as it stands under a name of its own; what was edited in the meantime is another module. */
async function claimIn(id: string): Promise<Claim> {
  return ((await import(/* @vite-ignore */ join(root, 'specs', `${id}.spec.ts`))) as { readonly default: Claim }).default;
}

const slugOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const circumstances: Circumstances = { sealOf: (record, result) => sealOf(ROOT, record, result) };

test.each(NAMES)('a skeleton with %s says all that is still to be written, and nothing else', async (name) => {
  const id = `02-separability/${slugOf(name)}`;
  expect(newClaim(root, [id, '--kind', name])).toBe(0);
  const { problems } = tryClaim(id, await claimIn(id));
  const steps = EVIDENCE_KINDS.some((kind) => kind.name === name && kind.skeleton.step !== undefined) ? 2 : 0;
  expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 9 + steps }, () => 'to-be-written'));
  // The title, what it asks, what it says, two sentences, the question, its answers, what tempts to the wrong one, and a step with its control.
  for (const part of ['The title', 'What it asks', '"says"', 'The sentence', 'The question', 'The answer', 'What tempts to'])
    expect(problems.some(({ message }) => message.startsWith(part))).toBe(true);
});

test.each(NAMES)(
  'the evidence, the control and the figure of a skeleton with %s hold once its words are written',
  async (name) => {
    const id = `02-separability/${slugOf(name)}-written`;
    newClaim(root, [id, '--kind', name]);
    const file = join(root, 'specs', `${id}.spec.ts`);
    const text = readFileSync(file, 'utf8');
    const written = text.replace(/TO DO: (?!what the figure)/g, 'Written, ');
    writeFileSync(file, written);
    const trial = tryClaim(id, await claimIn(id), circumstances);
    expect(trial.problems).toEqual([]);
    expect(trial.sentence('Written, what is true')).toMatchObject({ holds: true });
    expect(trial.control('Written, what is nearly the same, and false')).toMatchObject({ holds: true });
    expect(codeOf(() => trial.pictures())).toBe('caption-to-be-written');
    const captioned = `02-separability/${slugOf(name)}-captioned`;
    writeFileSync(join(root, 'specs', `${captioned}.spec.ts`), written.replaceAll('TO DO: what', 'Written, what'));
    expect(tryClaim(captioned, await claimIn(captioned), circumstances).pictures()).toHaveLength(1);
  },
);

test('without a kind it is one that asks for a formula only', () => {
  newClaim(root, ['02-separability/usual']);
  expect(readFileSync(join(root, 'specs/02-separability/usual.spec.ts'), 'utf8')).toContain('everyCase({');
});

test('a new chapter has an introduction, and one that is there is left alone', () => {
  newClaim(root, ['07-new/first']);
  const file = join(root, 'specs/07-new/README.md');
  expect(readFileSync(file, 'utf8')).toMatch(/^# The title/);
  writeFileSync(file, '# Mine\n');
  newClaim(root, ['07-new/second']);
  expect(readFileSync(file, 'utf8')).toBe('# Mine\n');
});

test.each<[readonly string[], string]>([
  [[], 'not-one-id'],
  [['02-a/b', '02-a/c'], 'not-one-id'],
  [['specs/02-separability/My Claim.spec.ts'], 'not-an-id'],
  [['my-claim'], 'not-an-id'],
  [['separability/my-claim'], 'not-an-id'],
  [['02-separabilty/my-claim'], 'second-chapter'],
  [['02-separability/b', '--kind', 'proof'], 'unknown-kind'],
  [['02-a/b', '--kind'], 'unknown-argument'],
  [['02-a/b', '--sort', 'identity'], 'unknown-argument'],
])('%j is refused', (args, code) => {
  expect(codeOf(() => newClaim(root, args))).toBe(code);
});

test('an id that is nearly one is given back as it was meant, with how the command is called: the remedy, as it is printed', () => {
  expect(() => newClaim(root, ['specs/02-separability/My Claim.spec.ts'])).toThrow(
    '"specs/02-separability/My Claim.spec.ts" is not an id: write it as 02-separability/my-claim. Call it as: npm run new -- 02-separability/my-claim --kind identity',
  );
});

test('a chapter that is nearly one is given back as it was meant, or with the next number; a kind with the nearest', () => {
  expect(() => newClaim(root, ['02-more/a'])).toThrow(
    'Chapter 02 is 02-separability: write 02-separability/a, or for a new chapter 08-more/a. Call it as: npm run new',
  );
  expect(() => newClaim(root, ['02-separability/b', '--kind', 'everycases'])).toThrow('Did you mean "everyCase"? Call it as:');
});

test('a claim that is there is left as it is', () => {
  newClaim(root, ['02-separability/twice']);
  expect(codeOf(() => newClaim(root, ['02-separability/twice']))).toBe('claim-exists');
});
