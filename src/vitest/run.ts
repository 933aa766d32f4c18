import { existsSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { TestModule, TestRunEndReason, Vitest } from 'vitest/node';
import { assembleSome } from '../claim/assembly/assemble.ts';
import type { Compiled } from '../claim/assembly/compile.ts';
import { type Problem, prefixed, problemOf } from '../claim/ledger/problem.ts';
import type { Report } from '../claim/trial/report.ts';
import { differences } from '../lesson/publish/differences.ts';
import { committedPages } from '../lesson/site/pages.ts';
import { circumstancesOf } from './circumstances.ts';
import { finished } from './finished.ts';
import { invalidities } from './invalidities.ts';
import { compilePrintable } from './printable.ts';
import { allChapters, allIds } from './specs.ts';
import { someOf } from './telling/someOf.ts';
import { importErrors, unrun } from './unrun.ts';

/** What a run came to. */
export interface Run {
  /** Whether every claim there is was run, with the fixed seeds: only then may pages be written. */
  readonly isFull: boolean;
  readonly reports: readonly Report[];
  readonly compiled: Compiled;
  /** Everything that is wrong; pages may still be written for what stands. */
  readonly problems: readonly Problem[];
  /** What makes the run itself unfit for pages: specs that did not run, errors outside of any claim. */
  readonly unfit: readonly Problem[];
}

/** Where everything falls at once, it is the machinery that is broken, or the book is gone. */
const NOTHING_STANDS: Problem = { code: 'nothing-stands', message: 'No claim stands, so there is no book to write.' };

/** How a run ended, as vitest says it. */
export interface Ending {
  /** The claims that this run set out to run. */
  readonly begun: ReadonlySet<string>;
  /** The files of specs that were changed while it ran. */
  readonly rewritten: readonly string[];
  readonly unhandled: readonly SerializedError[];
  readonly reason: TestRunEndReason;
}

/** Whether a module of vitest's is a claim, and no test of the machinery. */
export function isClaim({ project }: Pick<TestModule, 'project'>): boolean {
  return project.name === 'claims';
}

/** Whether the file of a module is still there: one can be deleted while it is watched. */
export function isThere({ moduleId }: Pick<TestModule, 'moduleId'>): boolean {
  return existsSync(moduleId);
}

/** What the run came to; undefined when no claim was to be run at all. */
export function runOf(
  ctx: Vitest,
  { begun, rewritten, unhandled, reason }: Ending,
  reportOn: (module: TestModule) => Report,
): Run | undefined {
  const { root } = ctx.config;
  // In watch mode only what ran again is handed over; the state has it all.
  const modules = ctx.state.getTestModules().filter((module) => isClaim(module) && (!ctx.config.watch || isThere(module)));
  const ids = allIds(root);
  const seeding = circumstancesOf(process.env);
  const isPartial = isNarrowed(ctx, begun) || Object.keys(seeding).length > 0;
  if (modules.length === 0 && isPartial) return undefined;
  const left = modules.map((module) => finished(root, module));
  const chapters = allChapters(root);
  const reports = modules.map(reportOn);
  // A claim that ran and has lost its page is not to be led to.
  const unasked = ids.filter((id) => !reports.some((report) => report.id === id));
  const compiled = isByName(ctx) ? assembleSome(left, chapters, seeding) : compilePrintable(reports, chapters, seeding, unasked);
  const notRun = isPartial ? [] : unrun(ids, left);
  // Why a spec did not run is told for all of them together.
  const toldAlready = new Set(notRun.length === 0 ? [] : left.flatMap(importErrors).map(({ message }) => message));
  return {
    isFull: !isPartial && reason !== 'interrupted',
    // As checked again: not even the terminal says what a worker only said.
    reports: compiled.reports,
    compiled,
    problems: compiled.problems.filter(({ message }) => !toldAlready.has(message)),
    unfit: [
      ...notRun,
      ...(notRun.length === 0 && !isPartial && compiled.ledger.claims.length === 0 ? [NOTHING_STANDS] : []),
      ...rewritten.map((file) => ({
        code: 'spec-rewritten',
        message: `${file} was changed while the claims ran, so nobody knows which of the two ran: run them again.`,
      })),
      ...unhandled.map((error) => prefixed('An error outside of any claim: ', problemOf(error))),
      ...(reason === 'interrupted' ? [{ code: 'interrupted', message: 'The run was interrupted.' }] : []),
      ...invalidities(compiled.ledger),
    ],
  };
}

/** What is wrong when tests were asked for by name and none has such a name; undefined when some ran, or could not. */
export function nothingRan(ctx: Vitest, modules: readonly TestModule[]): Problem | undefined {
  const isIdle = (module: TestModule): boolean =>
    module.errors().length === 0 && [...module.children.allTests()].every((each) => each.result().state === 'skipped');
  if (!isByName(ctx) || !modules.every(isIdle)) return undefined;
  return {
    code: 'nothing-ran',
    message: `No sentence, control or test has a name that matches ${ctx.config.testNamePattern}, so nothing ran.`,
  };
}

/** Whether the user asked for tests by their name, so that those of one claim need not all run. */
export function isByName({ config }: Vitest): boolean {
  return config.testNamePattern !== undefined;
}

/** Whether the user asked for less than everything. A merge asks for everything, whatever its blobs hold. */
export function isNarrowed(ctx: Vitest, begun: ReadonlySet<string>): boolean {
  const { root, shard, mergeReports } = ctx.config;
  if (mergeReports !== undefined) return false;
  return isByName(ctx) || shard !== undefined || allIds(root).some((id) => !begun.has(id));
}

/** Whether the committed pages still say what this run found. */
export function comparison(root: string, { isFull, compiled, unfit, problems }: Run): string {
  if (!isFull) return 'Part of the book, or a fresh seed: lessons/ was not looked at.';
  if (unfit.length > 0) return 'lessons/ was not looked at, since not every claim ran.';
  const changed = differences(root, committedPages(compiled));
  if (changed.length === 0) return 'Pages: lessons/README.md says just this.';
  return `The pages would now say something else (${someOf(changed)})${problems.length > 0 ? ', for what fails would lose its page' : ''}: npm run lessons`;
}
