import { typesetRow } from '../../text/typesetFormal.ts';
import { namesFor } from '../definition/namesFor.ts';
import type { WrittenPrediction } from '../definition/prediction.ts';
import { resolveSentence } from '../definition/sentence.ts';
import type { AnswerRow, ClaimRow, PredictRow, SettledRow } from '../ledger/ledger.ts';
import { readTable } from '../ledger/table.ts';
import { toPlain } from '../ledger/toPlain.ts';
import { weakest } from '../ledger/weakest.ts';
import type { Report } from '../trial/report.ts';
import { inheritedStrength } from './restsOn.ts';

/** The ledger's row of a claim that stands, among all that do. */
export function claimRow(report: Report, standing: readonly Report[]): ClaimRow {
  const { id, title, asks, says, breaks, exercise, predict, uses, because, beside, butNot, assuming, pictures, sources } = report;
  const inherited = inheritedStrength(report, standing);
  const first = breaks === undefined ? undefined : resolveSentence(breaks, report.sentences.butNot);
  return {
    id,
    title,
    ...(asks === undefined ? {} : { asks }),
    says,
    ...(first === undefined ? {} : { breaks: first }),
    ...(exercise === undefined ? {} : { exercise }),
    strength: weakest([...because.map(({ strength }) => strength), inherited]),
    settles: report.settles.flatMap(({ position, reading, by, verdict }): readonly SettledRow[] => {
      const meant = resolveSentence(by, report.sentences.because);
      return because
        .filter(({ sentence }) => sentence === meant)
        .map(({ sentence, strength }) => ({
          position,
          reading,
          by: sentence,
          verdict,
          strength: weakest([strength, inherited]),
        }));
    }),
    ...(predict === undefined ? {} : { predict: predictRow(predict, report) }),
    uses,
    assuming: assuming.map(({ name, says: meaning }) => ({
      name,
      says: meaning,
      droppedBy: butNot.find(({ drops }) => drops === name)?.sentence ?? null,
    })),
    because: because.map(typesetRow),
    beside: beside.map(typesetRow),
    butNot: butNot.map(typesetRow),
    figures: pictures.map((picture, i) => ({
      ...(picture.name === undefined ? {} : { name: picture.name }),
      path: figurePath(id, i),
      caption: picture.caption,
      ...('live' in picture
        ? { live: { kind: picture.live.kind, data: toPlain(picture.live.data) } }
        : {
            ...(picture.altText === undefined ? {} : { altText: picture.altText }),
            ...(picture.size === undefined ? {} : { size: { width: picture.size.width, height: picture.size.height } }),
            ...(picture.table === undefined ? {} : { table: readTable(picture.table) }),
          }),
    })),
    sources,
  };
}

/** Where a claim's figure is, from the folder of the ledger. */
export function figurePath(id: string, i: number): string {
  return `figures/${id}${i === 0 ? '' : `-${i + 1}`}.svg`;
}

/** The question with each answer's sentence written out. */
function predictRow({ question, answers }: WrittenPrediction, { sentences }: Report): PredictRow {
  return {
    question,
    answers: answers.flatMap(({ answer, verdict, by, tempting }): readonly AnswerRow[] => {
      const names = namesFor(verdict, sentences);
      const meant = resolveSentence(by, names);
      return names
        .filter((sentence) => sentence === meant)
        .map((sentence) => ({
          answer,
          verdict,
          by: sentence,
          ...(tempting === undefined ? {} : { tempting }),
        }));
    }),
  };
}
