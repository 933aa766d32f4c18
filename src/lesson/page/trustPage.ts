import type { ClaimRow, Kind, Ledger, SentenceRow } from '../../claim/ledger/ledger.ts';
import { counted, grouped } from '../../text/counted.ts';
import { ARGUMENT, claimPath, TRUST } from '../../text/paths.ts';
import { codeBlock, codeSpan, plainText, prose } from '../../text/prose.ts';
import { BY, KNOWN } from '../../text/words.ts';
import type { Manuscript } from './book.ts';
import { argumentAnchors, lessonAnchors, SECTION } from './outline.ts';
import { type SourceFile, sourceFile, trusted, trustedFiles } from './trusted.ts';

/** How each kind of evidence works; what it may print is not said here. */
const WORKS: Readonly<Record<Kind, string>> = {
  certificate: 'One exact object settles every case at once, infinitely many too; a checker looks at the object.',
  exhaustive: 'Every member of a finite domain is computed, and their number is found in a second way.',
  identity:
    'Two programs that only add, subtract and multiply are compared in normal form, or on a grid that is large enough for their degree. Where the grid would be too large, they are compared at exact points drawn at random, which supports and does not prove.',
  witness: 'A thing is said to exist: here it is, and a checker looks at it.',
  sampled: 'A property is tried on inputs drawn at random; a counterexample, if one is met, is made as small as it gets.',
  measured: 'An experiment: its number and its spread over seeds.',
  recorded:
    'A computation too long for every run: its result is stored with a hash of the mathematics that made it and of the result, and fails when either is changed. Whoever changes both, and the hash, is found out only by repeating it.',
};

/** The page on trust, in Markdown: what a sceptic must read, how each kind of evidence works, and what is not established. */
export function trustPage(ledger: Ledger): Manuscript {
  const limits = notEstablished(ledger);
  const blocks = [
    '# On trust',
    'Nothing here asks to be believed. What finds a proof may be as clever as it likes, since nobody has to trust it; what checks a proof is small, exact, and listed below.',
    '## What a sceptic must read',
    ...toRead(ledger),
    '## The checkers and their theorems',
    'A checker takes a statement and a proof as data and computes exactly. It also writes the formal sentence that stands beside the prose one on each page: if the two do not say the same, believe the formal one.',
    checkers(ledger),
    '## Without this program',
    ...withoutProgram(ledger),
    '## How we know: the kinds of evidence',
    'Every sentence on these pages has one of these kinds, and its word of status follows from the kind and from nothing else.',
    kinds(ledger),
    '## What is not established',
    ...limits.map(({ says }) => says),
  ];
  return {
    path: TRUST,
    title: 'On trust',
    from: 'src/lesson/page/trustPage.ts',
    markdown: blocks.join('\n\n'),
    folded: [FILES, ...limits.flatMap(({ folds }) => folds ?? [])],
  };
}

const sentencesOf = ({ because, beside }: ClaimRow): readonly SentenceRow[] => [...because, ...beside];
const linesOf = (files: readonly SourceFile[]): number => files.reduce((sum, { lines }) => sum + lines, 0);

function toRead(ledger: Ledger): readonly string[] {
  const files = trustedFiles();
  const checked = ledger.claims.flatMap(sentencesOf).filter(({ checker }) => checker !== undefined);
  return [
    `${counted(checked.length, 'sentence')} of this book, each with the word for a proof, ${checked.length === 1 ? 'was' : 'were'} accepted by one of ${counted(trusted().length, 'checker')}. Together with all that they import they are ${counted(linesOf(files), 'line')} in ${counted(files.length, 'file')}, comments and empty lines included; the build counts them. Nothing else can make a page print that word.`,
    'To believe one sentence, the files of its own checker are enough:',
    [
      '| Checker | Lines, with all it imports | Sentences |',
      '|---|--:|--:|',
      ...trusted().map(({ name, files: own }) => {
        const uses = checked.filter(({ checker }) => checker === name).length;
        return `| ${codeSpan(name)} | ${grouped(linesOf(own))} | ${grouped(uses)} |`;
      }),
    ].join('\n'),
    FILES,
    files.map(({ path }) => `- ${codeSpan(path)}`).join('\n'),
  ];
}

const FILES = 'All the files, by name:';

function checkers({ sources, claims }: Ledger): string {
  // A page may point only at sources that a claim has cited.
  const cited = (key: string | null): string => {
    const source = sources.find((row) => row.key === key);
    if (source === undefined) return '';
    const name = `(${plainText(`${source.authors}, ${source.year}`)})`;
    return source.link === undefined ? ` ${name}` : ` [${name}](${source.link})`;
  };
  const lines = trusted().map(({ name, kind, theorem }) => {
    const example = claims.find((claim) => sentencesOf(claim).some(({ checker }) => checker === name));
    const seen = example === undefined ? '' : ` Seen at work in [${plainText(example.title)}](${claimPath(example.id)}).`;
    return `- ${codeSpan(name)}, ${BY[kind]}. **${plainText(theorem.name)}.** ${prose(theorem.says)}${cited(theorem.source)}${seen}`;
  });
  return lines.join('\n');
}

