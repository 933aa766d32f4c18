import { posix } from 'node:path';
import { distinct, type Problem, prefixed } from '../../claim/ledger/problem.ts';
import { type Atlas, addressOf } from '../tree/anchors.ts';
import type { Content, Target } from '../tree/content.ts';
import { blocksOf, linesOf } from '../tree/lines.ts';
import { type Page, sectionsOf } from '../tree/page.ts';
import { authoredLinks } from './authored.ts';

/** What a page points at, and the addresses in its author's own Markdown, as they were written. */
export interface Links {
  readonly targets: readonly Target[];
  readonly authored: readonly string[];
}

/** The links and pictures of a page, read off its tree. */
export function linksIn(page: Page): Links {
  const { above = [], foot = [] } = page;
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
  for (const { heading, articles = [] } of sectionsOf(page))
    for (const one of [heading, ...articles.map((row) => row.heading)]) follow(one);
  for (const block of blocks) {
    if (block.type === 'picture' || block.type === 'drawing' || block.type === 'answers') targets.push({ path: block.path });
    linesOf(block).forEach(follow);
  }
  foot.forEach(follow);
  return { targets, authored: blocks.flatMap((block) => (block.type === 'authored' ? authoredLinks(block.markdown) : [])) };
}

/** What links of pages may hit. */
export interface Hittable {
  readonly pages: Atlas;
  /** All files, by their path from `lessons/`. */
  readonly files: ReadonlySet<string>;
  /** Addresses outside of the book. */
  readonly external: ReadonlySet<string>;
}

/**
 * What is wrong with the links of these pages, by the page's path. Each says where it is: a link or a picture that hits
 * no file, a heading that is not on its page, an address outside of the book that is not named as one.
 */
export function brokenLinks(
  links: ReadonlyMap<string, Links>,
  { pages, files, external }: Hittable,
): ReadonlyMap<string, readonly Problem[]> {
  const anchors = new Map([...pages].map(([path, { title, headings }]) => [path, new Set([title, ...headings.values()])]));
  const problemOutside = (address: string): Problem | undefined =>
    external.has(address)
      ? undefined
      : {
          code: 'outside-the-book',
          message: 'which is outside of the book: name it as a source in src/content/bibliography.ts instead.',
        };
  const problemWith = (to: Target): Problem | undefined => {
    if ('address' in to) return isLetter(to) ? undefined : problemOutside(to.address);
    const { path, key } = to;
    if (!files.has(path)) return { code: 'no-such-file', message: `and there is no lessons/${path}: correct the link.` };
    if (key === undefined || pages.get(path)?.headings.has(key) === true) return undefined;
    return { code: 'no-such-heading', message: `and lessons/${path} has no heading "${key}": correct the link.` };
  };
  const problemWithAuthored = (address: string, from: string): Problem | undefined => {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return problemOutside(address);
    const decoded = decodedAddress(address);
    if (decoded === undefined)
      return { code: 'not-an-address', message: 'which is no address: write a percent sign in it as %25.' };
    const [file = '', anchor] = decoded.split('#');
    const path = file === '' ? from : posix.join(posix.dirname(from), file);
    if (anchor === undefined || !files.has(path) || anchors.get(path)?.has(anchor) === true) return problemWith({ path });
    return {
      code: 'no-such-heading',
      message: `and lessons/${path} has no heading with the anchor "${anchor}": correct the link.`,
    };
  };
  const problemsOn = (path: string, { targets, authored }: Links): readonly Problem[] => {
    const say = (address: string, problem: Problem | undefined): readonly Problem[] =>
      problem === undefined ? [] : [prefixed(`lessons/${path} points at "${address}", `, problem)];
    return distinct([
      ...targets.flatMap((to) => {
        const problem = problemWith(to);
        return problem === undefined ? [] : say(addressOf(to, path, pages), problem);
      }),
      ...authored.flatMap((address) => say(address, problemWithAuthored(address, path))),
    ]);
  };
  const found = [...links].map(([path, one]) => [path, problemsOn(path, one)] as const);
  return new Map(found.filter(([, problems]) => problems.length > 0));
}

/** A letter that the book begins is to nobody. One that an author begins may name somebody behind the question mark. */
const isLetter = ({ address }: { readonly address: string }): boolean => address.startsWith('mailto:?');

function decodedAddress(address: string): string | undefined {
  try {
    return decodeURI(address);
  } catch {
    return undefined;
  }
}
