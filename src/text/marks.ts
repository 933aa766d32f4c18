import type { PositionVerdict, Strength } from '../claim/ledger/ledger.ts';

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
  argued: {
    symbol: '▤',
    word: 'Argued',
    name: 'argued',
    drawn: `${SQUARE}<path d="M4.6 5.2h6.8M4.6 8h6.8M4.6 10.8h4" stroke="currentColor" stroke-width="1.4"/>`,
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
