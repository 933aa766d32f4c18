import { BIBLIOGRAPHY } from '../../content/bibliography.ts';
import { typesetRow } from '../../text/typesetFormal.ts';
import { namesFor } from '../definition/namesFor.ts';
import type { WrittenPrediction } from '../definition/prediction.ts';
import { resolveSentence } from '../definition/sentence.ts';
import type {
  AnswerRow,
  ChapterRow,
  ClaimRow,
  Ledger,
  PredictRow,
  SettledRow,
  SourceRow,
  WithdrawnRow,
} from '../ledger/ledger.ts';
import { folded } from '../ledger/line.ts';
import { toPlain } from '../ledger/toPlain.ts';
import { weakest } from '../ledger/weakest.ts';
import { fileOf, type Report } from '../trial/report.ts';
import { citation } from './citation.ts';
import { judge } from './judge.ts';
import { inReadingOrder } from './readingOrder.ts';
import { recheck } from './recheck.ts';
import { linkedClaims, withLinks } from './specLinks.ts';

/** A ledger, the figures its rows name, and everything that kept a claim out of it. */
export interface Compiled {
  readonly ledger: Ledger;
  /** SVG by path, as in the ledger’s `figures`. */
  readonly figures: ReadonlyMap<string, string>;
  /** Sentences that name the file and the remedy, one for each thing that is wrong; empty when all is well. */
  readonly problems: readonly string[];
  /** The reports by id, checked again: what a terminal may show of a run, whole or in part. */
  readonly reports: readonly Report[];
}

/**
 * Compiles the ledger from the reports of a full run, in any order. A claim that failed is withdrawn,
 * and so is whatever rests on it. The result depends on the reports alone, not on their order.
 */
export function compile(reports: readonly Report[], chapters: readonly ChapterRow[]): Compiled {
  const checked = reports.map(recheck).sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(JSON.stringify(a), JSON.stringify(b)));
  const alone = checked.flatMap(({ id, failures }) => failures.map((why): Failure => [id, why]));
  const together = [...alone, ...checked.flatMap((report) => besides(report, checked, chapters)), ...cycles(checked)];
  const sound = checked.filter((report) => !together.some(([id]) => id === report.id));
  const failures = [...together, ...contradictions(sound)];
  const judged = checked.map((report) => ({
    ...report,
    failures: failures.filter(([id]) => id === report.id).map(([, why]) => why),
  }));

  const withdrawn = withdraw(judged);
  const standing = inReadingOrder(
    judged.filter(({ id }) => !withdrawn.some((row) => row.id === id)),
    chapters,
  );
  const claims = standing.map((report) => claimRow(report, standing));
  const figures = new Map(
    standing.flatMap(({ id, pictures }) => pictures.map(({ svg }, i): [string, string] => [figurePath(id, i), svg])),
  );
  return {
    ledger: {
      schema: 2,
      chapters: [...chapters].sort((a, b) => byCodeUnit(a.id, b.id)).map((chapter) => withPages(chapter, claims)),
      claims,
      positions: judge(claims),
      withdrawn,
      sources: sourcesOf(claims),
    },
    figures,
    problems: [...new Set([...failures.map(([id, why]) => `${fileOf(id)}: ${why}`), ...misled(checked, chapters)])].sort(
      byCodeUnit,
    ),
    reports: checked,
  };
}

/** What is wrong with a claim: its id, and a sentence. */
type Failure = readonly [id: string, why: string];

/** Orders by UTF-16 code units: the same in every locale. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function figurePath(id: string, i: number): string {
  return `figures/${id}${i === 0 ? '' : `-${i + 1}`}.svg`;
}

function claimRow(report: Report, standing: readonly Report[]): ClaimRow {
  const { id, title, says, predict, uses, because, beside, butNot, assuming, pictures, sources } = report;
  // Whatever it rests on, in whatever chapter, however far down.
  const inherited = weakest([...below(report, standing)].flatMap((used) => used.because.map(({ strength }) => strength)));
  return {
    id,
    title,
    says,
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
    figures: pictures.map(({ caption, altText, size, live }, i) => ({
      path: figurePath(id, i),
      caption,
      ...(altText === undefined ? {} : { altText }),
      ...(size === undefined ? {} : { size: { width: size.width, height: size.height } }),
      ...(live === undefined ? {} : { live: { kind: live.kind, data: toPlain(live.data) } }),
    })),
    sources,
  };
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

/** What is wrong with a claim beside the others. */
function besides(report: Report, all: readonly Report[], chapters: readonly ChapterRow[]): readonly Failure[] {
  const { id, title, uses } = report;
  const [chapter] = id.split('/');
  const others = all.filter((other) => other !== report);
  const namesakes = others.filter((other) => other.id !== id && folded(other.title) === folded(title));
  return [
    ...(others.some((other) => other.id === id) ? ['It was reported twice: run every claim once.'] : []),
    ...namesakes.map((other) => `The title "${title}" is also that of ${fileOf(other.id)}: two claims need two titles.`),
    ...uses
      .filter((used) => !all.some((other) => other.id === used))
      .map((used) => `"uses" names "${used}", and there is no ${fileOf(used)}: correct the id.`),
    ...(chapters.some((one) => one.id === chapter)
      ? []
      : [`The chapter has no introduction: write specs/${chapter}/README.md, starting with "# " and its title.`]),
  ].map((why) => [id, why]);
}

