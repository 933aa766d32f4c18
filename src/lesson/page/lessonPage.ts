import type { AnswerRow, ClaimRow, ControlRow, Ledger, PositionRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { counted } from '../../text/counted.ts';
import { ARGUMENT, between, chapterOf, chapterPath, claimPath, numberOf, specOf } from '../../text/paths.ts';
import { codeBlock, codeSpan, plainText, prose, sentenceCase } from '../../text/prose.ts';
import { ENDS_IN_DATA, readable } from '../../text/readable.ts';
import { replayCommand } from '../../text/replayCommand.ts';
import { BY, CAME_OUT, countOfCases, earned, FALSE, KNOWN, lessThanProved, SIDES, scopesOf, status } from '../../text/words.ts';
import type { Book, Manuscript } from './book.ts';
import { argumentAnchors, headingOf, lessonAnchors, lessonOutline, SECTION, settledBy, sourcesOf } from './outline.ts';
import { reference } from './reference.ts';
import { turn } from './turn.ts';

/** One lesson in Markdown: everything that the ledger knows of one claim, and nothing else. */
export function lessonPage(claim: ClaimRow, book: Book): Manuscript {
  const { ledger } = book;
  const path = claimPath(claim.id);
  const outline = lessonOutline(claim, ledger);
  const written = new Map<string, readonly string[]>([
    [claim.id, [...held(claim, ledger), summary(claim)]],
    [SECTION.predict, predict(claim, ledger)],
    [SECTION.idea, [claim.says]],
    [SECTION.picture, pictures(claim, book)],
    [SECTION.statement, statement(claim, ledger)],
    ...[...claim.because, ...claim.beside].map((row): [string, readonly string[]] => [
      row.sentence,
      evidence(row, claim, ledger),
    ]),
    [SECTION.beside, ['Shown and checked like the rest, but not counted towards the strength of the claim.']],
    [
      SECTION.breaks,
      [
        'A check that cannot fail shows nothing. Here each is put to a neighbour that is false: it has to refuse it, and the example shows that the neighbour is false indeed.',
      ],
    ],
    ...claim.butNot.map((row): [string, readonly string[]] => [row.sentence, control(row, claim, ledger)]),
    ...settledBy(claim, ledger).map((row): [string, readonly string[]] => [row.id, settling(row, claim, ledger)]),
    [SECTION.check, checkIt(claim)],
    [SECTION.rests, restsOn(claim, ledger)],
    [SECTION.sources, sources(claim, ledger)],
  ]);
  const chapter = ledger.chapters.find(({ id }) => id === chapterOf(claim.id));
  const lead =
    chapter === undefined
      ? []
      : [`Chapter ${numberOf(chapter.id)}: [${plainText(chapter.title)}](${between(path, chapterPath(chapter.id))})`];
  const body = outline.flatMap((heading) => [headingOf(heading), ...(written.get(heading.key) ?? [])]);
  return {
    path,
    title: claim.title,
    from: specOf(claim.id),
    markdown: [...lead, ...body, ...turn(claim.id, ledger)].join('\n\n'),
    folded: [SOLUTION],
    foldedOn: [BEHIND],
  };
}

/** What somebody holds of which the claim settles a reading: the reason to read on. How it comes out is told at the end. */
function held(claim: ClaimRow, ledger: Ledger): readonly string[] {
  const [first, ...others] = settledBy(claim, ledger);
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `, and of ${counted(others.length, 'position')} more`;
  const anchor = lessonAnchors(claim, ledger).get(SECTION.settles) ?? '';
  return [`Somebody holds: “${prose(first.says)}” [What this page settles of it${more}](#${anchor})`];
}

function summary(claim: ClaimRow): string {
  const { because, butNot, strength } = claim;
  return `${status(KNOWN[strength])} · ${prose(scopesOf(claim))} · ${counted(because.length, 'sentence')}, ${counted(butNot.length, 'control')}`;
}

/** A link to a sentence of some claim, from this page. */
function sentenceLink(sentence: string, id: string, from: ClaimRow, ledger: Ledger): string {
  const claim = ledger.claims.find((row) => row.id === id);
  const anchor = claim === undefined ? '' : lessonAnchors(claim, ledger).get(sentence);
  return `[${prose(sentenceCase(sentence))}](${id === from.id ? '' : between(claimPath(from.id), claimPath(id))}#${anchor ?? ''})`;
}

/** On the site, what comes after it is seen by those only who ask for it. */
const SOLUTION = 'The answer:';

/** The question, its answers, and what each of them comes to, in the same order. */
function predict(claim: ClaimRow, ledger: Ledger): readonly string[] {
  if (claim.predict === undefined) return [];
  const { question, answers } = claim.predict;
  return [
    prose(question),
    answers.map(({ answer }) => `- ${prose(answer)}`).join('\n'),
    SOLUTION,
    answers.map((row) => `- ${solution(row, claim, ledger)}`).join('\n'),
  ];
}

function solution({ answer, verdict, by, tempting }: AnswerRow, claim: ClaimRow, ledger: Ledger): string {
  const { because, beside, butNot, predict: asked } = claim;
  const link = sentenceLink(by, claim.id, claim, ledger);
  const control = butNot.find(({ sentence }) => sentence === by);
  const row = [...because, ...beside].find(({ sentence }) => sentence === by);
  const isSaid = verdict === 'wrong' && asked?.answers.some((other) => other.verdict === 'right' && other.by === by);
  const shown = [
    ...(tempting === undefined ? [] : [` ${prose(tempting)}`]),
    // How much the sentence that makes another answer right has earned is told there.
    ...(row === undefined ? [] : [isSaid ? ` The reason: ${link}` : ` ${earned(row)} ${BY[row.kind]}: ${link}`]),
    ...(control === undefined ? [] : [` ${IS_FALSE}: ${link}. ${falseFor(control.counterexample)}`]),
  ];
  return `${status(CAME_OUT[verdict])}: *${prose(answer)}*.${shown.join('')}`;
}

/** What is said of a control. */
const IS_FALSE = status({ ...CAME_OUT.wrong, word: FALSE });

function settling(position: PositionRow, claim: ClaimRow, ledger: Ledger): readonly string[] {
  const { id, side, verdict, strength, readings } = position;
  const anchor = argumentAnchors(ledger).get(id) ?? '';
  const who = SIDES.filter((row) => row.side === side).map((row) => row.who);
  const known = strength === undefined ? '' : ` · ${KNOWN[strength].symbol} ${KNOWN[strength].word}`;
  return [
    `${status(CAME_OUT[verdict])}${known} · [in the argument](${between(claimPath(claim.id), ARGUMENT)}#${anchor})`,
    `*Held by ${who.join('')}.*`,
    readings
      .map(({ reading, means, verdict: cameOut, strength: earnedThere, claim: there, by }) => {
        const here = claim.settles.find((row) => row.position === id && row.reading === reading);
        const by_ = here?.by ?? by;
        const how = here?.strength ?? earnedThere;
        const proof =
          by_ === undefined || how === undefined
            ? 'No claim settles this reading yet.'
            : `${KNOWN[how].symbol} ${KNOWN[how].word}: ${sentenceLink(by_, here === undefined ? (there ?? claim.id) : claim.id, claim, ledger)}`;
        return `- ${status(CAME_OUT[here?.verdict ?? cameOut])}${lessThanProved(how)} (*${prose(reading)}*): ${prose(means)} ${proof}`;
      })
      .join('\n'),
  ];
}

function pictures({ id, figures }: ClaimRow, book: Book): readonly string[] {
  return figures.flatMap(({ path, caption }) => {
    const described = /<desc[^>]*>([^<]*)<\/desc>/.exec(book.figures.get(path) ?? '')?.[1];
    return [
      `![${described === undefined ? plainText(caption) : plainText(unescaped(described))}](${between(claimPath(id), path)})`,
      prose(caption),
    ];
  });
}

function unescaped(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function statement(claim: ClaimRow, ledger: Ledger): readonly string[] {
  const sentences = claim.because
    .map(({ sentence }, i) => `${i + 1}. ${sentenceLink(sentence, claim.id, claim, ledger)}`)
    .join('\n');
  const assumptions = claim.assuming
    .map(({ name, says, droppedBy }) => {
      const need =
        droppedBy === null
          ? 'Not shown to be necessary.'
          : `Cannot simply be dropped: see ${sentenceLink(droppedBy, claim.id, claim, ledger)}.`;
      return `- **${prose(name)}**: ${prose(says)} ${need}`;
    })
    .join('\n');
  return [sentences, ...(assumptions === '' ? [] : ['Assuming:', assumptions])];
}

function evidence(row: SentenceRow, claim: ClaimRow, ledger: Ledger): readonly string[] {
  const { kind, formal, scope, detail, bound, seed, classes, discarded, command, hash } = row;
  const count = countOfCases(row);
  const drawn = [
    ...(classes ?? []).map(
      ({ name, atLeast, share }) =>
        `${plainText(share)} of the inputs are in the class “${prose(name)}” (at least ${plainText(atLeast)} asked for)`,
    ),
    ...(discarded === undefined ? [] : [`${plainText(discarded)} of the drawn inputs were discarded by a precondition`]),
    ...(bound === undefined ? [] : [`the chance of error is at most ${power(bound)}`]),
    ...(seed === undefined ? [] : [`seed ${seed}`]),
  ];
  return [
    [`${earned(row)} ${BY[kind]}`, prose(readable(scope)), ...(count === '' ? [] : [count])].join(' · '),
    ...(formal === undefined ? [] : [`> **What was checked.** ${prose(readable(formal))}`]),
    ...theoremOf(row, claim, ledger),
    ...(detail === undefined ? [] : [prose(readable(detail))]),
    ...(drawn.length === 0 ? [] : [sentenceOf(drawn)]),
    ...(command === undefined ? [] : ['Repeat it with:', codeBlock('sh', command)]),
    ...(hash === undefined
      ? []
      : [
          `The mathematics that made it and its result have the hash ${codeSpan(hash)}; when either changes, this sentence fails until it is recorded again.`,
        ]),
  ];
}

/** The theorem that a sentence rests on: in full where the page first needs it, and from then on by its name. */
function theoremOf({ sentence, theorem }: SentenceRow, claim: ClaimRow, ledger: Ledger): readonly string[] {
  if (theorem === undefined) return [];
  const name = plainText(theorem.name);
  const first = [...claim.because, ...claim.beside].find((row) => row.theorem?.says === theorem.says);
  if (first !== undefined && first.sentence !== sentence)
    return [`**${name}**, [as above](#${lessonAnchors(claim, ledger).get(first.sentence) ?? ''}).`];
  const source = ledger.sources.find(({ key }) => key === theorem.source);
  const cited = source === undefined ? '' : ` [${citation(source)}](#${SOURCES})`;
  return [`**${name}.** ${prose(theorem.says)}${cited}`];
}

const SOURCES = 'sources';

function citation({ authors, year }: Ledger['sources'][number]): string {
  return plainText(`(${authors}, ${year})`);
}

/** `2^-64` as a formula. */
function power(bound: string): string {
  return /^2\^-\d+$/.test(bound) ? `$${bound.replace(/\^(-\d+)/, '^{$1}')}$` : plainText(bound);
}

function sentenceOf(parts: readonly string[]): string {
  const line = parts.join('; ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

/** On the site, all that comes after it at a control is seen by those only who ask for it. */
const BEHIND = 'The check behind it:';

function control(row: ControlRow, claim: ClaimRow, ledger: Ledger): readonly string[] {
  const { sentence, of, drops, formal, counterexample, seed, path, shrinks } = row;
  const replay = replayCommand(claim.id, row);
  const found = [
    ...(seed === undefined ? [] : [`seed ${seed}`]),
    ...(path === undefined ? [] : [`path ${plainText(path)}`]),
    ...(shrinks === undefined ? [] : [counted(shrinks, 'shrink')]),
  ];
  return [
    `${IS_FALSE}${drops === undefined ? '' : ` · it drops the assumption *${prose(drops)}*`}`,
    falseFor(counterexample),
    BEHIND,
    ...(formal === undefined ? [] : [`> **What the check refused.** ${prose(readable(formal))}`]),
    `The same check as for: ${sentenceLink(of, claim.id, claim, ledger)}`,
    ...(replay === undefined
      ? []
      : [
          `${row.kind === 'measured' ? 'Measured, not searched for' : 'Found by search'} (${found.join(', ')}). To find “${prose(sentence)}” false again:`,
          codeBlock('sh', replay),
        ]),
  ];
}

/** What shows a neighbour to be false: in words, and where these end in data, that as code. */
function falseFor(counterexample: string): string {
  const [, sentence = counterexample, data, stop = ''] = ENDS_IN_DATA.exec(counterexample) ?? [];
  return data === undefined ? prose(readable(sentence)) : `${prose(readable(sentence))} ${codeSpan(data)}${stop}`;
}

function checkIt({ id }: ClaimRow): readonly string[] {
  const data = between(claimPath(id), `${id}.json`);
  return [
    'From the root of the project, this runs just this claim, with every check on this page:',
    codeBlock('sh', `npx vitest run ${specOf(id)}`),
    `What the run found stands in [${plainText(data)}](${data}): each statement as data, with the object that the check accepted.`,
  ];
}

function restsOn(claim: ClaimRow, ledger: Ledger): readonly string[] {
  const link = (id: string): string => {
    const row = ledger.claims.find((other) => other.id === id);
    return row === undefined
      ? ''
      : `- ${KNOWN[row.strength].symbol} ${KNOWN[row.strength].word}: [${plainText(row.title)}](${between(claimPath(claim.id), claimPath(id))})`;
  };
  const users = ledger.claims.filter(({ uses }) => uses.includes(claim.id)).map(({ id }) => id);
  return [
    ...(claim.uses.length === 0
      ? ['It rests on no other claim.']
      : ['It rests on these, and is no stronger than they are:', claim.uses.map(link).join('\n')]),
    ...(users.length === 0 ? ['No other claim rests on it.'] : ['These rest on it:', users.map(link).join('\n')]),
  ];
}

function sources(claim: ClaimRow, ledger: Ledger): readonly string[] {
  const cited = ledger.sources.filter(({ key }) => sourcesOf(claim).includes(key));
  return [cited.map((source) => `- ${reference(source)}`).join('\n')];
}
