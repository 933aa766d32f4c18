import { BIBLIOGRAPHY } from './bibliography.ts';
import { citation } from './citation.ts';
import { type ChapterRow, type ClaimRow, type Ledger, type SettledRow, STRENGTHS, type SourceRow, type Strength, type WithdrawnRow } from './ledger.ts';
import { judge } from './judge.ts';
import { inReadingOrder } from './readingOrder.ts';
import { recheck } from './recheck.ts';
import { fileOf, type Report } from './report.ts';
import { resolveSentence } from './sentence.ts';
import { typesetFormal } from './typesetFormal.ts';

/** A ledger, the figures its rows name, and everything that kept a claim out of it. */
export interface Compiled {
  readonly ledger: Ledger;
  /** SVG by path, as in `FigureRow`. */
  readonly figures: ReadonlyMap<string, string>;
  /** Sentences that name the file and the remedy, one for each thing that is wrong; empty when all is well. */
  readonly problems: readonly string[];
}

/**
 * Compiles the ledger from the reports of a full run, in any order. A claim that failed is withdrawn,
 * and so is whatever rests on it. The result depends on the reports alone, not on their order.
 */
export function compile(reports: readonly Report[], chapters: readonly ChapterRow[]): Compiled {
  const checked = reports.map(recheck);
  const failures = new Map(checked.map(({ id, failures }) => [id, [...failures]]));
  const fail = (id: string, why: string): void => {
    failures.get(id)?.push(why);
  };
  for (const report of checked) {
    for (const other of checked) {
      if (other.id !== report.id && other.title === report.title) fail(report.id, `The title "${report.title}" is also that of ${fileOf(other.id)}: two claims need two titles.`);
    }
    for (const used of report.uses) {
      if (!failures.has(used)) fail(report.id, `"uses" names "${used}", and there is no ${fileOf(used)}: correct the id.`);
    }
    if (!chapters.some(({ id }) => id === report.id.split('/')[0])) fail(report.id, `The chapter has no introduction: write specs/${report.id.split('/')[0]}/README.md, starting with "# " and its title.`);
  }
  for (const id of cyclic(checked)) fail(id, '"uses" leads back to this claim: a claim cannot rest on itself, so drop one of the steps.');
  for (const [id, why] of contradictions(checked.filter(({ id }) => failures.get(id)?.length === 0))) fail(id, why);

  const problems = [...failures].flatMap(([id, list]) => list.map((why) => `${fileOf(id)}: ${why}`)).sort(byCodeUnit);
  const withdrawn = withdraw(checked, failures);
  const standing = inReadingOrder(checked.filter(({ id }) => !withdrawn.has(id)));
  const strengths = new Map<string, Strength>();
  for (const report of standing) strengths.set(report.id, weakest([...report.because.map(({ strength }) => strength), ...report.uses.flatMap((used) => strengths.get(used) ?? [])]));

  const claims = standing.map((report) => claimRow(report, strengths));
  const figures = new Map(standing.flatMap(({ id, pictures }) => pictures.map(({ svg }, i): [string, string] => [figurePath(id, i), svg])));
  return {
    ledger: {
      schema: 1,
      chapters: [...chapters].sort((a, b) => byCodeUnit(a.id, b.id)),
      claims,
      positions: judge(claims),
      withdrawn: [...withdrawn].map(([id, row]) => row ?? { id, title: id, because: '' }).sort((a, b) => byCodeUnit(a.id, b.id)),
      sources: sourcesOf(claims),
    },
    figures,
    problems,
  };
}

/** Orders by UTF-16 code units: the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The weakest of these strengths; proved, when there are none. */
export function weakest(strengths: readonly Strength[]): Strength {
  return strengths.reduce((a, b) => (STRENGTHS.indexOf(b) > STRENGTHS.indexOf(a) ? b : a), 'proved');
}

function figurePath(id: string, i: number): string {
  return `figures/${id}${i === 0 ? '' : `-${i + 1}`}.svg`;
}

function claimRow(report: Report, strengths: ReadonlyMap<string, Strength>): ClaimRow {
  const { id, title, says, uses, because, beside, butNot, assuming, pictures, sources } = report;
  const inherited = uses.flatMap((used) => strengths.get(used) ?? []);
  return {
    id,
    title,
    says,
    strength: weakest([...because.map(({ strength }) => strength), ...inherited]),
    settles: report.settles.map(({ position, reading, by, verdict }): SettledRow => {
      const sentence = resolveSentence(by, because.map((row) => row.sentence)) ?? by;
      const own = because.filter((row) => row.sentence === sentence).map(({ strength }) => strength);
      return { position, reading, by: sentence, verdict, strength: weakest([...own, ...inherited]) };
    }),
    uses,
    assuming: assuming.map(({ name, says: meaning }) => ({ name, says: meaning, droppedBy: butNot.find(({ drops }) => drops === name)?.sentence ?? null })),
    because: because.map(typeset),
    beside: beside.map(typeset),
    butNot: butNot.map(typeset),
    figures: pictures.map(({ caption }, i) => ({ path: figurePath(id, i), caption })),
    sources,
  };
}

function typeset<Row extends object>(row: Row): Row {
  const prose = ['formal', 'detail', 'counterexample'];
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, prose.includes(key) && typeof value === 'string' ? typesetFormal(value) : value])) as Row;
}

/** The claims from which `uses` leads back to themselves. */
function cyclic(reports: readonly Report[]): readonly string[] {
  const uses = new Map(reports.map(({ id, uses }) => [id, uses]));
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (uses.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return reports.map(({ id }) => id).filter((id) => reaches(id, id, new Set()));
}

/** The claims that settle one reading in opposite ways, each with the sentence that says so. */
function contradictions(reports: readonly Report[]): readonly (readonly [string, string])[] {
  const all = reports.flatMap(({ id, settles }) => settles.map((settled) => ({ id, ...settled })));
  return all.flatMap((one) =>
    all
      .filter((other) => other.position === one.position && other.reading === one.reading && other.verdict !== one.verdict)
      .map((other) => [one.id, `It settles "${one.position}" (${one.reading}) as ${one.verdict}, and ${fileOf(other.id)} as ${other.verdict}: one of them is mistaken.`] as const),
  );
}

/** The claims without a page: those that failed, and those that rest on one without a page. */
function withdraw(reports: readonly Report[], failures: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, WithdrawnRow> {
  const withdrawn = new Map<string, WithdrawnRow>();
  for (const { id, title } of reports) {
    const [first] = failures.get(id) ?? [];
    if (first !== undefined) withdrawn.set(id, { id, title, because: first });
  }
  // A pass a claim is enough for what rests on it to follow, however the reports are ordered.
  for (const _ of reports) {
    for (const { id, title, uses } of reports) {
      const lost = [...uses].sort(byCodeUnit).find((used) => withdrawn.has(used));
      if (lost !== undefined && !withdrawn.has(id)) withdrawn.set(id, { id, title, because: `It rests on ${lost}, which has no page.` });
    }
  }
  return withdrawn;
}

/** Every source that these claims or their theorems name, by key. */
function sourcesOf(claims: readonly ClaimRow[]): readonly SourceRow[] {
  const keys = new Set(claims.flatMap(({ sources, because, beside }) => [...sources, ...[...because, ...beside].flatMap(({ theorem }) => theorem?.source ?? [])]));
  return Object.entries(BIBLIOGRAPHY)
    .filter(([key]) => keys.has(key))
    .map(([key, source]) => citation(key, source))
    .sort((a, b) => byCodeUnit(a.key, b.key));
}