function withoutProgram({ claims }: Ledger): readonly string[] {
  const { path, lines } = sourceFile('scripts/verify.py');
  const controls = claims.flatMap(({ butNot }) => butNot).filter(({ refutation }) => refutation !== undefined).length;
  return [
    `A file beside each lesson holds its statements, proofs and counterexamples as data. ${codeSpan(path)}, ${counted(lines, 'line')} of Python’s standard library, shares no code with the book and checks them again from that data alone: every proof, and ${counted(controls, 'counterexample')} of ${controls === 1 ? 'a control' : 'controls'}.`,
    codeBlock('sh', 'python3 scripts/verify.py'),
  ];
}

function kinds({ claims }: Ledger): string {
  const rows = claims.flatMap(sentencesOf);
  const lines = Object.entries(WORKS).map(([kind, works]) => {
    const own = rows.filter((row) => row.kind === kind);
    const shares = Object.entries(KNOWN).flatMap(([strength, { symbol, word }]) => {
      const count = own.filter((row) => row.strength === strength).length;
      return count === 0 ? [] : [`${symbol} ${grouped(count)} ${word.toLowerCase()}`];
    });
    return `| ${BY[kind as Kind]} | ${works} | ${shares.length === 0 ? 'None' : shares.join(', ')} |`;
  });
  return ['| Kind | How it works | In this book |', '|---|---|---|', ...lines].join('\n');
}

/** What no check has settled: each a paragraph, or a paragraph that folds away a list. */
function notEstablished(ledger: Ledger): readonly { readonly says: string; readonly folds?: string }[] {
  const { claims, positions, withdrawn } = ledger;
  const atHome = argumentAnchors(ledger);
  const readings = positions.flatMap((row) => row.readings.map((reading) => ({ ...reading, position: row })));
  const open = readings.filter(({ verdict }) => verdict === 'open');
  const weaker = claims.filter(({ strength }) => strength !== 'proved');
  const assumptions = claims.flatMap((claim) => claim.assuming.map((row) => ({ ...row, claim })));
  const unneeded = assumptions.filter(({ droppedBy }) => droppedBy === null);
  const list = (says: string, lines: readonly string[]): readonly { says: string; folds?: string }[] =>
    lines.length === 0 ? [] : [{ says, folds: says }, { says: lines.join('\n') }];
  return [
    {
      says: '**That the prose means what was checked.** A machine compares data, not meanings. The formal sentence is generated by the checker, and it stands beside the prose for you to judge.',
    },
    {
      says: '**That the positions are put fairly.** They are paraphrased, and so are their readings. Whoever finds a reading that serves a position better may add it; it stays open until a claim settles it.',
    },
    {
      says: '**That the machine below works.** The processor, the JavaScript engine and its big integers are taken on trust; another language and another program, as above, make it unlikely that all err alike.',
    },
    ...list(
      `${counted(open.length, 'reading')} of ${grouped(readings.length)} ${open.length === 1 ? 'is' : 'are'} not settled by any claim yet:`,
      open.map(
        ({ reading, position: { id, says } }) =>
          `- *${prose(reading)}*, of [${prose(says)}](${ARGUMENT}#${atHome.get(id) ?? ''})`,
      ),
    ),
    ...list(
      `${counted(weaker.length, 'lesson')} of ${grouped(claims.length)} ${weaker.length === 1 ? 'is' : 'are'} no stronger than what was tried or measured:`,
      weaker.map(
        ({ id, title, strength }) =>
          `- ${KNOWN[strength].symbol} ${KNOWN[strength].word}: [${plainText(title)}](${claimPath(id)})`,
      ),
    ),
    ...list(
      `${counted(unneeded.length, 'assumption')} of ${grouped(assumptions.length)} ${unneeded.length === 1 ? 'is' : 'are'} not shown to be necessary:`,
      unneeded.map(({ name, claim }) => {
        const anchor = lessonAnchors(claim, ledger).get(SECTION.statement) ?? '';
        return `- ${prose(name)}, in [${plainText(claim.title)}](${claimPath(claim.id)}#${anchor})`;
      }),
    ),
    ...list(
      `${counted(withdrawn.length, 'claim')} ${withdrawn.length === 1 ? 'has' : 'have'} no page, because something in ${withdrawn.length === 1 ? 'it' : 'them'} failed:`,
      withdrawn.map(({ title, because }) => `- “${plainText(title)}”: ${prose(because)}`),
    ),
  ];
}
