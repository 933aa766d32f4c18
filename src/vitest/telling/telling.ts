import { styleText } from 'node:util';
import type { Strength } from '../../claim/ledger/ledger.ts';
import { weakest } from '../../claim/ledger/weakest.ts';
import { fileOf, type Report } from '../../claim/trial/report.ts';
import { counted } from '../../text/counted.ts';
import { KNOWN } from '../../text/marks.ts';
import { chapterOf, nameOf } from '../../text/paths.ts';
import { COLOURS, claimInFull } from './claimInFull.ts';
import { count } from './totals.ts';
import { withDetail } from './wrapped.ts';

/** Where the words of a claim begin, behind its mark. */
const INDENT = 3;

/** How claims are told. */
export interface Manner {
  readonly chapters: readonly { readonly id: string; readonly title: string }[];
  /** Every sentence and control of each claim; else a line a claim. */
  readonly inFull: boolean;
  readonly columns: number;
}

/**
 * Tells the claims of a run, each as soon as it is known how it stands: when it has ended, and all that it rests on.
 * A heading says of which chapter the claims are that follow.
 */
export class Telling {
  readonly #manner: Manner;
  /** How the claims stand that were told; undefined for one that does not stand. */
  readonly #told = new Map<string, Strength | undefined>();
  #waiting: readonly Report[] = [];
  #chapter: string | undefined;

  constructor(manner: Manner) {
    this.#manner = manner;
  }

  /** The lines that can be printed now that this claim has ended. */
  add(report: Report): readonly string[] {
    if (this.#manner.inFull) return this.#lines(report);
    this.#waiting = [...this.#waiting, report];
    const lines: string[] = [];
    for (let ready = this.#ready(); ready !== undefined; ready = this.#ready()) lines.push(...this.#tell(ready));
    return lines;
  }

  /** The lines of those that still wait, since what they rest on never ended. */
  rest(): readonly string[] {
    return this.#waiting.flatMap((report) => this.#tell(report));
  }

  /** Whether this claim was added. */
  hasHeard(id: string): boolean {
    return this.#told.has(id) || this.#waiting.some((report) => report.id === id);
  }

  #ready(): Report | undefined {
    return this.#waiting.find(({ uses }) => uses.every((used) => this.#told.has(used)));
  }

  #tell(report: Report): readonly string[] {
    this.#waiting = this.#waiting.filter((other) => other !== report);
    return this.#lines(report);
  }

  #lines(report: Report): readonly string[] {
    const { inFull, columns } = this.#manner;
    const heading = this.#heading(chapterOf(report.id));
    if (inFull) {
      this.#told.set(report.id, undefined);
      return [...heading, '', ...claimInFull(report, columns)];
    }
    const fallen = report.uses.filter((used) => this.#told.get(used) === undefined);
    if (report.failures.length > 0 || fallen.length > 0) {
      this.#told.set(report.id, undefined);
      return [...heading, fallenLine(report, fallen, columns)];
    }
    const strength = weakest([
      ...report.because.map((row) => row.strength),
      ...report.uses.flatMap((used) => this.#told.get(used) ?? []),
    ]);
    this.#told.set(report.id, strength);
    return [...heading, standingLine(report, strength, columns)];
  }

  #heading(chapter: string): readonly string[] {
    if (chapter === this.#chapter) return [];
    this.#chapter = chapter;
    const { chapters, columns } = this.#manner;
    const title = chapters.find(({ id }) => id === chapter)?.title ?? '';
    return ['', withDetail(` ${styleText('bold', chapter)}  ${title}`, styleText('dim', `lessons/${chapter}/`), columns, INDENT)];
  }
}

/** A claim that stands: how strongly, what it is made of, and its page. */
function standingLine(report: Report, strength: Strength, columns: number): string {
  const { strengths, lemmas, controls, cases } = count([report]);
  const known = Object.entries(strengths).flatMap(([word, many]) => (many === 0 ? [] : [`${many} ${word}`]));
  const facts = [
    known.join(', '),
    ...(lemmas === 0 ? [] : [counted(lemmas, 'lemma')]),
    `${controls} refused`,
    ...(cases === 0n ? [] : [counted(cases, 'case')]),
    `${nameOf(report.id)}.md`,
  ];
  return withDetail(
    ` ${styleText(COLOURS[strength], KNOWN[strength].symbol)} ${styleText('bold', report.title)}`,
    styleText('dim', facts.join(' · ')),
    columns,
    INDENT,
  );
}

/** A claim that fails, or rests on one that does. It has no page; what fails is told in full at the end. */
function fallenLine(report: Report, fallen: readonly string[], columns: number): string {
  const { id, title, failures } = report;
  const why =
    failures.length > 0
      ? `${counted(failures.length, 'failure')}, told at the end${whatHolds(report)}`
      : `rests on ${fallen.join(' and ')}, which does not stand`;
  return withDetail(
    ` ${styleText('red', '✗')} ${styleText('bold', title)}`,
    styleText('dim', `${why} · ${fileOf(id)}`),
    columns,
    INDENT,
  );
}

/** How much of a claim that fails holds all the same. */
function whatHolds({ because, beside, butNot }: Report): string {
  const [sentences, controls] = [because.length + beside.length, butNot.length];
  if (sentences + controls === 0) return '';
  return `; ${counted(sentences, 'sentence')} of it ${sentences === 1 ? 'holds' : 'hold'}, ${counted(controls, 'control')} refused`;
}
