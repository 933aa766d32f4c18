import { styleText } from 'node:util';
import type { SerializedError } from 'vitest';
import { DefaultReporter, type TestModule, type TestRunEndReason, type TestSpecification, type Vitest } from 'vitest/node';
import { assemble, assembleSome } from '../claim/assembly/assemble.ts';
import type { Compiled } from '../claim/assembly/compile.ts';
import { type Problem, prefixed, problemOf } from '../claim/ledger/problem.ts';
import { fileOf, type Report } from '../claim/trial/report.ts';
import { differences } from '../lesson/publish/differences.ts';
import { recover } from '../lesson/publish/swap.ts';
import { pages } from '../lesson/site/pages.ts';
import { FRESH_SEED, REPLAY_SEED } from './circumstances.ts';
import { finished } from './finished.ts';
import { invalidities } from './invalidities.ts';
import { allChapters, allIds, idOf } from './specs.ts';
import { claimLines, totals } from './terminal.ts';

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

/** What is done when a run has ended. */
export interface ReporterOptions {
  /** Hears of the run when it has ended, and says in a line what became of the pages. */
  readonly onRun?: (run: Run) => string | Promise<string>;
}

/**
 * vitest's own reporter, with the claims told by chapter in place of a list of files. It compiles the
 * ledger from what the tests left behind; it never writes into `lessons/`.
 */
export default class ClaimReporter extends DefaultReporter {
  readonly #onRun: (run: Run) => string | Promise<string>;
  /** The claims that this run set out to run. */
  readonly #begun = new Set<string>();
  /** When the file was saved that this run is about; undefined for the first run. */
  #saved: number | undefined;

  constructor({ onRun }: ReporterOptions = {}) {
    super();
    this.#onRun = onRun ?? ((run) => comparison(this.ctx.config.root, run));
  }

  override onInit(ctx: Vitest): void {
    recover(ctx.config.root);
    super.onInit(ctx);
  }

  override onTestRunStart(specifications: readonly TestSpecification[]): void {
    for (const { project, moduleId } of specifications)
      if (project.name === 'claims') this.#begun.add(idOf(this.ctx.config.root, moduleId));
    super.onTestRunStart(specifications);
  }

  override onWatcherRerun(files: string[], trigger?: string): void {
    this.#saved = performance.now();
    super.onWatcherRerun(files, trigger);
  }

  /** The claims are told at the end, by chapter; of the machinery's tests only what failed. */
  protected override printTestModule(module: TestModule): void {
    if (module.project.name !== 'claims' && !module.ok()) super.printTestModule(module);
  }

  override async onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): Promise<void> {
    try {
      await this.#tell(modules, unhandled, reason);
    } catch (error) {
      this.error(`\n ${(error as Error).message}`);
      process.exitCode = 1;
    }
    super.onTestRunEnd(modules, unhandled, reason);
  }

  async #tell(modules: readonly TestModule[], unhandled: readonly SerializedError[], reason: TestRunEndReason): Promise<void> {
    const { root } = this.ctx.config;
    const run = runOf(root, this.ctx, this.#begun, unhandled, reason);
    if (run === undefined) return;
    const told = new Set(modules.map(({ moduleId }) => idOf(root, moduleId)));
    const reports = run.reports.filter(({ id }) => told.has(id));
    for (const line of claimLines(reports, allChapters(root))) this.log(line);
    this.log(`\n ${totals(run.reports, run.isFull ? run.compiled.ledger.claims.length : undefined)}`);
    const problems = [...run.unfit, ...(run.isFull ? run.problems : [])];
    for (const { message } of problems) this.error(` ${styleText('red', '✗', { stream: process.stderr })} ${message}`);
    if (problems.length > 0) process.exitCode = 1;
    const line = await this.#onRun(run);
    const time = this.#saved === undefined ? '' : ` Saved to page in ${((performance.now() - this.#saved) / 1000).toFixed(2)} s.`;
    this.log(` ${line}${time}`);
  }
}

/** What the run came to; undefined when no claim was to be run at all. */
function runOf(
  root: string,
  ctx: Vitest,
  begun: ReadonlySet<string>,
  unhandled: readonly SerializedError[],
  reason: TestRunEndReason,
): Run | undefined {
  // In watch mode only what ran again is handed over; the state has it all.
  const modules = ctx.state.getTestModules().filter(({ project }) => project.name === 'claims');
  const ids = allIds(root);
  const isPartial =
    isNarrowed(ctx, ids, begun) || process.env[FRESH_SEED] !== undefined || process.env[REPLAY_SEED] !== undefined;
  if (modules.length === 0 && isPartial) return undefined;
  const left = modules.map((module) => finished(root, module));
  const isByName = ctx.config.testNamePattern !== undefined;
  const compiled = (isByName ? assembleSome : assemble)(left, allChapters(root));
  const unrun = isPartial ? [] : ids.filter((id) => !left.some((each) => each.id === id));
  return {
    isFull: !isPartial && reason !== 'interrupted',
    // As checked again: not even the terminal says what a worker only said.
    reports: compiled.reports,
    compiled,
    problems: compiled.problems,
    unfit: [
      ...unrun.map((id) => ({
        code: 'claim-did-not-run',
        message: `${fileOf(id)} did not run: run it, or, when merging shards, add the shard that has it.`,
      })),
      ...unhandled.map((error) => prefixed('An error outside of any claim: ', problemOf(error))),
      ...(reason === 'interrupted' ? [{ code: 'interrupted', message: 'The run was interrupted.' }] : []),
      ...invalidities(compiled.ledger),
    ],
  };
}

/** Whether the user asked for less than everything. A merge asks for everything, whatever its blobs hold. */
function isNarrowed({ config }: Vitest, ids: readonly string[], begun: ReadonlySet<string>): boolean {
  const { testNamePattern, shard, mergeReports } = config;
  if (mergeReports !== undefined) return false;
  return testNamePattern !== undefined || shard !== undefined || ids.some((id) => !begun.has(id));
}

/** Whether the committed pages still say what this run found. */
function comparison(root: string, { isFull, compiled, unfit, problems }: Run): string {
  if (!isFull) return 'Part of the book, or a fresh seed: lessons/ was not looked at.';
  if (unfit.length > 0) return 'lessons/ was not looked at, since not every claim ran.';
  const changed = differences(root, pages(compiled));
  if (changed.length === 0) return 'Pages: lessons/README.md says just this.';
  const names = changed.slice(0, 3).join(', ') + (changed.length > 3 ? ` and ${changed.length - 3} more` : '');
  return `The pages would now say something else (${names})${problems.length > 0 ? ', for what fails would lose its page' : ''}: npm run lessons`;
}
