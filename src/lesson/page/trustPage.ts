import { type Kind, type Ledger, STRENGTHS } from '../../claim/ledger/ledger.ts';
import { tally } from '../../claim/ledger/theorems.ts';
import { counted, grouped } from '../../text/counted.ts';
import { KNOWN } from '../../text/marks.ts';
import { TRUST } from '../../text/paths.ts';
import { countedSentences } from '../../text/sentences.ts';
import { BY } from '../../text/words.ts';
import { lessonLink } from '../part/lessonLink.ts';
import { citation } from '../part/reference.ts';
import { type Content, code, type Inline, inline, joinedBy, link, prose, sign, strong } from '../tree/content.ts';
import { type Block, command, list, type Page, paragraph, section, type Table } from '../tree/page.ts';
import { notEstablished } from './notEstablished.ts';
import { type SourceFile, sourceFile, trusted, trustedFiles } from './trusted.ts';

/** The section that lists the registered checkers. */
export const CHECKERS = 'The checkers and their theorems';
/** The second program, which checks the data alone. */
const VERIFIER = 'scripts/verify.py';
/** All the files that it consists of. */
const VERIFIER_FILES = [VERIFIER, 'scripts/sentences.py', 'scripts/details.py', 'scripts/specs.py'];

/** How each kind of evidence works; what it may print is not said here. */
const WORKS: Readonly<Record<Kind, string>> = {
  certificate: 'One exact object settles every case at once, infinitely many too; a checker looks at the object.',
  exhaustive: 'Every member of a finite domain is computed, and their number is found in a second way.',
  identity:
    'Two programs that only add, subtract and multiply are compared in normal form, or on a grid that is large enough for their degree. Where the grid would be too large, they are compared at exact points drawn at random, which supports and does not prove.',
  witness: 'A thing is said to exist: here it is, and a checker looks at it.',
  argued:
    'Words join or repeat sentences of the same lesson. Each of these has to be proved, and when one of them fails, so does the argument; whether the words hold, nobody but a reader can judge.',
  sampled: 'A property is tried on inputs drawn at random; a counterexample, if one is met, is made as small as it gets.',
  measured: 'An experiment: its number and its spread over seeds.',
  recorded:
    'A computation too long for every run: its result is stored with a hash of the mathematics that made it and of the result, and fails when either is changed. If somebody changes both, and the hash with them, only a repeat finds it out.',
};

/** The page on trust: what a sceptic must read, how each kind of evidence works, and what is not established. */
export function trustPage(ledger: Ledger): Page {
  return {
    path: TRUST,
    from: 'src/lesson/page/trustPage.ts',
    title: 'On trust',
    lead: [
      paragraph`What finds a proof may be as clever as it likes, since nobody has to trust it. What checks a proof is small, exact, and listed below. What you still have to trust is said first.`,
    ],
    sections: [
      section('What you trust, and whom', model()),
      section('What a sceptic must read', toRead(ledger)),
      section(CHECKERS, [
        paragraph`A checker takes a statement and a proof as data and computes exactly. It also writes the formal sentence that stands beside the prose one on each page: if the two do not say the same, believe the formal one.`,
        list(trusted().map((checker) => entry(checker, ledger))),
      ]),
      section('Without this program', withoutProgram(ledger)),
      section('How we know: the kinds of evidence', [
        paragraph`Every sentence on these pages has one of these kinds, and its word of status follows from the kind and from nothing else.`,
        kinds(ledger),
      ]),
      section('What is not established', notEstablished(ledger)),
    ],
  };
}

/** What is believed of specs, of the checkers, and of all that stands between them and a reader. */
function model(): readonly Block[] {
  return [
    list([
      inline`${strong(['A spec is code, and a person reads it.'])} It says what is claimed, and it may run anything. Before it becomes part of the book, somebody has to read it.`,
      inline`${strong(['A sentence with the word for a proof holds whatever its spec does'])}, as long as two things are so: ${code('src')} and ${code('scripts')} are as they were committed, and ${code(VERIFIER)} accepted the data beside the lessons in a process that ran no spec.`,
      inline`${strong(['A sentence that says supported or measured holds as far as its spec is honest.'])} What a spec computes for it, no other program computes again. Its seed follows from the sentence, how much it may draw has a limit, and a spec that changes what others compute with is refused; a spec that lies on purpose is for its reader to find. Where parts of the book ran on several machines, each of these is believed as well: what is put together from them has its proofs checked again, and its samples and experiments are not run again.`,
      inline`${strong(['That words mean what they stand beside is for you to judge.'])} The sentence in words is its author’s; the formal one beside it is made from what was checked. An argument in words is one that you follow, or do not.`,
      inline`${strong(['Parser, printer and renderer are believed.'])} The parser turns a formula that an author wrote into the term that is checked, and the printer turns that back into the formula you see: ${code(VERIFIER)} makes each formal sentence from the data a second time, and compares. That a page shows what the data say, nobody checks again but you.`,
    ]),
  ];
}

