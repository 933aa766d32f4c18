import { grouped } from '../../text/counted.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { runCensus } from './runCensus.ts';

const USAGE = 'npm run census -- 8 [--workers 2]';

/**
 * Prints how many Boolean functions of 1, 2, … n variables a line can do, exactly. It is a table with their share of
 * all 2^(2^n). Tells how far it is after each level of the walk; stopped (Ctrl-C), it saves where it was and goes on
 * from there when it is called again.
 */
export async function census(root: string, args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { workers: { type: 'string' } }, USAGE);
  const [n = Number.NaN, ...more] = positionals.map(Number);
  if (!Number.isInteger(n) || n < 1 || n > 9 || more.length > 0)
    throw new UsageError('number-of-variables', `The number of variables is needed, from 1 to 9. Call it as: ${USAGE}`);
  const workers = values.workers === undefined ? undefined : Number(values.workers);
  if (workers !== undefined && (!Number.isInteger(workers) || workers < 1))
    throw new UsageError('number-of-workers', `--workers needs a whole number of threads, at least 1. Call it as: ${USAGE}`);

  const rows = [['n', 'functions', 'a line can do', 'share', 'classes', 'refused steps']];
  for (let k = 1; k <= n; k += 1) {
    const { functions, classes, refused } = await runCensus(root, k, k < n ? 1 : workers);
    rows.push([String(k), `2^${2 ** k}`, grouped(functions), shareOf(functions, k), grouped(classes), grouped(refused)]);
  }
  const widths = (rows[0] as readonly string[]).map((_, j) => Math.max(...rows.map((row) => (row[j] as string).length)));
  console.log(rows.map((row) => ` ${row.map((cell, j) => cell.padStart(widths[j] as number)).join('   ')}`).join('\n'));
  return 0;
}

/** The share of all 2^(2^n) functions, its first three digits, rounded down, and the power of ten. */
function shareOf(functions: bigint, variables: number): string {
  const all = 2n ** (2n ** BigInt(variables));
  let exponent = 0;
  let digits = 100n * functions;
  for (; digits < 100n * all; digits *= 10n) exponent += 1;
  const three = String(digits / all);
  return `${three[0]}.${three.slice(1)}e-${exponent}`;
}
