import type { ClaimRow, Ledger, SentenceRow } from '../../claim/ledger/ledger.ts';
import { byTheorem } from '../../claim/ledger/theorems.ts';
import { claimPath } from '../../text/paths.ts';
import { percent } from '../../text/percent.ts';
import { sentenceCase } from '../../text/prose.ts';
import { readable } from '../../text/readable.ts';
import { BY, countOfCases, earnedMark } from '../../text/words.ts';
import { type Content, code, inline, joinedBy, link, prose, strong } from '../tree/content.ts';
import { type Article, type Block, command, list, paragraph, quote } from '../tree/page.ts';
import { sentenceLink } from './lessonLink.ts';
import { citation } from './reference.ts';
import { SECTION } from './sections.ts';

/** A sentence that holds: the word it earned, what was checked, by which theorem, and with what draws. */
export function evidenceArticle(row: SentenceRow, claim: ClaimRow, ledger: Ledger): Article {
  const { sentence, kind, formal, readAs, serves, scope, detail, command: repeat, hash } = row;
  const count = countOfCases(row);
  return {
    key: sentence,
    heading: prose(sentenceCase(sentence)),
    verdict: {
      type: 'verdict',
      mark: earnedMark(row),
      rest: inline` ${BY[kind]} · ${prose(readable(scope))}${count === '' ? '' : ` · ${count}`}`,
    },
    body: [
      ...(serves === undefined ? [] : [paragraph`${strong(['A lemma.'])} It serves: ${sentenceLink(serves, claim.id)}`]),
      ...(formal === undefined ? [] : [quote`${strong(['What was checked.'])} ${prose(readable(formal))}`]),
      ...(readAs === undefined ? [] : [paragraph`${strong(['How to read it.'])} ${prose(readAs)}`]),
      ...argument(row, claim),
      ...theoremOf(row, claim, ledger),
      ...(detail === undefined ? [] : [paragraph`${prose(readable(detail))}`]),
      ...drawn(row),
      ...(repeat === undefined ? [] : [paragraph`Repeat it with:`, command(repeat)]),
      ...(hash === undefined
        ? []
        : [
            paragraph`The mathematics that made it and its result have the hash ${code(hash)}; when either changes, this sentence fails until it is recorded again.`,
          ]),
    ],
  };
}

/** How a sentence is argued, and what it joins. */
function argument({ why, by = [] }: SentenceRow, { id }: ClaimRow): readonly Block[] {
  if (why === undefined) return [];
  return [
    paragraph`${strong(['The argument.'])} ${prose(why)}`,
    paragraph`Its steps are proved, and its words are yours to judge. It rests on:`,
    list(by.map((step) => [sentenceLink(step, id)])),
  ];
}

/** The theorem that a sentence rests on: in full where the page first needs it, and from then on by its name. */
function theoremOf({ sentence, theorem }: SentenceRow, { id, because, beside }: ClaimRow, { sources }: Ledger): readonly Block[] {
  if (theorem === undefined) return [];
  const { name, says } = theorem;
  const path = claimPath(id);
  const first = [...byTheorem(because), ...byTheorem(beside)].find((row) => row.theorem?.says === says);
  if (first !== undefined && first.sentence !== sentence)
    return [paragraph`${strong([name])}, ${link({ path, key: first.sentence }, ['as above'])}.`];
  const cited = sources
    .filter(({ key }) => key === theorem.source)
    .flatMap((source) => inline` ${link({ path, key: SECTION.sources }, citation(source))}`);
  return [paragraph`${strong([`${name}.`])} ${prose(says)}${cited}`];
}

/** What was drawn, how likely an error is, and from which seed. */
function drawn({ classes = [], cases, discarded, exponent, seed }: SentenceRow): readonly Block[] {
  const parts = [
    ...classes.map(
      ({ name, atLeast, count }) =>
        inline`${percent(count, Number(cases))} of the inputs are in the class “${prose(name)}” (at least ${atLeast} asked for)`,
    ),
    ...(discarded === undefined
      ? []
      : [inline`${percent(discarded, discarded + Number(cases))} of the drawn inputs were discarded by a precondition`]),
    ...(exponent === undefined ? [] : [inline`the chance of error is at most ${powerOfTwo(exponent)}`]),
    ...(seed === undefined ? [] : [inline`seed ${seed}`]),
  ];
  return parts.length === 0 ? [] : [paragraph`${capitalized(joinedBy('; ', parts))}.`];
}

function powerOfTwo(exponent: number): Content {
  return [{ type: 'formula', tex: `2^{${exponent}}` }];
}

function capitalized([first = '', ...others]: Content): Content {
  return [typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...others];
}
