import type { ClaimRow, Ledger } from '../claim/ledger.ts';
import { between, chapterOf, claimPath, GRAPH, htmlOf, numberOf } from './paths.ts';
import { bare } from './prose.ts';
import { counted, KNOWN } from './words.ts';

/** Lengths of the drawing, in its own units. */
const BOX = { width: 176, height: 46 };
const ACROSS = BOX.width + 48;
const DOWN = BOX.height + 12;
const LEFT = 2;
/** Above the boxes of a chapter stands its title. */
const TITLE = 30;
const BETWEEN_CHAPTERS = 18;
/** So many letters fit on a line of a box, and so many lines into it. */
const LETTERS = 27;
const LINES = 3;

/** The colours of the drawing where no style sheet of a page gives them. */
const STYLE =
  'text{font:12px serif;fill:#17181c}.box{fill:#fdfdfb;stroke:#7f7e78}.edge{fill:none;stroke:#7f7e78}.chapter{font-style:italic;font-size:15px}svg svg{color:#17181c}' +
  '@media (prefers-color-scheme:dark){text{fill:#e7e4dc}.box{fill:#15171c;stroke:#7b7f8a}.edge{stroke:#7b7f8a}svg svg{color:#e7e4dc}}';

interface Placed {
  readonly claim: ClaimRow;
  readonly x: number;
  readonly y: number;
}

/** The drawing of what rests on what, in a file of its own, and as it stands in a page, with links. */
export interface GraphDrawing {
  readonly file: string;
  readonly inPage: string;
}

/**
 * Draws the claims and what they rest on: a column a layer, so that a claim stands to the right of all
 * that it rests on, and a band a chapter.
 */
export function graphDrawing(ledger: Ledger): GraphDrawing {
  const { claims, chapters } = ledger;
  const layerOf = layers(claims);
  const placed = new Map<string, Placed>();
  const titles: string[] = [];
  let top = 0;
  for (const { id, title } of chapters) {
    const own = claims.filter((claim) => chapterOf(claim.id) === id);
    if (own.length === 0) continue;
    titles.push(`<text class="chapter" x="${LEFT}" y="${top + 18}">${escaped(`${numberOf(id)}. ${bare(title)}`)}</text>`);
    const rows = new Map<number, number>();
    for (const claim of own) {
      const layer = layerOf.get(claim.id) ?? 0;
      const row = rows.get(layer) ?? 0;
      rows.set(layer, row + 1);
      placed.set(claim.id, { claim, x: LEFT + layer * ACROSS, y: top + TITLE + row * DOWN });
    }
    top += TITLE + Math.max(...rows.values()) * DOWN + BETWEEN_CHAPTERS;
  }
  const width = LEFT * 2 + Math.max(0, ...layerOf.values()) * ACROSS + BOX.width;
  const height = Math.max(top, 1);
  const edges = [...placed.values()].flatMap((user) =>
    user.claim.uses.flatMap((id) => {
      const used = placed.get(id);
      return used === undefined ? [] : [edge(used, user)];
    }),
  );
  const boxes = [...placed.values()];
  const picture = (inside: readonly string[], style: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${style === '' ? ' role="group" aria-label="What rests on what"' : ` role="img"><desc>${escaped(told(claims))}</desc><style>${style}</style`}>${[...edges, ...titles, ...inside].join('')}</svg>`;
  return {
    file: `${picture(boxes.map(box), STYLE)}\n`,
    inPage: picture(
      boxes.map((node) => `<a href="${between(GRAPH, htmlOf(claimPath(node.claim.id)))}">${box(node)}</a>`),
      '',
    ),
  };
}

/** What the drawing shows, for those who do not see it. */
export function told(claims: readonly ClaimRow[]): string {
  const uses = claims.reduce((sum, claim) => sum + claim.uses.length, 0);
  return `${counted(claims.length, 'claim')} and ${counted(uses, 'arrow')} between them, each from a claim to one that rests on it. The list below says the same.`;
}

/** How many claims rest on one another below each claim, at most: 0 where it rests on none. */
export function layers(claims: readonly ClaimRow[]): ReadonlyMap<string, number> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const found = new Map<string, number>();
  const layerOf = (id: string, above: ReadonlySet<string>): number => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const uses = (byId.get(id)?.uses ?? []).filter((used) => byId.has(used) && !above.has(used));
    const layer = Math.max(-1, ...uses.map((used) => layerOf(used, new Set([...above, id])))) + 1;
    found.set(id, layer);
    return layer;
  };
  return new Map(claims.map(({ id }) => [id, layerOf(id, new Set([id]))]));
}

function box({ claim, x, y }: Placed): string {
  const { symbol: _, word, name, drawn } = KNOWN[claim.strength];
  const lines = wrapped(bare(claim.title));
  const first = y + BOX.height / 2 + 4 - (lines.length - 1) * 6.5;
  const text = lines.map((line, i) => `<text x="${x + 22}" y="${first + i * 13}">${escaped(line)}</text>`).join('');
  return `<rect class="box" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}"/><title>${escaped(`${bare(claim.title)} (${word})`)}</title><svg class="m ${name}" x="${x + 6}" y="${y + BOX.height / 2 - 5}" width="10" height="10" viewBox="0 0 16 16">${drawn}</svg>${text}`;
}

function edge(from: Placed, to: Placed): string {
  const [x1, y1, x2, y2] = [from.x + BOX.width, from.y + BOX.height / 2, to.x, to.y + BOX.height / 2];
  const bend = 40;
  return `<path class="edge" d="M${x1},${y1}C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}m-6,-4l6,4l-6,4"/>`;
}

/** The words of a title in as many lines as fit, with dots for those that do not. */
function wrapped(title: string): readonly string[] {
  const lines = title.split(' ').reduce<readonly string[]>((done, word) => {
    const last = done.at(-1);
    return last !== undefined && last.length + 1 + word.length <= LETTERS
      ? [...done.slice(0, -1), `${last} ${word}`]
      : [...done, word];
  }, []);
  return lines.length <= LINES ? lines : [...lines.slice(0, LINES - 1), `${lines[LINES - 1]} …`];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
