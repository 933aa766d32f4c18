import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import { assembleSome } from '../claim/assembly/assemble.ts';
import type { Claim } from '../claim/definition/claim.ts';
import { statedBy } from '../claim/definition/statedBy.ts';
import { claimTests, WELL_FORMED } from '../claim/trial/claimTests.ts';
import { tested } from '../claim/trial/report.ts';
import { type Circumstances, type Trial, tryClaim } from '../claim/trial/trial.ts';
import { nameOf, specOf } from '../text/paths.ts';
import { plainFormal } from '../text/typesetFormal.ts';
import { sealOf } from '../vitest/sealOf.ts';
import { allIds } from '../vitest/specs.ts';
import { claimInFull } from '../vitest/telling/claimInFull.ts';
import { columnsOf } from '../vitest/telling/columnsOf.ts';
import { wrapped } from '../vitest/telling/wrapped.ts';
import { readArguments, UsageError } from './arguments.ts';
import { broken } from './broken.ts';
import { claimsNamed } from './claimsNamed.ts';

const USAGE = 'npm run break -- no-line-separates-xor [number of the control]';

/**
 * Puts a control of a claim in the place of its sentence, and shows the check turn red; no file is changed.
 * Without a number it lists the controls, and on a terminal asks for one. Returns 0 when the check turned red as it
 * should. Throws a `UsageError` for a claim or a number that there is not.
 */
export async function breakClaim(root: string, args: readonly string[]): Promise<number> {
  const [given, number, ...more] = readArguments(args, {}, USAGE).positionals;
  if (given === undefined || more.length > 0)
    throw new UsageError(
      'not-one-name',
      `One claim is needed, and perhaps the number of one of its controls. Call it as: ${USAGE}`,
    );
  const id = theClaimNamed(root, given);
  const circumstances: Circumstances = { sealOf: (record, result) => sealOf(root, record, result) };
  const claim = await claimOf(root, id);
  const trial = tryClaim(id, claim, circumstances);
  if (trial.problems.length > 0) {
    console.error(
      `\n${[`${specOf(id)} cannot be tried:`, ...trial.problems.map(({ message }) => message)].map((line) => say(` ${line}`)).join('\n')}`,
    );
    return 1;
  }
  const controls = Object.keys(trial.claim.butNot);
  if (number === undefined) list(trial, controls);
  const chosen = number ?? (await ask(controls.length));
  if (chosen === undefined) return 0;
  const control = /^\d+$/.test(chosen) ? controls[Number(chosen) - 1] : undefined;
  if (control === undefined)
    throw new UsageError(
      'no-such-control',
      `"${chosen}" is not a control of ${id}: choose a number from 1 to ${controls.length}.`,
    );
  return show(trial, control, circumstances);
}

/** The claim of a spec. Throws a `UsageError` when it cannot be imported, or states none. */
async function claimOf(root: string, id: string): Promise<Claim> {
  try {
    return await statedBy(id, () => import(pathToFileURL(join(root, specOf(id))).href));
  } catch (error) {
    throw new UsageError('spec-not-read', `${specOf(id)} cannot be tried: ${(error as Error).message}`);
  }
}

/** The only claim with this in its name. */
function theClaimNamed(root: string, given: string): string {
  const [id = '', ...others] = claimsNamed(allIds(root), given);
  if (others.length > 0)
    throw new UsageError(
      'not-one-name',
      `${others.length + 1} claims have "${given}" in their names, and one is needed: ${[id, ...others].join(', ')}.`,
    );
  return id;
}

function list({ id, claim }: Trial, controls: readonly string[]): void {
  const lines = controls.flatMap((control, i) => [
    wrapped(` ${String(i + 1).padStart(3)}  ${control}`, columns(), 6),
    styleText('dim', wrapped(`      in place of: ${broken(claim, control).guarded}`, columns(), 6)),
  ]);
  console.log(
    [
      '',
      say(` ${styleText('bold', claim.title)}`),
      '',
      say(' These are nearly the same as a sentence of it, and false. One of them takes the place of its sentence with:'),
      ` npm run break -- ${nameOf(id)} 1`,
      '',
      ...lines,
      '',
    ].join('\n'),
  );
}

/** The number that a reader at a terminal chooses; undefined for none. */
async function ask(count: number): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = (await terminal.question(` Which one? 1 to ${count}, or Enter for none: `)).trim();
  terminal.close();
  return answer === '' ? undefined : answer;
}

/** Runs the claim with this control in the place of its sentence. Returns 0 if its check turned red. */
function show(trial: Trial, control: string, circumstances: Circumstances): number {
  const { id } = trial;
  const { claim, guarded } = broken(trial.claim, control);
  const tests = claimTests(tryClaim(id, claim, circumstances))
    .filter(({ name }) => name === WELL_FORMED || name === control)
    .map(tested);
  const { reports } = assembleSome([{ id, errors: [], tests }], []);
  console.log(
    [
      '',
      say(` In ${specOf(id)}, for this run only:`),
      '',
      wrapped(`   ${styleText('red', '-')} ${guarded}`, columns(), 5),
      wrapped(`   ${styleText('green', '+')} ${control}`, columns(), 5),
      '',
      ...reports.flatMap((report) => claimInFull(report, columns())),
      '',
    ].join('\n'),
  );
  // The check may have turned red for another reason than that the neighbour is false: the control knows.
  const refused = trial.control(control);
  const isRed = reports.some(({ failures }) => failures.length > 0);
  if (isRed && refused.holds) {
    console.log(say(' The check turned red, as it should: it can fail. No file was changed.'));
    return 0;
  }
  const why = refused.holds ? 'it accepts this neighbour.' : plainFormal(refused.message);
  console.error(say(` The check did not turn red as it should: ${why} No file was changed.`));
  return 1;
}

function say(text: string): string {
  return wrapped(text, columns(), 1);
}

function columns(): number {
  return columnsOf(process.stdout, process.env);
}
