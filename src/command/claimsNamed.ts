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
    `No claim has "${given}" in its name. ${near.length === 0 ? 'Their names are those of the files in specs/.' : `Near it: ${near.join(', ')}.`}`,
  );
}

/** The ids in which something stands that is nearest to this, if a third of it or less is mistyped. */
function nearest(ids: readonly string[], part: string): readonly string[] {
  const edits = ids.map((id) => editsWithin(id, part));
  const least = Math.min(...edits);
  return part === '' || least > part.length / 3 ? [] : ids.filter((_, i) => edits[i] === least).slice(0, MOST);
}

/** The fewest letters to insert, drop or replace so that `part` stands in `text`. Sellers' dynamic program (1980). */
function editsWithin(text: string, part: string): number {
  let row: readonly number[] = Array.from({ length: text.length + 1 }, () => 0);
  for (const [i, letter] of [...part].entries()) {
    const above = row;
    const next = [i + 1];
    for (const [j, other] of [...text].entries())
      next.push(Math.min((above[j] ?? 0) + (letter === other ? 0 : 1), (above[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return Math.min(...row);
}
