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
  const problemWith = ({ link, within }: Link): string | undefined => {
    if (within === undefined) {
      if (external.has(link)) return undefined;
      return 'which is outside of the book: name it as a source in src/content/bibliography.ts instead.';
    }
    const { target, anchor } = within;
    if (!files.has(target)) return `and there is no lessons/${target}: correct the link.`;
    const there = pages.get(target);
    if (anchor === undefined || (there !== undefined && read(target, there).anchors.has(anchor))) return undefined;
    return `and lessons/${target} has no heading with the anchor "${anchor}": correct the link.`;
  };
  return [...pages].flatMap(([path, targets]) =>
    read(path, targets).links.flatMap((link) => {
      const problem = problemWith(link);
      return problem === undefined ? [] : [`lessons/${path} points at "${link.link}", ${problem}`];
    }),
  );
}

/** A link as it was written, and what it leads to within the book. */
interface Link {
  readonly link: string;
  readonly within?: { readonly target: string; readonly anchor: string | undefined };
}

interface Page {
  readonly path: string;
  readonly links: readonly Link[];
  readonly anchors: ReadonlySet<string>;
}

// Where a link leads is worked out once for a page that stays as it is; whether it leads anywhere, each time.
const READ = new WeakMap<Targets, Page>();

function read(path: string, targets: Targets): Page {
  const known = READ.get(targets);
  if (known?.path === path) return known;
  const page = {
    path,
    links: [...new Set(targets.links)].map((link) => leadingFrom(path, link)),
    anchors: new Set(targets.anchors),
  };
  READ.set(targets, page);
  return page;
}

function leadingFrom(path: string, link: string): Link {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) return { link };
  const [file = '', anchor] = decodeURI(link).split('#');
  return { link, within: { target: file === '' ? path : posix.join(posix.dirname(path), file), anchor } };
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
