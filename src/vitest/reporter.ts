import { join } from 'node:path';
import { styleText } from 'node:util';
import type { SerializedError, UserConsoleLog } from 'vitest';
import {
  DefaultReporter,
  type RunnerTestFile,
  type TestModule,
  type TestRunEndReason,
  type TestSpecification,
  type Vitest,
} from 'vitest/node';
import { recheck } from '../claim/assembly/recheck.ts';
import { type Problem, prefixed } from '../claim/ledger/problem.ts';
import { fileOf, type Report, reportOf } from '../claim/trial/report.ts';
import { remains } from '../lesson/publish/swap.ts';
import { KNOWN } from '../text/marks.ts';
import { nameOf } from '../text/paths.ts';
import { plainFormal } from '../text/typesetFormal.ts';
import { circumstancesOf } from './circumstances.ts';
import { finished } from './finished.ts';
import { isFromBundle } from './fromBundle.ts';
import { hashesBelow, hashesOfBundle } from './hashesBelow.ts';
import { keepOutOfReach } from './outOfReach.ts';
import { withOwnFaults } from './printable.ts';
import { comparison, isByName, isClaim, isNarrowed, isThere, nothingRan, type Run, runOf } from './run.ts';
import { readAhead, sourceFaults } from './sourceFaults.ts';
import { allChapters, allIds, filesThatDiffer, idOf } from './specs.ts';
import { strays } from './strays.ts';
import { columnsOf } from './telling/columnsOf.ts';
import { plainLog } from './telling/plainLog.ts';
import { ProgressLine } from './telling/progressLine.ts';
import { Telling } from './telling/telling.ts';
import { totals } from './telling/totals.ts';
import { withCommand, wrapped } from './telling/wrapped.ts';

/** What is done when a run has ended. */
export interface ReporterOptions {
  /** Hears of a run that has ended, and of what ran just now; says in a line what became of the pages. */
  readonly onRun?: (run: Run, ran: ReadonlySet<string>) => string | Promise<string>;
  /** Tells every sentence and control, though every claim may run. */
  readonly inFull?: boolean;
}

/**
 * vitest's own reporter, with the claims told as they end in place of a list of files. It compiles the
 * ledger from what the tests left behind; it never writes into `lessons/`.
 */
export default class ClaimReporter extends DefaultReporter {
  readonly #onRun: NonNullable<ReporterOptions['onRun']>;
  readonly #progress = new ProgressLine(process.stdout);
  /** The claims that this run set out to run. */
  readonly #begun = new Set<string>();
  /** What claims are loaded from, as it was when the run began. */
  #sources: ReadonlyMap<string, string> = new Map();
  /** What was gathered of a claim when it ended, so that it is checked again once. */
  readonly #gathered = new Map<string, Report>();
  #telling = new Telling({ chapters: [], inFull: true, columns: Number.POSITIVE_INFINITY });
  /** What has been told of claims that fail, each with the claim's id. */
  readonly #told = new Set<string>();
  readonly #isAskedInFull: boolean;
  #isInFull = true;
  /** The files of the run: how many there are, how many have ended, and which are running. */
  #total = 0;
  #done = 0;
  readonly #running = new Set<string>();
  /** All files of a run, for vitest's closing lines. */
  #files: RunnerTestFile[] = [];
  /** Whether the last run found anything wrong, vitest's own tests aside. */
  #hasFailed = false;
  /** When the file was saved that this run is about; undefined for the first run. */
  #saved: number | undefined;

  constructor({ onRun, inFull = false }: ReporterOptions = {}) {
    super({ summary: false });
    this.#isAskedInFull = inFull;
    this.#onRun = onRun ?? ((run) => comparison(this.ctx.config.root, run));
  }

