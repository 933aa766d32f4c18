import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { pieces, placesIn, QUESTION } from '../../claim/ledger/placed.ts';
import type { Block } from '../tree/page.ts';
import { figureOf } from './figureOf.ts';
import { predict } from './predict.ts';

/**
 * What an author tells, with the figures and the question where the text places them. A question without a place comes first,
 * figures without a name come last.
 */
export function idea(claim: ClaimRow): readonly Block[] {
  const { says, figures } = claim;
  const question = claim.predict === undefined ? [] : [predict(claim.predict, claim)];
  const told = pieces(says).flatMap((piece): readonly Block[] => {
    if ('markdown' in piece) return [{ type: 'authored', markdown: piece.markdown }];
    if (piece.name === QUESTION) return question;
    return figures.filter(({ name }) => name === piece.name).map(figureOf);
  });
  return [
    ...(placesIn(says).includes(QUESTION) ? [] : question),
    ...told,
    ...figures.filter(({ name }) => name === undefined).map(figureOf),
  ];
}
