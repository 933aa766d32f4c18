import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { type Claim, listenForClaims } from '../../claim/definition/claim.ts';
import { canonicalJson } from '../../claim/ledger/canonicalJson.ts';
import { tryClaim } from '../../claim/trial/trial.ts';
import { specOf } from '../../text/paths.ts';
import { answer, circumstancesOf } from '../check/answer.ts';
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

/** What comes of a question in Node, by the very functions that a page's worker calls. */
export async function inNode(ask: Ask): Promise<CameTo> {
  return answer(tryClaim(ask.id, await claimOf(ask.id), circumstancesOf(ask)), ask);
}

const answers = new Map<string, Promise<CameTo>>();

/** Expects what came of each question in the page to be what comes of it in Node, in every field. */
export async function expectAsInNode(heard: readonly Heard[]): Promise<void> {
  for (const { ask, cameTo } of heard) {
    // The same question has the same answer, so none is asked twice.
    const key = canonicalJson(ask);
    const known = answers.get(key) ?? inNode(ask);
    answers.set(key, known);
    expect(canonicalJson(cameTo), ask.sentence).toBe(canonicalJson(await known));
  }
}