/** A chapter whose links to specs lead to the pages of their claims; the text alone is left where a claim has none. */
function withPages(chapter: ChapterRow, claims: readonly ClaimRow[]): ChapterRow {
  return {
    ...chapter,
    says: withLinks(chapter, (text, stem) =>
      claims.some(({ id }) => id === `${chapter.id}/${stem}`) ? `[${text}](${stem}.md)` : text,
    ),
  };
}

/** What the introductions of chapters link to as a claim though it is none. */
function misled(all: readonly Report[], chapters: readonly ChapterRow[]): readonly string[] {
  return chapters.flatMap((chapter) =>
    linkedClaims(chapter)
      .filter((linked) => !all.some(({ id }) => id === linked))
      .map((linked) => `specs/${chapter.id}/README.md: It links to ${fileOf(linked)}, where no claim is: correct the link.`),
  );
}

/** The claims from which `uses` leads back to themselves. */
function cycles(reports: readonly Report[]): readonly Failure[] {
  return reports
    .filter((report) => below(report, reports).has(report))
    .map(({ id }) => [id, '"uses" leads back to this claim: a claim cannot rest on itself, so drop one of the steps.']);
}

/** Everything that a claim rests on, however far down and in whatever chapter. */
function below(report: Report, all: readonly Report[]): ReadonlySet<Report> {
  const found = new Set<Report>();
  const descend = ({ uses }: Report): void => {
    for (const used of all.filter((other) => uses.includes(other.id) && !found.has(other))) {
      found.add(used);
      descend(used);
    }
  };
  descend(report);
  return found;
}

/** The claims that settle one reading in opposite ways, each with the sentence that says so. */
function contradictions(reports: readonly Report[]): readonly Failure[] {
  const all = reports.flatMap(({ id, settles }) => settles.map((settled) => ({ id, ...settled })));
  return all.flatMap((one) =>
    all
      .filter((other) => other.position === one.position && other.reading === one.reading && other.verdict !== one.verdict)
      .map(
        (other): Failure => [
          one.id,
          `It settles "${one.position}" (${one.reading}) as ${one.verdict}, and ${fileOf(other.id)} as ${other.verdict}: one of them is mistaken.`,
        ],
      ),
  );
}

/** The claims without a page, each once, by id: those that failed, and those that rest on one without a page. */
function withdraw(reports: readonly Report[]): readonly WithdrawnRow[] {
  const lost = new Set(reports.filter(({ failures }) => failures.length > 0).map(({ id }) => id));
  // A pass a claim is enough for what rests on it to follow, whatever the order.
  for (const _ of reports) {
    for (const { id, uses } of reports) if (uses.some((used) => lost.has(used))) lost.add(id);
  }
  const rows = reports
    .filter(({ id }) => lost.has(id))
    .map(({ id, title, uses, failures }): [string, WithdrawnRow] => {
      const fallen = [...uses]
        .sort(byCodeUnit)
        .filter((used) => lost.has(used))
        .join(' and ');
      const [why = `It rests on ${fallen}, without a page.`] = failures;
      return [id, { id, title, because: why }];
    });
  return [...new Map(rows).values()];
}

/** Every source that these claims or their theorems name, by key. */
function sourcesOf(claims: readonly ClaimRow[]): readonly SourceRow[] {
  const keys = new Set(
    claims.flatMap(({ sources, because, beside }) => [
      ...sources,
      ...[...because, ...beside].flatMap(({ theorem }) => theorem?.source ?? []),
    ]),
  );
  return Object.entries(BIBLIOGRAPHY)
    .filter(([key]) => keys.has(key))
    .map(([key, source]) => citation(key, source))
    .sort((a, b) => byCodeUnit(a.key, b.key));
}
