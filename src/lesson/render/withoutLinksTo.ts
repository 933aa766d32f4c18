import { chapterOf } from '../../text/paths.ts';
import type { ClaimRow } from '../ledger/ledger.ts';

/** A link of Markdown to the page of a claim: its text, and the way there. Or what stays as it is: code, a formula, an escaped sign. */
const PAGE_LINK =
  /`[^`]*`|\$[^$]*\$|\\.|\[((?:\\.|[^[\]\\])+)\]\((?:\.\/)?((?:\.\.\/)?[a-z\d/-]+)\.md(?:#[^()\s]*)?(?: "[^"]*")?\)/g;

/** The claim without links to these claims, which have no page: only the words of such a link are left. */
export function withoutLinksTo(ids: ReadonlySet<string>, claim: ClaimRow): ClaimRow {
  const idAt = (way: string): string => (way.startsWith('../') ? way.slice('../'.length) : `${chapterOf(claim.id)}/${way}`);
  const led = (text: string): string =>
    text.replace(PAGE_LINK, (found, words?: string, way?: string) =>
      words !== undefined && way !== undefined && ids.has(idAt(way)) ? words : found,
    );
  const { says, exercise } = claim;
  return { ...claim, says: led(says), ...(exercise === undefined ? {} : { exercise: led(exercise) }) };
}
