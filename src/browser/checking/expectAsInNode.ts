import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { type Claim, listenForClaims } from '../../claim/definition/claim.ts';
import { canonicalJson } from '../../claim/ledger/canonicalJson.ts';
import { tryClaim } from '../../claim/trial/trial.ts';
import { refuted } from '../../evidence/register/refuted.ts';
import { specOf } from '../../text/paths.ts';
import { plainFormal, plainRow, typesetRow } from '../../text/typesetFormal.ts';
import type { Ask, CameTo } from '../check/messages.ts';
import type { Heard } from './checkingBook.ts';

const claims = new Map<string, Claim>();

/** The claim of a spec, as Node has it. */
async function claimOf(id: string): Promise<Claim> {
  const known = claims.get(id);
  if (known !== undefined) return known;
  const stated: Claim[] = [];
  listenForClaims((claim) => stated.push(claim));
  await import(pathToFileURL(join(process.cwd(), specOf(id))).href);
  const [claim] = stated;
  if (claim === undefined) throw new Error(`${specOf(id)} states no claim.`);
  claims.set(id, claim);
  return claim;
}

/** What comes of a question in Node, in the same words as in a page. */
export async function inNode({ id, part, sentence, seed, path, runs }: Ask): Promise<CameTo> {
  const trial = tryClaim(id, await claimOf(id), {
    ...(seed === undefined ? {} : { replay: { seed, ...(path === undefined ? {} : { path }) } }),
    ...(runs === undefined ? {} : { runs }),
  });
  const outcome = part === 'control' ? trial.control(sentence) : trial.sentence(sentence);
  if (!outcome.holds) return { ...outcome, why: plainFormal(outcome.why) };
  const { row } = outcome;
  const picture = outcome.picture ?? ('counterexample' in row ? refuted(row) : undefined);
  return { holds: true, row: plainRow(row), printed: typesetRow(row), ...(picture === undefined ? {} : { picture }) };
}

const answers = new Map<string, Promise<CameTo>>();

/** Expects what came of each question in the page to be what comes of it in Node, in every field. */
export async function expectAsInNode(heard: readonly Heard[]): Promise<void> {
  for (const { ask, cameTo } of heard) {
    // The same question has the same answer, so none is asked twice.
    const key = canonicalJson(ask);
    const answer = answers.get(key) ?? inNode(ask);
    answers.set(key, answer);
    expect(canonicalJson(cameTo), ask.sentence).toBe(canonicalJson(await answer));
  }
}