  override onInit(ctx: Vitest): void {
    ctx.provide('circumstances', circumstancesOf(process.env));
    super.onInit(ctx);
    const left = remains(ctx.config.root);
    if (left !== undefined) this.log(wrapped(` ${left}`, this.#columns, 1));
  }

  override onTestRunStart(specifications: readonly TestSpecification[]): void {
    const claims = specifications.filter(isClaim);
    keepOutOfReach(claims);
    this.#sources = new Map([...sourcesIn(this.ctx.config.root), ...this.#bundledSpecs()]);
    const ids = claims.map(({ moduleId }) => idOf(this.ctx.config.root, moduleId));
    for (const id of ids) this.#begun.add(id);
    readAhead(this.ctx.config.root, ids.map(fileOf)).catch(() => {});
    // All of a claim is shown to those who ask for it in particular, or have just saved its file.
    this.#isInFull = this.#isAskedInFull || isNarrowed(this.ctx, this.#begun) || this.#saved !== undefined;
    this.#telling = new Telling({ chapters: this.#chapters(), inFull: this.#isInFull, columns: this.#columns });
    this.#total = specifications.length;
    this.#done = 0;
    this.#running.clear();
    this.#told.clear();
    super.onTestRunStart(specifications);
    this.#startProgress(claims.length === specifications.length ? 'claim' : 'file');
  }

  override onWatcherRerun(files: string[], trigger?: string): void {
    this.#saved = performance.now();
    super.onWatcherRerun(files, trigger);
  }

  /** While vitest waits for the next file to be saved, it says how the claims stand, not its tests alone. */
  override onWatcherStart(
    files: RunnerTestFile[] = this.ctx.state.getFiles(),
    errors: unknown[] = this.ctx.state.getUnhandledErrors(),
  ): void {
    super.onWatcherStart(
      files.filter(({ filepath }) => isThere({ moduleId: filepath })),
      this.#hasFailed ? [...errors, new Error('A claim fails.')] : errors,
    );
  }

  override onTestModuleQueued(module: TestModule): void {
    super.onTestModuleQueued(module);
    this.#running.add(module.moduleId);
  }

  override onTestModuleEnd(module: TestModule): void {
    this.#running.delete(module.moduleId);
    this.#done += 1;
    this.#gathered.delete(module.moduleId);
    super.onTestModuleEnd(module);
    // Of a few tests by name the rest of a claim tells nothing, so they are told together at the end.
    if (isClaim(module) && isThere(module) && !isByName(this.ctx)) this.#tell(this.#reportOn(module));
  }

  /** The claims are told as they end; of the machinery's tests only what failed. */
  protected override printTestModule(module: TestModule): void {
    if (!isClaim(module) && !module.ok()) super.printTestModule(module);
  }

  override async onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): Promise<void> {
    this.#progress.stop();
    try {
      await this.#end(modules, unhandled, reason);
    } catch (error) {
      this.error(`\n ${(error as Error).message}`);
      process.exitCode = 1;
    }
    super.onTestRunEnd(modules, unhandled, reason);
  }

  /** What failed in a claim has been told already, with the claim. Of vitest's own words are left those on files that cannot be run. */
  override reportSummary(files: RunnerTestFile[], errors: unknown[]): void {
    // Of a file that was deleted in the meantime there is nothing to tell.
    const there = files.filter(({ filepath }) => isThere({ moduleId: filepath }));
    this.#files = there;
    super.reportSummary(
      there.filter(({ projectName, result }) => projectName !== 'claims' || (result?.errors ?? []).length > 0),
      errors,
    );
  }

  override reportTestSummary(_: RunnerTestFile[], errors: unknown[], leaks: number): void {
    super.reportTestSummary(this.#files, errors, leaks);
  }

  override log(...messages: readonly unknown[]): void {
    this.#progress.clear();
    super.log(...messages);
  }

  override error(...messages: readonly unknown[]): void {
    this.#progress.clear();
    super.error(...messages);
  }

  override onUserConsoleLog(log: UserConsoleLog): void {
    this.#progress.clear();
    super.onUserConsoleLog({ ...log, content: plainLog(log.content) });
  }

  async #end(modules: readonly TestModule[], unhandled: readonly SerializedError[], reason: TestRunEndReason): Promise<void> {
    const { root } = this.ctx.config;
    const idle = nothingRan(this.ctx, modules);
    if (idle !== undefined) {
      this.error(`\n${wrapped(` ${styleText('red', '✗', { stream: process.stderr })} ${idle.message}`, this.#columns, 3)}`);
      process.exitCode = 1;
      return;
    }
    // While files are watched they are saved as claims run; the claims run again then.
    const rewritten = this.ctx.config.watch ? [] : filesThatDiffer(this.#sources, sourcesIn(root));
    const run = runOf(this.ctx, { begun: this.#begun, rewritten, unhandled, reason }, (module) => this.#reportOn(module));
    if (run === undefined) return;
    const ran = new Set(modules.map(({ moduleId }) => idOf(root, moduleId)));
    for (const report of run.reports) if (ran.has(report.id) && !this.#telling.hasHeard(report.id)) this.#tell(report);
    this.#say(this.#telling.rest());
    this.log(
      `\n${wrapped(` ${totals(run.reports, run.isFull ? run.compiled.ledger.claims.length : undefined)}`, this.#columns, 3)}`,
    );
    // What is seen beside other claims only, as a link that leads nowhere, was not there yet when its claim was told.
    const untold = (report: Report): Report => ({
      ...report,
      failures: report.failures.filter(({ message }) => !this.#told.has(`${report.id} ${message}`)),
    });
    const failures = run.isFull ? [] : failuresIn(this.#isInFull ? run.reports.map(untold) : run.reports);
    const problems = [...run.unfit, ...(run.isFull ? run.problems : failures)];
    for (const { message } of problems)
      this.error(withCommand(` ${styleText('red', '✗', { stream: process.stderr })} ${plainFormal(message)}`, this.#columns, 3));
    this.#hasFailed = problems.length > 0 || run.reports.some((report) => report.failures.length > 0);
    if (this.#hasFailed) process.exitCode = 1;
    for (const path of run.isFull ? strays(root) : [])
      this.log(wrapped(` ${path} is read by nothing: a claim is named NN-chapter/the-claim.spec.ts.`, this.#columns, 3));
    const line = await this.#onRun(run, ran);
    const time =
      this.#saved === undefined ? '' : `\n Saved to page in ${((performance.now() - this.#saved) / 1000).toFixed(2)} s.`;
    this.log(wrapped(` ${line}${time}`, this.#columns, 3));
    const hints = this.#hints(run);
    if (hints.length > 0) this.log();
    for (const hint of hints) this.log(styleText('dim', wrapped(` ${hint}`, this.#columns, 1)));
  }

  /** How to see more. */
  #hints({ reports, isFull, compiled }: Run): readonly string[] {
    const [example] = reports
      .filter(({ id, failures }) => (isFull ? compiled.ledger.claims.some((claim) => claim.id === id) : failures.length === 0))
      .sort((a, b) => a.id.length - b.id.length);
    if (example === undefined || this.#saved !== undefined) return [];
    const one = nameOf(example.id);
    if (this.#isInFull) return [`See one of its checks fail: npm run break -- ${one}`];
    const marks = Object.values(KNOWN).map(({ symbol, word }) => `${symbol} ${word.toLowerCase()}`);
    return [
      `${marks.join(', ')}: a claim is as strong as the weakest that it rests on.`,
      `Every sentence and control of a claim, by any part of its name: npm test -- ${one}`,
      `See one of its checks fail: npm run break -- ${one}`,
    ];
  }

  /** Hashes of the specs as they were bundled: what runs was read before the run began. */
  #bundledSpecs(): ReadonlyMap<string, string> {
    return (isFromBundle(this.ctx.config) ? globalThis.specsOfThisProcess : undefined) ?? new Map();
  }

  #tell(report: Report): void {
    for (const { message } of report.failures) this.#told.add(`${report.id} ${message}`);
    this.#say(this.#telling.add(report));
  }

  #say(lines: readonly string[]): void {
    for (const line of lines) this.log(line);
  }

  /** What the tests of a claim left behind, checked again, with what is wrong with its texts. */
  #reportOn(module: TestModule): Report {
    const { root } = this.ctx.config;
    const known = this.#gathered.get(module.moduleId);
    if (known !== undefined) return known;
    const checked = recheck(reportOf(finished(root, module)), circumstancesOf(process.env));
    const report = withOwnFaults(checked, this.#chapters(), allIds(root), sourceFaults(root, fileOf(checked.id)));
    this.#gathered.set(module.moduleId, report);
    return report;
  }

  /** The chapters; none when they cannot be read, which is said when the run has ended. */
  #chapters(): ReturnType<typeof allChapters> {
    try {
      return allChapters(this.ctx.config.root);
    } catch {
      return [];
    }
  }

  /** Says on a terminal how far the run is, until it has ended. */
  #startProgress(what: string): void {
    if (!this.isTTY) return;
    const started = performance.now();
    this.#progress.follow(() => ({
      done: this.#done,
      total: this.#total,
      what,
      seconds: (performance.now() - started) / 1000,
      running: [...this.#running].map((file) => nameOf(idOf(this.ctx.config.root, file))),
    }));
  }

  get #columns(): number {
    return columnsOf(process.stdout, process.env);
  }
}

/** Hashes of the specs, and of what was bundled for them. */
function sourcesIn(root: string): ReadonlyMap<string, string> {
  return new Map([...hashesBelow(join(root, 'specs'), 'specs'), ...hashesOfBundle()]);
}

/** What is wrong with these claims, each with its file. */
function failuresIn(reports: readonly Report[]): readonly Problem[] {
  return reports.flatMap(({ id, failures }) => failures.map((problem) => prefixed(`${fileOf(id)}: `, problem)));
}
