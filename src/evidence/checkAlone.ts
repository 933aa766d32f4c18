import { check, type IProperty, type IRawProperty, type Parameters, type RunDetails, resetConfigureGlobal } from 'fast-check';
import { coded } from '../math/exact/refused.ts';
import { withChance } from './withoutChance.ts';

/** Inputs that fast-check throws away for each that it keeps, when nothing is said. */
const USUAL_SKIPS = 100;

/** The code of a path that leads to no input. */
export const NOWHERE = 'path-leads-nowhere';

/** Whether this is written as fast-check writes where a counterexample is. */
export function isPath(path: string): boolean {
  return /^\d+(?::\d+)*$/.test(path);
}

/**
 * What fast-check finds with these parameters and no others. What somebody has set for all of fast-check, such as
 * examples in place of draws or equal inputs that are not run, would otherwise change what is said to have been drawn,
 * also in every other claim that the same worker runs. Throws for a path that is malformed or leads to no input.
 */
export function checkAlone<Inputs>(
  property: IProperty<Inputs>,
  parameters: Parameters<Inputs> & { readonly numRuns: number },
): RunDetails<Inputs> {
  resetConfigureGlobal();
  // fast-check looks at the clock to see that a sample takes too long; what it draws and what it asks may not.
  return withChance((within) => checkPart(partedFrom(property, within), parameters));
}

/** The property, each of whose functions runs within what may not ask for chance or time. */
function partedFrom<Inputs>(property: IProperty<Inputs>, within: <U>(part: () => U) => U): IRawProperty<Inputs, false> {
  return {
    isAsync: () => property.isAsync(),
    generate: (...given) => within(() => property.generate(...given)),
    shrink: (value) => within(() => property.shrink(value)),
    run: (input) => within(() => property.run(input)),
    runBeforeEach: () => property.runBeforeEach(),
    runAfterEach: () => property.runAfterEach(),
  };
}

function checkPart<Inputs>(
  property: IRawProperty<Inputs, false>,
  parameters: Parameters<Inputs> & { readonly numRuns: number },
): RunDetails<Inputs> {
  const { path, numRuns, maxSkipsPerRun = USUAL_SKIPS } = parameters;
  if (path === undefined) return check(property, parameters);
  if (!isPath(path))
    throw coded('not-a-path', new Error(`"${path}" is no path: it is whole numbers with colons between them, such as 7:0:3.`));
  // An input is drawn only after all those before it, so one far beyond the last would be drawn for minutes.
  if (Number.parseInt(path, 10) >= numRuns * (1 + maxSkipsPerRun)) throw nowhere(path);
  const details = replayed(property, parameters, path);
  if (details.numRuns === 0 && !details.failed) throw nowhere(path);
  return details;
}

/** What fast-check says of a path that it cannot follow; its error has no code. */
const LOST = 'Unable to replay';

/** The same, with fast-check's own words for a path that it cannot follow in ours. */
function replayed<Inputs>(
  property: IRawProperty<Inputs, false>,
  parameters: Parameters<Inputs>,
  path: string,
): RunDetails<Inputs> {
  try {
    return check(property, parameters);
  } catch (error) {
    throw error instanceof Error && error.message.startsWith(LOST) ? nowhere(path) : error;
  }
}

function nowhere(path: string): Error {
  return coded(
    NOWHERE,
    new Error(`The path ${path} leads to no input at this seed: copy both from the failure that is to be repeated.`),
  );
}
