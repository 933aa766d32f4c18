import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ChapterRow } from '../claim/ledger/ledger.ts';
import { whyNoHeading } from '../claim/ledger/line.ts';
import { coded } from '../math/exact/refused.ts';
import { isHidden } from './strays.ts';

const SPEC = '.spec.ts';

/** The id of the claim in this spec file: its path below `specs`, without the ending. */
export function idOf(root: string, file: string): string {
  return relative(join(root, 'specs'), file)
    .split(sep)
    .join('/')
    .replace(/\.spec\.ts$/, '');
}

/** The ids of all claims there are: the folder `specs` is the list, and there is no other. Hidden files are none. */
export function allIds(root: string): readonly string[] {
  const specs = join(root, 'specs');
  if (!existsSync(specs)) return [];
  return readdirSync(specs, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(SPEC) && !isHidden(path))
    .map((path) => idOf(root, join(specs, path)))
    .sort();
}

/** The chapters: the folders of `specs` with a README.md, whose first line is "# " and the title. */
export function allChapters(root: string): readonly ChapterRow[] {
  const specs = join(root, 'specs');
  if (!existsSync(specs)) return [];
  return readdirSync(specs)
    .sort()
    .filter((id) => existsSync(join(specs, id, 'README.md')))
    .map((id) => {
      const text = readFileSync(join(specs, id, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
      const [, title, says = ''] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? [];
      if (title === undefined)
        throw coded('no-title', new Error(`specs/${id}/README.md must start with "# " and the title of the chapter.`));
      const unfit = whyNoHeading(title.trim());
      if (unfit !== undefined)
        throw coded(unfit.code, new Error(`specs/${id}/README.md: The title ${JSON.stringify(title.trim())} ${unfit.message}`));
      return { id, title: title.trim(), says: says.trim() };
    });
}

/** The files that are in one of these and not, or with another hash, in the other. */
export function filesThatDiffer(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
}
