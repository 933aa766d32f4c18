import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKERS } from '../../check/register/index.ts';
import type { RefutationPicture } from '../../figure/refutation/refutationPicture.ts';
import * as index from '../../index.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import { PICTURES } from './pictures.ts';

// What a new kind of evidence has to bring, and the sentence for each part that is missing. This is the checklist.

/** What there is of a kind. */
interface Brought {
  /** The name of its folder. */
  readonly name: string;
  /** What its three files export. */
  readonly maker?: unknown;
  readonly kind?: EvidenceKind;
  readonly picture?: RefutationPicture;
  /** Why one of the files cannot be read: a sample is made when it is, and needs its checker. */
  readonly problems?: readonly string[];
  /** Where it is registered, and what is known by the name of its rows; without kinds, where their list cannot be read. */
  readonly kinds?: readonly EvidenceKind[];
  readonly pictures: { readonly [rows: string]: RefutationPicture };
  readonly exports: { readonly [name: string]: unknown };
  readonly checkers: readonly string[];
  readonly checkedInPython: string;
}

/** What is missing of a kind, each as a sentence that says where it belongs. */
function missing({
  name,
  maker,
  kind,
  picture,
  problems = [],
  kinds = kind === undefined ? [] : [kind],
  pictures,
  exports,
  checkers,
  checkedInPython,
}: Brought): readonly string[] {
  const folder = `src/evidence/${name}`;
  const isThere: readonly (readonly [boolean, string])[] = [
    [typeof maker === 'function', `${folder}/${name}.ts exports no function "${name}": write the maker.`],
    [maker !== undefined && exports[name] === maker, `src/index.ts does not export "${name}" from ${folder}/${name}.ts.`],
    [
      picture !== undefined,
      `${folder}/picture.ts exports no "picture": a drawing of what refutes it, or a sentence that says why there is none.`,
    ],
  ];
  if (problems.length > 0) return problems;
  const always = isThere.flatMap(([is, sentence]) => (is ? [] : [sentence]));
  if (kind === undefined)
    return [...always, `${folder}/kind.ts exports no "kind": what it establishes and prints, a skeleton, and samples.`];
  const { rows, prints, samples } = kind;
  const isChecked = checkers.includes(rows);
  const drawn = (kind.pictures ?? []).some((sample) => 'tells' in sample);
  const ofTheKind: readonly (readonly [boolean, string])[] = [
    [kind.name === name, `${folder}/kind.ts names itself "${kind.name}", and its folder is "${name}".`],
    [kinds.includes(kind), `src/evidence/register/kinds.ts does not list ${name}.`],
    [kinds.filter((other) => other.rows === rows).length <= 1, `Two kinds have rows "${rows}": every checker has one maker.`],
    [
      picture !== undefined && pictures[rows] === picture,
      `src/evidence/register/pictures.ts does not have "${rows}" from ${folder}/picture.ts.`,
    ],
    [
      isChecked || prints !== 'proved',
      `${folder}/kind.ts prints "proved" for rows "${rows}", and src/check/register/index.ts has no such checker.`,
    ],
    [
      !isChecked || prints === 'proved',
      `${folder}/kind.ts has the checker "${rows}" and prints "${prints}": what a checker accepts is "proved".`,
    ],
    [
      !isChecked || new RegExp(`^ {4}"${rows}": \\(`, 'm').test(checkedInPython),
      `scripts/verify.py has no pair of functions for "${rows}": a second program must be able to disagree.`,
    ],
    [
      !isChecked || typeof picture !== 'function' || drawn,
      `${folder}/kind.ts brings no refutation in "pictures" that its picture is drawn from.`,
    ],
    [samples.length > 0, `${folder}/kind.ts brings no sample.`],
  ];
  return [...always, ...ofTheKind.flatMap(([is, sentence]) => (is ? [] : [sentence]))];
}

