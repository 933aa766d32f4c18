import type { ChapterRow, ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import type { Problem } from '../../claim/ledger/problem.ts';
import { MARKS } from '../../text/marks.ts';
import { specOf } from '../../text/paths.ts';
import { firstHtml, hasHeading } from '../render/authored.ts';

/** Data, not text that is shown. */
const DATA = new Set(['statement', 'witness', 'refutation']);

/** Any of the marks; each is a single character, and none means anything in a regular expression. */
const MARK = new RegExp(`[${[...MARKS.keys()].join('')}]`, 'gu');

/**
 * What pages may not contain, each with its file and the remedy: a mark of status
 * that somebody typed, HTML, which a code host would take for markup, or a heading, which would break
 * the page's own.
 */
export function malformed({ claims, chapters }: Ledger): readonly Problem[] {
  return [
    ...claims.flatMap((claim) => problems(claim, specOf(claim.id))),
    ...chapters.flatMap((chapter) => problems(chapter, `specs/${chapter.id}/README.md`)),
  ];
}

function problems(row: ClaimRow | ChapterRow, file: string): readonly Problem[] {
  const html = firstHtml(row.says);
  return [
    ...typedMarks(row, file),
    ...(html === undefined
      ? []
      : [
          {
            code: 'html-in-text',
            message: `${file}: its text contains the HTML ${html}: write it in Markdown, or between backticks to show it.`,
          },
        ]),
    ...(hasHeading(row.says)
      ? [
          {
            code: 'heading-in-text',
            message: `${file}: its text has a heading or a rule, and the sections of a page are fixed: write it as paragraphs.`,
          },
        ]
      : []),
  ];
}

function typedMarks(row: object, file: string): readonly Problem[] {
  const typed = [...new Set(textsOf(row).flatMap((text) => text.match(MARK) ?? []))];
  return typed.map((mark) => ({
    code: 'typed-mark',
    message: `${file}: its text contains "${mark}", and on these pages that mark is only printed by what was checked: use a word or another sign.`,
  }));
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => (DATA.has(key) ? [] : textsOf(entry)));
}
