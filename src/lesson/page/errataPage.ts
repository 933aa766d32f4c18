import { type Change, changesSince, type Edition, type Erratum } from '../../claim/ledger/edition.ts';
import type { Ledger } from '../../claim/ledger/ledger.ts';
import { counted } from '../../text/counted.ts';
import { ARGUMENT, claimPath, ERRATA_PAGE } from '../../text/paths.ts';
import { type Content, emphasis, inline, link, prose } from '../tree/content.ts';
import { type Block, list, type Page, paragraph, section } from '../tree/page.ts';

/** What the book no longer says as its last edition did, and why. */
export function errataPage(ledger: Ledger, edition: Edition, errata: readonly Erratum[]): Page {
  const changes = changesSince(edition, ledger);
  return {
    path: ERRATA_PAGE,
    from: 'src/content/errata.ts',
    title: 'Errata',
    lead: [
      paragraph`Every title, strength and verdict that is no longer what it was in the ${edition.name}, and why. The list is made by comparing the two, so nothing is left out; what is new is not on it.`,
    ],
    sections: [section('What has changed', told(changes, ledger, errata))],
  };
}

function told(changes: readonly Change[], ledger: Ledger, errata: readonly Erratum[]): readonly Block[] {
  if (changes.length === 0) return [paragraph`Nothing has.`];
  return [
    paragraph`${counted(changes.length, 'change')}.`,
    list(
      changes.map(
        (change) =>
          inline`${where(change, ledger)}: ${what(change)}. ${prose(whyOf(change, errata) ?? 'No reason is given yet.')}`,
      ),
    ),
  ];
}

function whyOf({ of, what }: Change, errata: readonly Erratum[]): string | undefined {
  return errata.find((one) => one.of === of && one.what === what)?.why;
}

/** The lesson or the reading that a change is about, with the way to it. */
function where({ of, before }: Change, { claims, positions }: Ledger): Content {
  const claim = claims.find(({ id }) => id === of);
  if (claim !== undefined) return [link({ path: claimPath(of) }, prose(claim.title))];
  const position = positions.find(({ id, readings }) => readings.some(({ reading }) => of === `${id}: ${reading}`));
  if (position === undefined) return prose(before);
  const reading = of.slice(`${position.id}: `.length);
  return inline`${link({ path: ARGUMENT, key: position.id }, prose(position.says))} Read as ${emphasis(prose(reading))}`;
}

function what({ what: changed, before, after }: Change): Content {
  if (after === undefined) return changed === 'claim' ? ['it is no longer in the book'] : inline`no longer ${before}`;
  return changed === 'title' ? inline`it was called ${emphasis(prose(before))}` : inline`${before} before, ${after} now`;
}
