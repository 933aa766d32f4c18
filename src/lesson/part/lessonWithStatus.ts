import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { KNOWN } from '../../text/marks.ts';
import { scopesOf } from '../../text/words.ts';
import { BREAK, type Content, inline, marked, prose } from '../tree/content.ts';
import { lessonLink } from './lessonLink.ts';

/** A lesson in a list: its title, and below it what it earned, for what. */
export function lessonWithStatus(claim: ClaimRow): Content {
  return inline`${lessonLink(claim)}${BREAK}${marked(KNOWN[claim.strength])} · ${prose(scopesOf(claim))}`;
}
