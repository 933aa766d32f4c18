import { edits, meantOneOf } from '../text/nearest.ts';
import { nameOf } from '../text/paths.ts';
import { UsageError } from './arguments.ts';

/** Near names that are told at most. */
const MOST = 3;

/**
 * The ids of the claims that this is the name of, or a part of: `xor`, `02-separability`, `depth-folds`, or the path of
 * a spec. The very id or name of a claim means that claim alone. Throws a `UsageError` with the nearest names when
 * there is none.
 */
export function claimsNamed(ids: readonly string[], given: string): readonly string[] {
  const part = given
    .replaceAll('\\', '/')
    .replace(/^(?:.*\/)?specs\//, '')
    .replace(/(?:\.spec)?\.ts$/, '')
    .toLowerCase();
  const exactly = ids.filter((id) => id === part || nameOf(id) === part);
  if (exactly.length > 0) return exactly;
  const found = part === '' ? [] : ids.filter((id) => id.includes(part));
  if (found.length > 0) return found;
  const near = nearest(ids, part);
  throw new UsageError(
    'no-such-claim',
    `No claim has "${given}" in its name.${meantOneOf(near) || ' Their names are those of the files in specs/.'}`,
  );
}

/**
 * The ids in which something stands that is nearest to this, if a third of it or less is mistyped. Of several it is
 * those with the nearest whole word, since a few letters stand somewhere in many.
 */
function nearest(ids: readonly string[], part: string): readonly string[] {
  if (part === '') return [];
  const within = leastBy(ids, (id) => edits(part, id, true));
  if (within.least > part.length / 3) return [];
  const byWord = leastBy(within.which, (id) => Math.min(...id.split(/[-/]/).map((word) => edits(part, word, false))));
  return byWord.which.slice(0, MOST);
}

function leastBy(
  ids: readonly string[],
  measure: (id: string) => number,
): { readonly least: number; readonly which: readonly string[] } {
  const measured = ids.map(measure);
  const least = Math.min(...measured);
  return { least, which: ids.filter((_, i) => measured[i] === least) };
}
