import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../claim/trial/report.ts';
import { isPath } from '../evidence/checkAlone.ts';
import { didYouMean } from '../text/nearest.ts';
import { REPLAY_PATH, REPLAY_SEED } from '../vitest/circumstances.ts';
import { allIds } from '../vitest/specs.ts';
import { readArguments, readSeed, UsageError } from './arguments.ts';
import { prove } from './prove.ts';

const USAGE = 'npm run replay -- 02-separability/the-claim "the sentence" --seed S [--path P]';

/** Runs one sentence of one claim with exactly this seed and path: the same counterexample again. */
export async function replay(root: string, args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { seed: { type: 'string' }, path: { type: 'string' } }, USAGE);
  const [id, sentence, ...more] = positionals;
  if (id === undefined || sentence === undefined || more.length > 0 || values.seed === undefined) {
    throw new UsageError(
      'not-one-sentence',
      `A claim, one sentence in quotation marks and a seed are needed. Call it as: ${USAGE}`,
    );
  }
  const file = fileOf(id);
  if (!existsSync(join(root, file)))
    throw new UsageError(
      'no-such-claim',
      `There is no claim "${id}": ${file} does not exist.${didYouMean(id, allIds(root))} Call it as: ${USAGE}`,
    );
  if (values.path !== undefined && !isPath(values.path))
    throw new UsageError(
      'not-a-path',
      `"${values.path}" is no path: it is whole numbers with colons between them, such as 7:0:3. Call it as: ${USAGE}`,
    );
  process.env[REPLAY_SEED] = String(readSeed(values.seed, USAGE));
  if (values.path !== undefined) process.env[REPLAY_PATH] = values.path;
  let ran = 0;
  // A test's full name ends with its sentence, whether it is a control or not.
  await prove(root, [join(root, file)], { testNamePattern: patternOf(sentence) }, ({ reports }) => {
    ran = reports.reduce(
      (sum, { because, beside, butNot, failures }) => sum + because.length + beside.length + butNot.length + failures.length,
      0,
    );
    return `Replayed "${sentence}" of ${id} with seed ${values.seed}${values.path === undefined ? '' : `, path ${values.path}`}.`;
  });
  if (ran > 1) throw new UsageError('several-sentences', `"${sentence}" means ${ran} sentences of ${file}: quote one in full.`);
  // That no sentence has this name has been said.
  return ran === 0 ? 1 : 0;
}

/** What the name of a sentence's test ends with; a sentence may be shortened by "…", as in `of`. */
function patternOf(sentence: string): RegExp {
  return sentence.endsWith('…')
    ? new RegExp(`(?:^| )(?:but not: )?${escaped(sentence.slice(0, -1))}`)
    : new RegExp(`${escaped(sentence)}$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
