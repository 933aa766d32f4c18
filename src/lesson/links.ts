import { posix } from 'node:path';
import type { Targets } from './html.ts';

/**
 * Everything that is wrong with the links of these pages, each as a sentence: a link or a picture that
 * hits no file, an anchor that is not on its page, an address outside of the book that is not among
 * `external`. The pages and all `files` go by their paths from `lessons/`.
 */
export function brokenLinks(
  pages: ReadonlyMap<string, Targets>,
  files: ReadonlySet<string>,
  external: ReadonlySet<string>,
): readonly string[] {
  const anchors = new Map([...pages].map(([path, targets]) => [path, new Set(targets.anchors)]));
  const problemWith = (link: string, from: string): string | undefined => {
    if (external.has(link)) return undefined;
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) {
      return 'which is outside of the book: name it as a source in src/claim/bibliography.ts instead.';
    }
    const [file = '', anchor] = decodeURI(link).split('#');
    const target = file === '' ? from : posix.join(posix.dirname(from), file);
    if (!files.has(target)) return `and there is no lessons/${target}: correct the link.`;
    if (anchor === undefined || anchors.get(target)?.has(anchor) === true) return undefined;
    return `and lessons/${target} has no heading with the anchor "${anchor}": correct the link.`;
  };
  return [...pages].flatMap(([path, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const problem = problemWith(link, path);
      return problem === undefined ? [] : [`lessons/${path} points at "${link}", ${problem}`];
    }),
  );
}

/** The targets of an HTML page, read from its bytes. It is our own renderer's, so its attributes stand in double quotes. */
export function targetsOf(html: string): Targets {
  const links: string[] = [];
  const anchors: string[] = [];
  for (const [, name, value = ''] of html.matchAll(/ (href|src|id)="([^"]*)"/g)) {
    (name === 'id' ? anchors : links).push(value.replaceAll('&amp;', '&'));
  }
  return { links, anchors };
}
