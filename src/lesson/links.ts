import { posix } from 'node:path';
import { textOf, tokensOf } from './html.ts';
import { anchorsOf } from './slug.ts';

/** What a page points at, and what can be pointed at in it. */
interface Targets {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

/**
 * Everything that is wrong with the links of these files, each as a sentence: a link or a picture that
 * hits no file, an anchor that is not on its page, an address outside of the book that is not among
 * `external`.
 */
export function brokenLinks(files: ReadonlyMap<string, string | Uint8Array>, external: ReadonlySet<string>): readonly string[] {
  const pages = new Map(
    [...files].flatMap(([path, text]): [string, Targets][] =>
      typeof text !== 'string'
        ? []
        : path.endsWith('.md')
          ? [[path, inMarkdown(text)]]
          : path.endsWith('.html')
            ? [[path, inHtml(text)]]
            : [],
    ),
  );
  return [...pages].flatMap(([path, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const problem = problemWith(link, path, files, pages, external);
      return problem === undefined ? [] : [`lessons/${path} points at "${link}", ${problem}`];
    }),
  );
}

function problemWith(
  link: string,
  from: string,
  files: ReadonlyMap<string, unknown>,
  pages: ReadonlyMap<string, Targets>,
  external: ReadonlySet<string>,
): string | undefined {
  if (external.has(link)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link))
    return 'which is outside of the book: name it as a source in src/claim/bibliography.ts instead.';
  const [file = '', anchor] = decodeURI(link).split('#');
  const target = file === '' ? from : posix.join(posix.dirname(from), file);
  if (!files.has(target)) return `and there is no lessons/${target}: correct the link.`;
  if (anchor !== undefined && pages.get(target)?.anchors.has(anchor) !== true)
    return `and lessons/${target} has no heading with the anchor "${anchor}": correct the link.`;
  return undefined;
}

function inMarkdown(text: string): Targets {
  const tokens = tokensOf(text);
  const headings = tokens.flatMap((token, i) => (token.type === 'heading_open' ? [textOf(tokens[i + 1])] : []));
  const inline = tokens.flatMap(({ children }) => children ?? []);
  return {
    links: inline.flatMap((token) => token.attrGet('href') ?? token.attrGet('src') ?? []).map(String),
    anchors: new Set(anchorsOf(headings)),
  };
}

/** The HTML is our own renderer's, so its attributes are all in double quotes. */
function inHtml(text: string): Targets {
  const all = (attribute: string): readonly string[] =>
    [...text.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll('&amp;', '&'));
  return { links: [...all('href'), ...all('src')], anchors: new Set(all('id')) };
}
