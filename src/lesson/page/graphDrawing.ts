import type { ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import { counted } from '../../text/counted.ts';
import { escapeXml } from '../../text/escape.ts';
import { KNOWN } from '../../text/marks.ts';
import { between, chapterOf, claimPath, GRAPH, htmlOf, numberOf } from '../../text/paths.ts';
import { bare } from '../../text/prose.ts';

/** Lengths of the drawing, in its own units. */
const BOX = { width: 184, height: 46 };
const ACROSS = BOX.width + 64;
const DOWN = BOX.height + 12;
const LEFT = 2;
/** Above the boxes of a chapter stands its title, in up to three lines. */
const TITLE = 66;
/** How many letters fit on a line of a box, and how many lines into it. */
const LETTERS = 27;
const LINES = 3;

/** The colours of the drawing where no style sheet of a page gives them. */
const STYLE =
  'text{font:12px serif;fill:#17181c}.box{fill:#fdfdfb;stroke:#7f7e78}.edge{fill:none;stroke:#7f7e78}.chapter{font-style:italic;font-size:15px}svg svg{color:#17181c}' +
  '@media (prefers-color-scheme:dark){text{fill:#e7e4dc}.box{fill:#15171c;stroke:#7b7f8a}.edge{stroke:#7b7f8a}svg svg{color:#e7e4dc}}';

interface Placed {
  readonly claim: ClaimRow;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** The drawing of what rests on what, in a file of its own, and as it stands in a page, with links. */
export interface GraphDrawing {
  readonly file: string;
  readonly inPage: string;
}

/**
 * Draws the claims and what they rest on: a column a chapter, with its claims in the order in which they are
 * read. However many there are, a claim is found below its chapter's title.
 */
export function graphDrawing(ledger: Ledger): GraphDrawing {
  const { claims, chapters } = ledger;
  const inUse = chapters.filter(({ id }) => claims.some((claim) => chapterOf(claim.id) === id));
  const placed = new Map<string, Placed>();
  const titles = inUse.map(({ id, title }, column) => {
    const x = LEFT + column * ACROSS;
    claims
      .filter((claim) => chapterOf(claim.id) === id)
      .forEach((claim, row) => {
        placed.set(claim.id, { claim, column, x, y: TITLE + row * DOWN });
      });
    const lines = wrapped(`${numberOf(id)}. ${bare(title)}`);
    return lines.map((line, i) => `<text class="chapter" x="${x}" y="${16 + i * 17}">${escapeXml(line)}</text>`).join('');
  });
  const width = LEFT + Math.max(1, inUse.length) * ACROSS;
  const height = Math.max(1, ...[...placed.values()].map(({ y }) => y + DOWN));
  const edges = [...placed.values()].flatMap((user) =>
    user.claim.uses.flatMap((id) => {
      const used = placed.get(id);
      return used === undefined ? [] : [edge(used, user)];
    }),
  );
  const boxes = [...placed.values()];
  const picture = (inside: readonly string[], style: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${style === '' ? ' role="group" aria-label="What rests on what"' : ` role="img"><desc>${escapeXml(told(claims))}</desc><style>${style}</style`}>${[...edges, ...titles, ...inside].join('')}</svg>`;
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

function box({ claim, x, y }: Placed): string {
  const { symbol: _, word, name, drawn } = KNOWN[claim.strength];
  const lines = wrapped(bare(claim.title));
  const first = y + BOX.height / 2 + 4 - (lines.length - 1) * 6.5;
  const text = lines.map((line, i) => `<text x="${x + 22}" y="${first + i * 13}">${escapeXml(line)}</text>`).join('');
  return `<rect class="box" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}"/><title>${escapeXml(`${bare(claim.title)} (${word})`)}</title><svg class="m ${name}" x="${x + 6}" y="${y + BOX.height / 2 - 5}" width="10" height="10" viewBox="0 0 16 16">${drawn}</svg>${text}`;
}

/** From the right of what is used to the left of what uses it; within a column round its right side. */
function edge(from: Placed, to: Placed): string {
  const [x1, y1, y2] = [from.x + BOX.width, from.y + BOX.height / 2, to.y + BOX.height / 2];
  if (from.column === to.column) {
    const out = x1 + Math.min(ACROSS - BOX.width - 4, 10 + (4 * Math.abs(y2 - y1)) / DOWN);
    return `<path class="edge" d="M${x1},${y1}C${out},${y1} ${out},${y2} ${x1},${y2}m6,-4l-6,4l6,4"/>`;
  }
  const bend = 40;
  return `<path class="edge" d="M${x1},${y1}C${x1 + bend},${y1} ${to.x - bend},${y2} ${to.x},${y2}m-6,-4l6,4l-6,4"/>`;
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
