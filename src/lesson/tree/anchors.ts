import { between } from '../../text/paths.ts';
import { anchorsOf, slug } from '../../text/slug.ts';
import { type Content, prose, type Target } from './content.ts';
import { textOf } from './lines.ts';
import { type Page, sectionsOf } from './page.ts';

/** The anchors of a page: that of its title, and those of its headings by key. */
export interface Anchors {
  readonly title: string;
  readonly headings: ReadonlyMap<string, string>;
}

/** The anchors of every page, by its path. */
export type Atlas = ReadonlyMap<string, Anchors>;

/** The anchors of these pages. */
export function atlas(pages: readonly Page[]): Atlas {
  return new Map(pages.map((page) => [page.path, anchorsIn(page)]));
}

/** The anchors of a page, as a code host makes them of its headings. */
export function anchorsIn(page: Page): Anchors {
  const headings: readonly { readonly key: string; readonly heading: Content }[] = sectionsOf(page).flatMap((section) => [
    section,
    ...(section.articles ?? []),
  ]);
  const [first = '', ...others] = anchorsOf([prose(page.title), ...headings.map(({ heading }) => heading)].map(textOf));
  return { title: first, headings: new Map(headings.map(({ key }, i) => [key, others[i] ?? ''])) };
}

/**
 * Where a link leads, from the page at this path. A heading that is not there is called as its key would be, for
 * whatever looks for broken links.
 */
export function addressOf(to: Target, from: string, pages: Atlas): string {
  if ('address' in to) return to.address;
  const { path, key } = to;
  const anchor = key === undefined ? '' : `#${pages.get(path)?.headings.get(key) ?? slug(key)}`;
  return path === from && anchor !== '' ? anchor : between(from, path) + anchor;
}
