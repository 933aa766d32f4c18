import { type Ledger, STRENGTHS } from '../../claim/ledger/ledger.ts';
import { type Tally, tally } from '../../claim/ledger/theorems.ts';
import { counted, grouped } from '../../text/counted.ts';
import { KNOWN } from '../../text/marks.ts';
import { TRUST } from '../../text/paths.ts';
import { code, inline, joinedBy, link, sign } from '../tree/content.ts';
import { type Block, paragraph } from '../tree/page.ts';

const sentencesOf = (claims: Ledger['claims']) => claims.flatMap(({ because, beside }) => [...because, ...beside]);

/** How much was checked, in a few lines. */
export function standing({ claims, positions }: Ledger): Block {
  const sentences = tally(sentencesOf(claims));
  const { proved } = sentences.strengths;
  const readings = positions.flatMap((row) => row.readings);
  const settled = readings.filter(({ verdict }) => verdict !== 'open').length;
  const by = STRENGTHS.map(
    (strength) => `${grouped(readings.filter((row) => row.strength === strength).length)} ${KNOWN[strength].word.toLowerCase()}`,
  );
  const share = settled === readings.length ? 'All' : `So far ${grouped(settled)} of`;
  return paragraph`${share} ${counted(readings.length, 'reading')} of ${counted(positions.length, 'position')} ${settled === 1 ? 'is' : 'are'} settled (${by.join(', ')}), by ${counted(claims.length, 'claim')} with ${counted(sentences.theorems, 'sentence')}, of which ${grouped(proved)} ${proved === 1 ? 'is' : 'are'} proved${onTheWay(sentences)}. No word of status on these pages was typed by hand.`;
}

/** `, and 12 lemmas on the way to them`: they are no sentences of their own, so they are told apart. */
function onTheWay({ lemmas }: Pick<Tally, 'lemmas'>): string {
  return lemmas === 0 ? '' : `, and ${counted(lemmas, 'lemma')} on the way to them`;
}

/** What stands behind the argument: sentences by strength, cases, controls, and where to check all of it again. */
export function totals(claims: Ledger['claims']): readonly Block[] {
  const rows = sentencesOf(claims);
  const sentences = tally(rows);
  const controls = claims.reduce((sum, { butNot }) => sum + butNot.length, 0);
  const cases = rows.filter(({ strength }) => strength === 'proved').reduce((sum, row) => sum + BigInt(row.cases ?? 0), 0n);
  const shares = STRENGTHS.map((strength) => {
    return inline`${sign(KNOWN[strength])} ${grouped(sentences.strengths[strength])} ${KNOWN[strength].word.toLowerCase()}`;
  });
  return [
    paragraph`${counted(claims.length, 'claim')}, which ${claims.length === 1 ? 'says' : 'say'} ${counted(sentences.theorems, 'sentence')}: ${joinedBy(', ', shares)}${onTheWay(sentences)}. Behind what is proved stand ${counted(cases, 'exact case')}.`,
    paragraph`Every check was shown to fail on something false: ${counted(controls, 'control')}.`,
    paragraph`All of it is data, in the file beside each claim’s page, and can be checked again without this program: ${code('npm run verify')}. What a sceptic must read, and what is not established, stands on the page ${link({ path: TRUST }, ['on trust'])}.`,
  ];
}
