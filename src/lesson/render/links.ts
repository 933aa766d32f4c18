import { posix } from 'node:path';
import { between } from '../../text/paths.ts';
import { type Atlas, addressOf, anchorsIn } from '../tree/anchors.ts';
import type { Content } from '../tree/content.ts';
import { linesOf } from '../tree/lines.ts';
import type { Block, Page } from '../tree/page.ts';
import { authoredLinks } from './authored.ts';

/** What a page points at, as its Markdown has it, and what can be pointed at in it. */
export interface Targets {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

/** The targets of a page, read off its tree. */
export function targetsOf(page: Page, pages: Atlas): Targets {
  const { path, above = [], lead, sections, foot = [] } = page;
  const { title, headings } = pages.get(path) ?? anchorsIn(page);
  const within = (content: Content): readonly string[] =>
    content.flatMap((node) => {
      if (typeof node === 'string' || !('content' in node)) return [];
      return [...(node.type === 'link' ? [addressOf(node.to, path, pages)] : []), ...within(node.content)];
    });
  const inBlock = (block: Block): readonly string[] => {
    if (block.type === 'authored') return authoredLinks(block.markdown);
    if (block.type === 'fold') return [...within(block.summary), ...block.body.flatMap(inBlock)];
    const image = block.type === 'picture' || block.type === 'drawing' ? [between(path, block.path)] : [];
    return [...image, ...linesOf(block).flatMap(within)];
  };
  const parts = sections.flatMap((section) => [section, ...(section.articles ?? [])]);
  return {
    links: [
      ...within(above),
      ...lead.flatMap(inBlock),
      ...parts.flatMap((part) => [
        ...within(part.heading),
        ...('verdict' in part && part.verdict !== undefined ? inBlock(part.verdict) : []),
        ...part.body.flatMap(inBlock),
      ]),
      ...foot.flatMap(within),
    ],
    anchors: new Set([title, ...headings.values()]),
  };
}

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
  const problemWith = (link: string, path: string): string | undefined => {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) {
      if (external.has(link)) return undefined;
      return 'which is outside of the book: name it as a source in src/content/bibliography.ts instead.';
    }
    const [file = '', anchor] = decodeURI(link).split('#');
    const target = file === '' ? path : posix.join(posix.dirname(path), file);
    if (!files.has(target)) return `and there is no lessons/${target}: correct the link.`;
    if (anchor === undefined || pages.get(target)?.anchors.has(anchor) === true) return undefined;
    return `and lessons/${target} has no heading with the anchor "${anchor}": correct the link.`;
  };
  return [...pages].flatMap(([path, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const problem = problemWith(link, path);
      return problem === undefined ? [] : [`lessons/${path} points at "${link}", ${problem}`];
    }),
  );
}
