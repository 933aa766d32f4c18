import { posix } from 'node:path';
import { tex } from '@mdit/plugin-tex';
import MarkdownIt, { type Token } from 'markdown-it';
import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { claimPath } from '../../text/paths.ts';

const markdownIt = new MarkdownIt({ html: false }).use(tex, { delimiters: 'dollars', render: () => '' });

/** Where in its paragraph a token stands: a link's beginning behind its bracket, and its end before and behind the address. */
interface Place {
  readonly at: number;
  readonly end?: number;
}
const PLACES = new WeakMap<Token, Place>();

class Placed extends markdownIt.inline.State {
  override push(...[type, tag, nesting]: Parameters<InstanceType<typeof markdownIt.inline.State>['push']>): Token {
    const token = super.push(type, tag, nesting);
    PLACES.set(token, { at: this.pos });
    return token;
  }
}
markdownIt.inline.State = Placed;
// First of all rules at each place: where it is asked behind a link, that link has ended.
markdownIt.inline.ruler.before('text', 'behind', ({ tokens, pos }, isAhead) => {
  const last = tokens.at(-1);
  const place = last?.type === 'link_close' && !isAhead ? PLACES.get(last) : undefined;
  if (last !== undefined && place !== undefined) PLACES.set(last, { end: pos, ...place });
  return false;
});

/** A stretch of a text. */
type Stretch = readonly [from: number, until: number];

/**
 * The claim without links to these claims, which have no page: only the words of such a link are left, in whatever way of
 * Markdown's the link is written.
 */
export function withoutLinksTo(ids: ReadonlySet<string>, claim: ClaimRow): ClaimRow {
  if (ids.size === 0) return claim;
  const gone = new Set([...ids].map(claimPath));
  const isGone = (address: string): boolean => {
    const [file = ''] = address.split('#');
    return gone.has(posix.join(posix.dirname(claimPath(claim.id)), file));
  };
  const { says, exercise } = claim;
  return { ...claim, says: unlinked(says, isGone), ...(exercise === undefined ? {} : { exercise: unlinked(exercise, isGone) }) };
}

/** The text without what makes some of its words a link. */
function unlinked(text: string, isGone: (address: string) => boolean): string {
  const lines = text.split('\n');
  const starts = lines.map((_, i) => lines.slice(0, i).reduce((sum, { length }) => sum + length + 1, 0));
  const away: Stretch[] = [];
  // The line of the last token that knows it, and how far the cells of a table have been found in it.
  let first = 0;
  let found = 0;
  for (const token of markdownIt.parse(text, {})) {
    if (token.map !== null && token.map[0] !== first) [first, found] = [token.map[0], 0];
    if (token.type !== 'inline') continue;
    const { content, map } = token;
    const own = content.split('\n');
    // Before a paragraph's lines are the signs of a list or of a quotation; a cell has other cells around it.
    const indents = own.map((line, i) =>
      map === null ? lines[first]?.indexOf(line, found) : lines[first + i]?.lastIndexOf(line),
    );
    // A cell with a bar in it is written otherwise.
    if (indents.includes(-1)) continue;
    if (map === null) found = Number(indents[0]) + content.length;
    const place = (at: number): number => {
      const before = content.slice(0, at).split('\n');
      const i = before.length - 1;
      return Number(starts[first + i]) + Number(indents[i]) + String(before[i]).length;
    };
    away.push(...stretchesIn(token, isGone).map(([from, until]): Stretch => [place(from), place(until)]));
  }
  return away.toSorted(([a], [b]) => b - a).reduce((left, [from, until]) => `${left.slice(0, from)}${left.slice(until)}`, text);
}

/** What stands around the words of such links in a paragraph: a bracket before, and all that is behind. */
function stretchesIn({ children, content }: Token, isGone: (address: string) => boolean): readonly Stretch[] {
  const tokens = children ?? [];
  return tokens.flatMap((token, i): readonly Stretch[] => {
    // No link has another within.
    const closing = tokens.slice(i).find(({ type }) => type === 'link_close');
    if (token.type !== 'link_open' || token.info === 'auto' || closing === undefined) return [];
    const [opened, closed] = [PLACES.get(token), PLACES.get(closing)];
    if (opened === undefined || closed === undefined || !isGone(String(token.attrGet('href')))) return [];
    return [
      [opened.at - 1, opened.at],
      [closed.at, closed.end ?? content.length],
    ];
  });
}