const sentencesOf = ({ because, beside }: Ledger['claims'][number]) => [...because, ...beside];
const linesOf = (files: readonly SourceFile[]): number => files.reduce((sum, { lines }) => sum + lines, 0);

function toRead({ claims }: Ledger): readonly Block[] {
  const files = trustedFiles();
  const checked = claims.flatMap(sentencesOf).filter(({ checker }) => checker !== undefined);
  return [
    paragraph`${countedSentences(tally(checked))} of this book, each with the word for a proof, ${checked.length === 1 ? 'was' : 'were'} accepted by one of ${counted(trusted().length, 'checker')}. Together with all that they import they are ${counted(linesOf(files), 'line')} in ${counted(files.length, 'file')}, comments and empty lines included; the build counts them. Nothing else makes a page print that word.`,
    paragraph`To believe one sentence, the files of its own checker are enough:`,
    {
      type: 'table',
      columns: [
        { head: ['Checker'] },
        { head: ['Lines, with all it imports'], isNumber: true },
        { head: ['Sentences'], isNumber: true },
        { head: ['Lemmas'], isNumber: true },
      ],
      rows: trusted().map(({ name, files: own }) => {
        const { theorems, lemmas } = tally(checked.filter(({ checker }) => checker === name));
        return [[code(name)], [grouped(linesOf(own))], [grouped(theorems)], [grouped(lemmas)]];
      }),
    },
    { type: 'fold', summary: ['All the files, by name:'], body: [list(files.map(({ path }) => [code(path)]))] },
  ];
}

/** A checker: what kind of evidence it accepts, its theorem, and a lesson where it is at work. */
function entry({ name, kind, theorem }: ReturnType<typeof trusted>[number], { sources, claims }: Ledger): Content {
  // A page may point only at sources that a claim has cited.
  const cited = sources.filter(({ key }) => key === theorem.source).flatMap((source) => [' ', ...linkedCitation(source)]);
  const example = claims.find((claim) => sentencesOf(claim).some(({ checker }) => checker === name));
  const seen = example === undefined ? [] : inline` Seen at work in ${lessonLink(example)}.`;
  return inline`${code(name)}, ${BY[kind]}. ${strong([`${theorem.name}.`])} ${prose(theorem.says)}${cited}${seen}`;
}

function linkedCitation(source: Ledger['sources'][number]): readonly Inline[] {
  return source.link === undefined ? citation(source) : [link({ address: source.link }, citation(source))];
}

function withoutProgram({ claims }: Ledger): readonly Block[] {
  const files = VERIFIER_FILES.map(sourceFile);
  const controls = claims.flatMap(({ butNot }) => butNot).filter(({ checker }) => checker !== undefined).length;
  return [
    paragraph`A file beside each lesson holds its statements, proofs and counterexamples as data. ${joinedBy(
      ', ',
      files.map(({ path }) => [code(path)]),
    )}, together ${counted(linesOf(files), 'line')} of Python’s standard library, share no code with the book and check them again from that data alone: every proof, every formal sentence with its scope, counts and details, and ${counted(controls, 'counterexample')} of ${controls === 1 ? 'a control' : 'controls'}. They also read the specs, without running them: the title, each sentence, what a claim uses and which readings it settles have to be what its spec says, and chapters, positions and sources what stands in ${code('specs')} and ${code('src/content')}.`,
    command(`python3 ${VERIFIER}`),
    paragraph`There are things they cannot know: texts that a spec computes instead of writing them out, which they count; the numbers of samples, experiments and records, beyond whether they agree with one another; how many pieces an interval was cut into; how a counterexample to a checked sentence is put into words; and what the pictures show.`,
  ];
}

function kinds({ claims }: Ledger): Table {
  const rows = claims.flatMap(sentencesOf);
  const shares = (kind: string): readonly Content[] => {
    const { strengths, lemmas } = tally(rows.filter((row) => row.kind === kind));
    const known = STRENGTHS.flatMap((strength): readonly Content[] => {
      const { word } = KNOWN[strength];
      const count = strengths[strength];
      return count === 0 ? [] : [inline`${sign(KNOWN[strength])} ${grouped(count)} ${word.toLowerCase()}`];
    });
    return [...known, ...(lemmas === 0 ? [] : [[counted(lemmas, 'lemma')]])];
  };
  return {
    type: 'table',
    columns: [{ head: ['Kind'] }, { head: ['How it works'] }, { head: ['In this book'] }],
    rows: Object.entries(WORKS).map(([kind, works]) => {
      const own = shares(kind);
      return [[BY[kind as Kind]], [works], own.length === 0 ? ['None'] : joinedBy(', ', own)];
    }),
  };
}
