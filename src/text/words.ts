import type { ClaimRow, Kind, PositionRow, PositionVerdict, SentenceRow, Strength } from '../claim/ledger/ledger.ts';
import { counted, grouped } from './counted.ts';
import { readable } from './readable.ts';

/**
 * The only words of status there are. A page takes them from here, by the strength, kind or verdict in
 * the ledger; they are typed nowhere else.
 */

/** A mark, the word that always stands beside it, and how it is drawn in a page: a 16 by 16 picture. */
export interface Mark {
  readonly symbol: string;
  readonly word: string;
  /** The name of its colour in book.css. */
  readonly name: string;
  readonly drawn: string;
}

const DISC = '<circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.6"';
const OPEN = `${DISC} stroke-dasharray="2.6 2.2"/>`;
const SQUARE = '<rect x="1.8" y="1.8" width="12.4" height="12.4" fill="none" stroke="currentColor" stroke-width="1.5"/>';

/** Squares say how we know. */
export const KNOWN: Readonly<Record<Strength, Mark>> = {
  proved: {
    symbol: '■',
    word: 'Proved',
    name: 'proved',
    drawn: '<rect x="1" y="1" width="14" height="14" fill="currentColor"/>',
  },
  supported: {
    symbol: '▣',
    word: 'Supported',
    name: 'supported',
    drawn: `${SQUARE}<path d="M5.2 5.2h.01M8 5.2h.01M10.8 5.2h.01M5.2 8h.01M8 8h.01M10.8 8h.01M5.2 10.8h.01M8 10.8h.01M10.8 10.8h.01" stroke="currentColor" stroke-width="1.7" stroke-linecap="round"/>`,
  },
  measured: {
    symbol: '⊞',
    word: 'Measured',
    name: 'measured',
    drawn: `${SQUARE}<path d="M8 4v8M6 4h4M6 12h4" fill="none" stroke="currentColor" stroke-width="1.4"/>`,
  },
};

/** Discs say how it came out. */
export const CAME_OUT: Readonly<Record<PositionVerdict, Mark>> = {
  right: { symbol: '●', word: 'Right', name: 'right', drawn: '<circle cx="8" cy="8" r="7.4" fill="currentColor"/>' },
  wrong: {
    symbol: '⊗',
    word: 'Wrong',
    name: 'wrong',
    drawn: `${DISC}/><path d="M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2" stroke="currentColor" stroke-width="1.6"/>`,
  },
  'in part': {
    symbol: '◐',
    word: 'In part',
    name: 'in-part',
    drawn: `${DISC}/><path d="M8 1.4a6.6 6.6 0 0 0 0 13.2z" fill="currentColor"/>`,
  },
  open: { symbol: '○', word: 'Open', name: 'open', drawn: OPEN },
};

/** How the settled readings came out of a position that is still open, as a mark within its open disc. */
export const SO_FAR: Readonly<Record<Exclude<PositionVerdict, 'open'>, Mark>> = {
  right: {
    symbol: '◉',
    word: 'Open',
    name: 'open-right',
    drawn: `${OPEN}<circle cx="8" cy="8" r="3.4" fill="currentColor"/>`,
  },
  wrong: {
    symbol: '⊛',
    word: 'Open',
    name: 'open-wrong',
    drawn: `${OPEN}<path d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" stroke="currentColor" stroke-width="1.6"/>`,
  },
  'in part': {
    symbol: '⊜',
    word: 'Open',
    name: 'open-in-part',
    drawn: `${OPEN}<circle cx="8" cy="8" r="3" fill="none" stroke="currentColor" stroke-width="1.2"/><path d="M8 4.6a3.4 3.4 0 0 0 0 6.8z" fill="currentColor"/>`,
  },
};

/** The word for what a control says. */
export const FALSE = 'False';

/** Every mark, by its symbol. */
export const MARKS: ReadonlyMap<string, Mark> = new Map(
  [...Object.values(KNOWN), ...Object.values(CAME_OUT), ...Object.values(SO_FAR)].map((mark) => [mark.symbol, mark]),
);

/** Mark and word, in Markdown: `■ **Proved**`. */
export function status({ symbol, word }: Mark): string {
  return `${symbol} **${word}**`;
}

/** What a verdict rests on, where that is less than a proof: ` · supported`. */
export function lessThanProved(strength: Strength | undefined): string {
  return strength === undefined || strength === 'proved' ? '' : ` · ${KNOWN[strength].word.toLowerCase()}`;
}

/** What earned the strength, in the words that this kind of evidence may use: "No counterexample in 1,000". */
export function earnedMark({ kind, strength, cases }: Pick<SentenceRow, 'kind' | 'strength' | 'cases'>): Mark {
  const mark = KNOWN[strength];
  if (kind === 'recorded') return { ...mark, word: 'Recorded' };
  if (strength === 'supported' && cases !== undefined) return { ...mark, word: `No counterexample in ${grouped(cases)}` };
  return mark;
}

/** The same in Markdown: `▣ **No counterexample in 1,000**`. */
export function earned(row: SentenceRow): string {
  return status(earnedMark(row));
}

/** How a kind of evidence works. */
export const BY: Readonly<Record<Kind, string>> = {
  certificate: 'by a certificate',
  exhaustive: 'case by case',
  identity: 'as an identity',
  witness: 'by a witness',
  sampled: 'on drawn samples',
  measured: 'by experiment',
  recorded: 'by a stored computation',
};

/** How many cases, draws or seeds; nothing where the scope has said so. */
export function countOfCases({ kind, cases, scope }: SentenceRow): string {
  if (cases === undefined) return '';
  const count = counted(cases, kind === 'sampled' ? 'draw' : kind === 'measured' ? 'seed' : 'case');
  return scope.endsWith(` ${count}`) ? '' : count;
}

/** A side of the argument. */
export interface Side {
  readonly side: PositionRow['side'];
  readonly holds: string;
  readonly who: string;
  /** The line that stands for it: a 28 by 16 picture. */
  readonly drawn: string;
}

/** The three sides of the argument, in the order in which pages show them. */
export const SIDES: readonly Side[] = [
  {
    side: 'straight',
    holds: 'It is all straight lines and squashing',
    who: 'those for whom it is all straight lines and squashing',
    drawn: '<path d="M1 8h26" fill="none" stroke="currentColor" stroke-width="2.4"/>',
  },
  {
    side: 'bend',
    holds: 'Non-linearity is fundamental',
    who: 'those for whom non-linearity is fundamental',
    drawn: '<path d="M1 13h13L26 2" fill="none" stroke="currentColor" stroke-width="2.4"/>',
  },
  {
    side: 'lift',
    holds: 'One non-linearity, anywhere, is enough',
    who: 'those for whom one non-linearity, anywhere, is enough',
    drawn:
      '<path d="M1 14h26" fill="none" stroke="currentColor" stroke-width="1.2"/><path d="M3 4h22" fill="none" stroke="currentColor" stroke-width="2.4"/><path d="M7 14V5M21 14V5" fill="none" stroke="currentColor" stroke-width="1.1" stroke-dasharray="2 2"/>',
  },
];

/** So many scopes are told in a line; the others stand at their sentences. */
const FEW = 2;

/** The scopes of what a claim rests on, each once, in order; of many, the first two and how many more there are. */
export function scopesOf({ because }: ClaimRow): string {
  const scopes = [...new Set(because.map(({ scope }) => readable(scope)))];
  const more = scopes.length - FEW;
  return [...scopes.slice(0, FEW), ...(more > 0 ? [`and ${counted(more, 'more scope')}`] : [])].join('; ');
}
