import { posix } from 'node:path';
import { once, type Problem, prefixed } from '../../claim/ledger/problem.ts';
import { type Atlas, addressOf } from '../tree/anchors.ts';
import type { Content, Target } from '../tree/content.ts';
import { blocksOf, linesOf } from '../tree/lines.ts';
import type { Page } from '../tree/page.ts';
import { authoredLinks } from './authored.ts';

/** What a page points at, and the addresses in its author's own Markdown, as they were written. */
export interface Links {
  readonly targets: readonly Target[];
  readonly authored: readonly string[];
}

/** The links and pictures of a page, read off its tree. */
export function linksIn(page: Page): Links {
  const { above = [], sections, foot = [] } = page;
  const blocks = blocksOf(page);
  const targets: Target[] = [];
  const follow = (content: Content): void => {
    for (const node of content) {
      if (typeof node === 'string' || !('content' in node)) continue;
      if (node.type === 'link') targets.push(node.to);
      follow(node.content);
    }
  };
  follow(above);
  for (const { heading, articles = [] } of sections)
    for (const one of [heading, ...articles.map((row) => row.heading)]) follow(one);
  for (const block of blocks) {
    if (block.type === 'picture' || block.type === 'drawing') targets.push({ path: block.path });
    linesOf(block).forEach(follow);
  }
  foot.forEach(follow);
  return { targets, authored: blocks.flatMap((block) => (block.type === 'authored' ? authoredLinks(block.markdown) : [])) };
}

/**
 * Everything that is wrong with the links of these pages, each with where it is: a link or a picture that
 * hits no file, a heading that is not on its page, an address outside of the book that is not among
 * `external`. The pages and all `files` go by their paths from `lessons/`.
 */
export function brokenLinks(
  links: ReadonlyMap<string, Links>,
  pages: Atlas,
  files: ReadonlySet<string>,
  external: ReadonlySet<string>,
): readonly Problem[] {
  const anchors = new Map([...pages].map(([path, { title, headings }]) => [path, new Set([title, ...headings.values()])]));
  const problemWith = (to: Target): Problem | undefined => {
    if ('address' in to)
      return external.has(to.address)
        ? undefined
        : {
            code: 'outside-the-book',
            message: 'which is outside of the book: name it as a source in src/content/bibliography.ts instead.',
          };
    const { path, key } = to;
    if (!files.has(path)) return { code: 'no-such-file', message: `and there is no lessons/${path}: correct the link.` };
    if (key === undefined || pages.get(path)?.headings.has(key) === true) return undefined;
    return { code: 'no-such-heading', message: `and lessons/${path} has no heading "${key}": correct the link.` };
  };
  const problemWithAuthored = (address: string, from: string): Problem | undefined => {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return problemWith({ address });
    const [file = '', anchor] = decodeURI(address).split('#');
    const path = file === '' ? from : posix.join(posix.dirname(from), file);
    if (anchor === undefined || !files.has(path) || anchors.get(path)?.has(anchor) === true) return problemWith({ path });
    return {
      code: 'no-such-heading',
      message: `and lessons/${path} has no heading with the anchor "${anchor}": correct the link.`,
    };
  };
  return [...links].flatMap(([path, { targets, authored }]) => {
    const say = (address: string, problem: Problem | undefined): readonly Problem[] =>
      problem === undefined ? [] : [prefixed(`lessons/${path} points at "${address}", `, problem)];
    const problems = [
      ...targets.flatMap((to) => {
        const problem = problemWith(to);
        return problem === undefined ? [] : say(addressOf(to, path, pages), problem);
      }),
      ...authored.flatMap((address) => say(address, problemWithAuthored(address, path))),
    ];
    return once(problems);
  });
}
