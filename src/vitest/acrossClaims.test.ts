import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Claim } from '../claim/definition/claim.ts';
import { declared } from '../claim/definition/declared.ts';
import { readings, served } from '../claim/definition/notes.ts';
import { canonicalJson } from '../claim/ledger/canonicalJson.ts';
import type { ClaimRow } from '../claim/ledger/ledger.ts';
import { fileOf } from '../claim/trial/report.ts';
import { JOINT_NONLINEARITIES } from '../math/nonlinearity/jointNonlinearities.ts';
import { NONLINEARITIES } from '../math/nonlinearity/nonlinearities.ts';
import { allIds } from './specs.ts';

// What can be seen of the claims beside each other, and of their words beside their formulas, without running them.

const ROOT = process.cwd();
const CLAIMS = new Map(
  await Promise.all(
    allIds(ROOT).map(async (id) => {
      const { default: claim } = (await import(pathToFileURL(join(ROOT, fileOf(id))).href)) as { readonly default: Claim };
      const said = declared(id, claim);
      return [id, { claim, uses: said.uses, lemmas: served(said), readings: readings(said) }] as const;
    }),
  ),
);

/** Everything that a claim rests on, however far down. */
function below(id: string, found = new Set<string>()): ReadonlySet<string> {
  for (const used of CLAIMS.get(id)?.uses ?? [])
    if (!found.has(used)) {
      found.add(used);
      below(used, found);
    }
  return found;
}

/** The theorems of a claim that a checker has accepted, as the committed ledger has them: the statement as data, and the sentence. */
function theoremsOf(id: string): readonly (readonly [statement: string, sentence: string])[] {
  const file = join(ROOT, 'lessons', `${id}.json`);
  // One that is being written has no page yet.
  if (!existsSync(file)) return [];
  const { because } = JSON.parse(readFileSync(file, 'utf8')) as ClaimRow;
  return because
    .filter(({ sentence, checker }) => checker !== undefined && CLAIMS.get(id)?.lemmas.has(sentence) === false)
    .map(({ sentence, checker, statement }) => [canonicalJson([checker, statement]), sentence]);
}

/**
 * A theorem counts once, and so a claim that proves it again names in `uses` the other, or one that proves it before both. This sees where both are the same
 * statement as data. It does not see a claim that leans on another in words alone, in what a letter stands for or in how a
 * formal sentence leads to its prose, nor one fact that is stated in two forms: those are found by reading.
 */
test('of two claims that prove the same theorem, one rests on the other, or both on one that proves it', () => {
  const proved = [...CLAIMS.keys()].flatMap((id) => theoremsOf(id).map(([statement, sentence]) => ({ id, statement, sentence })));
  const twice = proved.flatMap((one, i) =>
    proved
      .slice(i + 1)
      .filter(({ id, statement }) => id !== one.id && statement === one.statement)
      .filter(({ id }) => !below(id).has(one.id) && !below(one.id).has(id))
      // Nor is it told of two that both rest on one that proves it.
      .filter(
        ({ id, statement }) =>
          !proved.some((root) => root.statement === statement && below(id).has(root.id) && below(one.id).has(root.id)),
      )
      .map(({ id, sentence }) => `${id}: "${sentence}" is proved in ${one.id} too: name one in "uses" of the other`),
  );
  expect(proved.length).toBeGreaterThan(CLAIMS.size);
  expect(twice).toEqual([]);
});

/** The sentences that these checkers stand behind and whose letters nothing explains. */
function unread(checkers: readonly string[], speaks: (sentence: string) => boolean): readonly string[] {
  return [...CLAIMS].flatMap(([id, { claim, readings: known }]) =>
    Object.entries({ ...claim.because, ...claim.beside })
      .filter(([sentence, { check }]) => check.some((name) => checkers.includes(String(name))) && speaks(sentence))
      .filter(([sentence]) => !known.has(sentence))
      .map(([sentence]) => `${id}: "${sentence}": say in "readAs" what its letters stand for`),
  );
}

test('what the letters of an induction stand for, and what its steps count, is said beside it', () => {
  expect(unread(['induction', 'matrixInduction'], () => true)).toEqual([]);
});

/** The names of what no polynomial computes, as sentences have them. */
const FUNCTIONS = [...NONLINEARITIES, ...JOINT_NONLINEARITIES]
  .filter(({ text }) => /[a-z]\(/.test(text))
  .map(({ name }) => name)
  .concat('relu', 'erf');
const NAMED = new RegExp(`(?<!\\p{L})(?:${FUNCTIONS.join('|')})(?!\\p{L})`, 'u');

/** A consequence speaks of polynomials alone, so a function in its prose is a letter in its formula. */
test('a consequence about a function says which letter stands for it', () => {
  expect(FUNCTIONS).toContain('tanh');
  expect(unread(['consequence'], (sentence) => NAMED.test(sentence))).toEqual([]);
});