const ROOT = join(import.meta.dirname, '..', '..', '..');
const FOLDERS = readdirSync(join(ROOT, 'src', 'evidence'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'register')
  .map(({ name }) => name);
/** The list of all kinds; where one of them cannot be read neither can the list, and each folder is looked at alone. */
const { EVIDENCE_KINDS } = (await imported('register', 'kinds.ts')) as { readonly EVIDENCE_KINDS?: readonly EvidenceKind[] };
const REGISTERED = {
  ...(EVIDENCE_KINDS === undefined ? {} : { kinds: EVIDENCE_KINDS }),
  pictures: PICTURES,
  exports: index,
  checkers: CHECKERS.map(({ name }) => name),
  checkedInPython: readFileSync(join(ROOT, 'scripts', 'verify.py'), 'utf8'),
};

/** What the file exports, or nothing where there is no such file; only the problem where it cannot be read. */
async function imported(name: string, file: string): Promise<{ readonly [name: string]: unknown; readonly problem?: string }> {
  if (!readdirSync(join(ROOT, 'src', 'evidence', name)).includes(file)) return {};
  try {
    return await import(/* @vite-ignore */ `../${name}/${file}`);
  } catch (error) {
    return { problem: `src/evidence/${name}/${file} cannot be read: ${(error as Error).message}` };
  }
}

test.each(FOLDERS)('%s brings all that a kind of evidence has to', async (name) => {
  const files = [
    await imported(name, `${name}.ts`),
    await imported(name, 'kind.ts'),
    await imported(name, 'picture.ts'),
  ] as const;
  const [{ [name]: maker }, { kind }, { picture }] = files as unknown as readonly [
    { readonly [name: string]: unknown },
    Pick<Brought, 'kind'>,
    Pick<Brought, 'picture'>,
  ];
  const there = {
    name,
    maker,
    problems: files.flatMap(({ problem = [] }) => problem),
    ...REGISTERED,
    ...(kind === undefined ? {} : { kind }),
    ...(picture === undefined ? {} : { picture }),
  };
  expect(missing(there).join('\n')).toBe('');
});

test('what is registered has a folder, and every checker has a kind', () => {
  if (EVIDENCE_KINDS === undefined)
    expect.fail('src/evidence/register/kinds.ts cannot be read: mend the kind that is named above.');
  for (const { name } of EVIDENCE_KINDS)
    expect(FOLDERS, `src/evidence/register/kinds.ts lists ${name}, and there is no folder src/evidence/${name}.`).toContain(name);
  const known = EVIDENCE_KINDS.map(({ rows }) => rows);
  for (const rows of Object.keys(PICTURES))
    expect(known, `src/evidence/register/pictures.ts has "${rows}", and no kind has these rows: take it out.`).toContain(rows);
  for (const { name } of CHECKERS)
    expect(
      EVIDENCE_KINDS.some(({ rows }) => rows === name),
      `The checker "${name}" has no maker: give it a folder in src/evidence whose kind has it as "rows".`,
    ).toBe(true);
});

test('every checker that is written is registered, and tried by a test beside it', () => {
  const folder = join(ROOT, 'src', 'check');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const tests = files.filter((path) => path.endsWith('.test.ts')).map((path) => readFileSync(join(folder, path), 'utf8'));
  const written = files.flatMap((path) => {
    const [, name] =
      /^export const (\w+): Checker = /m.exec(path.endsWith('.ts') ? readFileSync(join(folder, path), 'utf8') : '') ?? [];
    return name === undefined ? [] : [{ name, path }];
  });
  for (const { name, path } of written) {
    expect(REGISTERED.checkers, `src/check/${path} is a checker: register it in src/check/register/index.ts.`).toContain(name);
    expect(
      tests.some((text) => text.includes(`/${name}.ts'`)),
      `No test imports src/check/${path}: write true statements, false ones and malformed ones beside it.`,
    ).toBe(true);
  }
  expect(written.length).toBe(CHECKERS.length);
});

test('of a made-up kind each part that is missing is named', async () => {
  const { kind: some } = (await imported('sampled', 'kind.ts')) as Pick<Brought, 'kind'>;
  const invented = (): undefined => undefined;
  const draw: RefutationPicture = () => 'It is made up.';
  const pictures = [{ is: 'one', statement: 0, refutation: 0, tells: /one/, caption: 'One.' }];
  const varied = some ?? expect.fail('no kind to vary');
  const kind: EvidenceKind = { ...varied, name: 'invented', rows: 'inventions', prints: 'proved', pictures };
  const whole: Brought = {
    name: 'invented',
    maker: invented,
    kind,
    picture: draw,
    kinds: [kind],
    pictures: { inventions: draw },
    exports: { invented },
    checkers: ['inventions'],
    checkedInPython: '{\n    "inventions": (inventions, inventions_differ),\n}',
  };
  const { maker: _, ...noMaker } = whole;
  const { kind: __, ...noKind } = whole;
  const { picture: ___, ...noPicture } = whole;
  const without = (field: keyof EvidenceKind, value: unknown): Brought => {
    const changed = { ...kind, [field]: value } as EvidenceKind;
    return { ...whole, kind: changed, kinds: [changed] };
  };
  const parts: readonly (readonly [Brought, RegExp])[] = [
    [noMaker, /^src\/evidence\/invented\/invented.ts exports no function/],
    [noKind, /^src\/evidence\/invented\/kind.ts exports no "kind"/],
    [{ ...whole, problems: ['It cannot be read.'] }, /^It cannot be read\.$/],
    [noPicture, /^src\/evidence\/invented\/picture.ts exports no "picture"/],
    [{ ...whole, exports: {} }, /^src\/index.ts does not export "invented"/],
    [{ ...whole, kinds: [] }, /^src\/evidence\/register\/kinds.ts does not list invented/],
    [{ ...whole, pictures: {} }, /^src\/evidence\/register\/pictures.ts does not have "inventions"/],
    [{ ...whole, kinds: [kind, { ...kind }] }, /^Two kinds have rows "inventions"/],
    [{ ...whole, checkers: [] }, /prints "proved" for rows "inventions", and src\/check\/register\/index.ts has no such checker/],
    [{ ...whole, checkedInPython: '' }, /^scripts\/verify.py has no pair of functions for "inventions"/],
    [without('prints', 'supported'), /what a checker accepts is "proved"/],
    [without('pictures', []), /brings no refutation in "pictures"/],
    [without('pictures', undefined), /brings no refutation in "pictures"/],
    [without('samples', []), /brings no sample/],
    [without('name', 'other'), /names itself "other"/],
  ];
  expect(missing(whole)).toEqual([]);
  for (const [brought, sentence] of parts) expect(missing(brought).join('\n'), String(sentence)).toMatch(sentence);
});
