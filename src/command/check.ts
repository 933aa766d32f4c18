import { spawnSync } from 'node:child_process';
import { committed } from './committed.ts';

/** One thing that has to hold before a change is done. */
export interface Step {
  readonly name: string;
  /** The command that repeats just this step, as one would type it. */
  readonly alone: string;
  /** A JavaScript file for node, from the root, with its arguments (no shell: this runs on Windows too), or a function that gives the exit code. */
  readonly run: readonly [script: string, ...args: string[]] | ((root: string) => number);
}

const START = 'scripts/start.mjs';

/** Everything that CI checks, in order, the quickest to fail first. */
export const STEPS: readonly Step[] = [
  { name: 'types', alone: 'npx tsc', run: ['node_modules/typescript/bin/tsc'] },
  {
    name: 'lint and format',
    alone: 'npx biome ci --error-on-warnings (and npm run fix for what can be fixed by itself)',
    run: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'],
  },
  { name: 'dead code', alone: 'npx knip', run: ['node_modules/knip/bin/knip.js'] },
  { name: 'claims, tests and coverage', alone: 'npm test -- --coverage', run: [START, 'test', '--coverage'] },
  { name: 'pages', alone: 'npm run lessons', run: [START, 'lessons'] },
  { name: 'pages as committed', alone: 'git status lessons', run: committed },
  {
    name: 'pages in a browser',
    alone: 'npm run test:browser',
    run: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', '--reporter=default'],
  },
  {
    name: 'commands in processes of their own',
    alone: 'npm run test:processes',
    run: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'processes', '--reporter=default'],
  },
  { name: 'verification from the ledger alone', alone: 'npm run verify', run: [START, 'verify'] },
];

/** Runs the steps one after another, each with its time, and stops at the first that fails. Returns the exit code. */
export function check(root: string, steps: readonly Step[] = STEPS): number {
  const started = performance.now();
  for (const { name, alone, run } of steps) {
    console.log(`\n── ${name}`);
    const stepStarted = performance.now();
    const status =
      typeof run === 'function' ? run(root) : spawnSync(process.execPath, run, { cwd: root, stdio: 'inherit' }).status;
    if (status !== 0) {
      console.error(`\n ✗ ${name} failed after ${seconds(stepStarted)}. This step alone: ${alone}`);
      return 1;
    }
    console.log(` ✓ ${name}, ${seconds(stepStarted)}`);
  }
  console.log(`\n ✓ All ${steps.length} steps hold, ${seconds(started)}.`);
  return 0;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
