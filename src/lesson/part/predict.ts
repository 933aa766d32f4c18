import type { AnswerRow, ClaimRow, PredictRow } from '../../claim/ledger/ledger.ts';
import { CAME_OUT } from '../../text/marks.ts';
import { BY, earnedMark } from '../../text/words.ts';
import { type Content, emphasis, inline, prose, status } from '../tree/content.ts';
import type { Question } from '../tree/page.ts';
import { FALSE_MARK, falseFor } from './falseFor.ts';
import { sentenceLink } from './lessonLink.ts';

/** A question, its answers, and what each of them comes to. */
export function predict({ question, answers }: PredictRow, claim: ClaimRow): Question {
  return {
    type: 'question',
    claim: claim.id,
    asks: prose(question),
    answers: answers.map((row) => ({
      answer: prose(row.answer),
      isRight: row.verdict === 'right',
      solution: solution(row, answers, claim),
    })),
  };
}

function solution({ answer, verdict, by, tempting }: AnswerRow, answers: readonly AnswerRow[], claim: ClaimRow): Content {
  const { id, because, beside, butNot } = claim;
  const link = sentenceLink(by, id);
  const control = butNot.find(({ sentence }) => sentence === by);
  const row = [...because, ...beside].find(({ sentence }) => sentence === by);
  // Where the same sentence makes another answer right, that answer says how much it has earned.
  const isSaid = verdict === 'wrong' && answers.some((other) => other.verdict === 'right' && other.by === by);
  const reasons = [
    ...(tempting === undefined ? [] : inline` ${prose(tempting)}`),
    ...(row === undefined
      ? []
      : isSaid
        ? inline` The reason: ${link}`
        : inline` ${status(earnedMark(row))} ${BY[row.kind]}: ${link}`),
    ...(control === undefined ? [] : inline` ${status(FALSE_MARK)}: ${link}. ${falseFor(control)}`),
  ];
  return inline`${status(CAME_OUT[verdict])}: ${emphasis(prose(answer))}.${reasons}`;
}
