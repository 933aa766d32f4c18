import { type PositionVerdict, STRENGTHS, type Strength } from '../../claim/ledger/ledger.ts';
import { CAME_OUT, KNOWN, SO_FAR } from '../../text/marks.ts';
import { inline, marked } from '../tree/content.ts';
import { type Block, list } from '../tree/page.ts';
import { SETTLED, VERDICTS } from './verdicts.ts';

/** Every mark of status, with its word and what it means. */
export function markList(): Block {
  return list([
    ...STRENGTHS.map((strength) => inline`${marked(KNOWN[strength])}: ${KNOWN_MEANS[strength]}`),
    ...VERDICTS.map((verdict) => inline`${marked(CAME_OUT[verdict])}: ${CAME_OUT_MEANS[verdict]}`),
    ...SETTLED.map(
      (verdict) =>
        inline`${marked(SO_FAR[verdict])}: ${CAME_OUT[verdict].word.toLowerCase()} in the readings that are settled, and some are not.`,
    ),
  ]);
}

const KNOWN_MEANS: Readonly<Record<Strength, string>> = {
  proved: 'a registered checker established it exactly, by a named theorem, for all that its scope says.',
  argued:
    'words join or repeat sentences of the lesson that are each proved; the steps are checked, the words are yours to judge.',
  supported: 'looked for, and no counterexample found in the number of tries that is stated; or a stored exact result.',
  measured: 'an experiment, with its number and its spread.',
};

const CAME_OUT_MEANS: Readonly<Record<PositionVerdict, string>> = {
  right: 'every reading is right.',
  'in part': 'some readings are right and some are wrong.',
  wrong: 'every reading is wrong.',
  open: 'some reading is not settled by any claim yet.',
};
