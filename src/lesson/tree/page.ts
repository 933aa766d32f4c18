import type { Mark } from '../../text/marks.ts';
import { type Content, inline } from './content.ts';

/**
 * A page as a tree. Builders make one of what the ledger says, and it is written twice, as Markdown and as
 * HTML; where a link leads, what a search looks through and what stands in the margin is read off it.
 */
export interface Page {
  /** From `lessons/`. */
  readonly path: string;
  /** The file in which what is wrong with the page can be mended. */
  readonly from: string;
  /** A line above the title. */
  readonly above?: Content;
  /** Plain text, with TeX between dollar signs. */
  readonly title: string;
  /** What else the page is called, as plain text: a search knows it by that too. */
  readonly alsoCalled?: string;
  /** What comes before the first section. */
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  /** What follows them, folded away: the line that unfolds it, and its sections. */
  readonly inside?: { readonly summary: Verdict; readonly sections: readonly Section[] };
  /** What stands at the foot, a line each: the way to other pages. */
  readonly foot?: readonly Content[];
}

/** A `##`. Links ask for it by its key. */
export interface Section {
  readonly key: string;
  readonly heading: Content;
  readonly body: readonly Block[];
  readonly articles?: readonly Article[];
}

/** A `###`: one sentence, control, position or term, its verdict in the margin. */
export interface Article {
  readonly key: string;
  readonly heading: Content;
  readonly verdict?: Verdict;
  readonly body: readonly Block[];
}

/** How something came out: `■ **Proved** by a certificate · for every line`. */
export interface Verdict {
  readonly type: 'verdict';
  readonly mark: Mark;
  readonly rest: Content;
}

/** A position in one of its readings. */
export interface Reading {
  readonly mark: Mark;
  /** What the verdict rests on, where that is less than a proof: ` · supported`. */
  readonly earned: string;
  readonly name: Content;
  readonly says: Content;
}

/** A question that a reader answers before the page does. */
export interface Question {
  readonly type: 'question';
  /** The claim that asks it, for a script that keeps the reader's answer. */
  readonly claim: string;
  readonly asks: Content;
  /** `solution` says what an answer comes to; on the site, those only see it who ask for it. */
  readonly answers: readonly { readonly answer: Content; readonly isRight: boolean; readonly solution: Content }[];
}

/** An item of a list, perhaps with items of its own. */
export interface Item {
  readonly content: Content;
  readonly items?: readonly Content[];
}

/** A picture in a file of its own. */
export interface Picture {
  readonly type: 'picture';
  /** From `lessons/`. */
  readonly path: string;
  /** What it shows, for those who do not see it: plain text. */
  readonly altText: string;
  readonly caption: Content;
  /** Width and height, so that its place is kept before it has come. */
  readonly size?: { readonly width: number; readonly height: number };
  /** For one that a reader can change: its kind, and what it is made from. */
  readonly live?: { readonly kind: string; readonly data: unknown };
}

/** A table: the head of each column, and the cells row by row. */
export interface Table {
  readonly type: 'table';
  /** The name of its style in book.css. */
  readonly style?: string;
  readonly columns: readonly { readonly head: Content; readonly isNumber?: boolean }[];
  readonly rows: readonly (readonly Content[])[];
}

/** A table of answers. Of the picture it is made with, its graphs alone are left where a page can have none in a table. */
export interface Answers {
  readonly type: 'answers';
  /** The picture, from `lessons/`. */
  readonly path: string;
  readonly altText: string;
  readonly caption: Content;
  /** The questions. */
  readonly columns: readonly Content[];
  readonly rows: readonly AnswersRow[];
}

/** What is asked about, and an answer to each question. Its graph is the path of an SVG 64 wide and 48 high. */
export interface AnswersRow {
  readonly name: Content;
  readonly formula: Content;
  readonly graph: string;
  readonly cells: readonly { readonly verdict: string; readonly content: Content }[];
}

/** What a section is made of, from top to bottom. */
export type Block =
  | { readonly type: 'paragraph' | 'quote'; readonly content: Content }
  | Verdict
  | { readonly type: 'list'; readonly isOrdered?: boolean; readonly items: readonly Item[] }
  /** A position's readings, of which the site shows one at a time. */
  | { readonly type: 'readings'; readonly readings: readonly Reading[] }
  | Question
  /** On the site the body is seen by those only who ask for it; in Markdown as well, where `isFoldedEverywhere`. */
  | { readonly type: 'fold'; readonly summary: Content; readonly body: readonly Block[]; readonly isFoldedEverywhere?: boolean }
  | Picture
  /** A picture that has links: on the site it stands in the page itself, as SVG of our own making. */
  | { readonly type: 'drawing'; readonly path: string; readonly altText: string; readonly svg: string }
  | Table
  | Answers
  | { readonly type: 'code'; readonly language: string; readonly text: string }
  /** An author's own Markdown, without headings. */
  | { readonly type: 'authored'; readonly markdown: string }
  /** What only the site has: HTML of our own making. */
  | { readonly type: 'insert'; readonly html: string };

/** All sections of a page, those that are folded away last. */
export const sectionsOf = ({ sections, inside }: Page): readonly Section[] => [...sections, ...(inside?.sections ?? [])];

/** A paragraph: paragraph`${counted(3, 'source')}, each with …`. */
export const paragraph = (...line: Parameters<typeof inline>): Block => ({ type: 'paragraph', content: inline(...line) });

/** A paragraph that is quoted. */
export const quote = (...line: Parameters<typeof inline>): Block => ({ type: 'quote', content: inline(...line) });

/** A list of lines. */
export const list = (lines: readonly Content[]): Block => ({ type: 'list', items: lines.map((content) => ({ content })) });

/** A command to type. */
export const command = (text: string): Block => ({ type: 'code', language: 'sh', text });

/** A section whose heading is its key. */
export const section = (heading: string, body: readonly Block[], articles: readonly Article[] = []): Section => ({
  key: heading,
  heading: [heading],
  body,
  articles,
});
