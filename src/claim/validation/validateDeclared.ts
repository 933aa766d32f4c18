import { BIBLIOGRAPHY } from '../../content/bibliography.ts';
import { POSITIONS } from '../../content/positions.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { Declared } from '../definition/declared.ts';
import { namesFor } from '../definition/namesFor.ts';
import { served } from '../definition/notes.ts';
import type { WrittenPrediction } from '../definition/prediction.ts';
import { resolveSentence } from '../definition/sentence.ts';
import type { WrittenSettling } from '../definition/settlings.ts';
import { folded, whyNoHeading, whyNoLine, whyTexBracket, whyUnseen } from '../ledger/line.ts';
import { placesIn, QUESTION } from '../ledger/placed.ts';
import { type Problem, prefixed } from '../ledger/problem.ts';

/** A claim's id: a chapter, and a name in lower case with hyphens. */
export const ID = /^\d\d-[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * What is wrong with what a claim says of itself, each with its remedy. It needs the
 * claim's data alone, so it can be asked again when the book is printed.
 */
export function validateDeclared(declared: Declared): readonly Problem[] {
  const { id, title, asks, says, breaks, exercise, figure, settles, predict, uses, assuming, sources, sentences } = declared;
  const all = [...sentences.because, ...sentences.beside, ...sentences.butNot];
  return [
    ...unless(
      ID.test(id),
      'not-an-id',
      `The path "${id}" is no id: name the file NN-chapter/the-claim.spec.ts, in lower case with hyphens.`,
    ),
    ...headingProblem('The title', title),
    ...(asks === undefined ? [] : [...headingProblem('What it asks,', asks), ...questionProblem(asks)]),
    ...unless(says.trim() !== '', 'says-nothing', '"says" is empty: say the idea in the reader’s words.'),
    ...textProblems('"says"', says),
    ...unless(
      predict !== undefined || !placesIn(says).includes(QUESTION),
      'no-question-to-place',
      `"says" has a place for the question, ![${QUESTION}], and the claim has none: add "predict", or take the place away.`,
    ),
    ...unless(
      placesIn(says).filter((name) => name === QUESTION).length <= 1,
      'question-placed-twice',
      `"says" has two places for the question, ![${QUESTION}], and it is asked once: take one away.`,
    ),
    ...unless(
      figure || placesIn(says).every((name) => name === QUESTION),
      'no-figure-to-place',
      '"says" has places for figures, and the claim has none: add "figure", or take the places away.',
    ),
    ...(exercise === undefined ? [] : textProblems('"exercise"', exercise)),
    ...unless(
      breaks === undefined || resolveSentence(breaks, sentences.butNot) !== undefined,
      'breaks-no-control',
      `"breaks" names "${breaks}", which is not one control of "butNot": quote it, or its beginning and "…".`,
    ),
    ...all.flatMap((sentence) => headingProblem('The sentence', sentence)),
    ...twice(all).map((sentence) => ({
      code: 'sentence-twice',
      message: `The sentence "${sentence}" stands here twice: say it once.`,
    })),
    ...unless(
      sentences.because.length > 0,
      'because-empty',
      '"because" is empty: a claim rests on at least one sentence with its evidence.',
    ),
    ...assuming.flatMap(({ name, says: meaning }) => [
      ...lineProblem('The assumption', name),
      ...lineProblem(`What "${name}" assumes,`, meaning),
    ]),
    ...notesProblems(declared),
    ...settles.flatMap((settling) => settlingProblems(settling, declared)),
    ...twice(settles.map(({ position, reading }) => `${position}" as "${reading}`)).map((both) => ({
      code: 'settled-twice',
      message: `It settles "${both}" twice: say it once.`,
    })),
    ...(predict === undefined ? [] : predictionProblems(predict, declared)),
    ...sources.flatMap((source) =>
      unless(
        Object.hasOwn(BIBLIOGRAPHY, source),
        'unknown-source',
        `The source "${source}" is unknown: add it to src/content/bibliography.ts with its DOI or arXiv id.${didYouMean(source, Object.keys(BIBLIOGRAPHY))}`,
      ),
    ),
    ...uses.flatMap((used) =>
      unless(
        ID.test(used) && used !== id,
        'uses-no-other-claim',
        `"uses" names "${used}", which is not the id of another claim, such as "02-separability/no-line-separates-xor".`,
      ),
    ),
  ];
}

function textProblems(what: string, text: string): readonly Problem[] {
  const unseen = whyUnseen(text);
  const dollars = text.replace(/\\\$|`[^`]*`/g, '').split('$').length - 1;
  const bracket = whyTexBracket(text);
  return [
    ...[unseen, bracket].flatMap((why) => (why === undefined ? [] : [prefixed(`${what} `, why)])),
    ...unless(
      dollars % 2 === 0,
      'single-dollar',
      `${what} has a dollar sign without another: put a formula between two, and before the sign itself a backslash, written twice.`,
    ),
  ];
}

/** What is wrong with what a claim says of its sentences: which of them serve others, and how the formal ones are read. */
function notesProblems(declared: Declared): readonly Problem[] {
  const { serves, readAs, sentences } = declared;
  const all = [...sentences.because, ...sentences.beside];
  const towards = served(declared);
  const noted = [...serves.map(({ lemma }) => lemma), ...readAs.map(({ sentence }) => sentence)];
  return [
    ...noted.flatMap((name) =>
      unless(
        resolveSentence(name, all) !== undefined,
        'notes-no-sentence',
        `"serves" or "readAs" names "${name}", which is not one sentence of "because" or "beside": quote it, or its beginning and "…".`,
      ),
    ),
    ...serves.flatMap(({ lemma, sentence }) => {
      const meant = resolveSentence(lemma, all);
      if (meant === undefined) return [];
      const way = servedBy(meant, towards);
      return [
        ...unless(
          towards.has(meant),
          'serves-no-sentence',
          `The lemma "${lemma}" serves "${sentence}", which is not one sentence beside it in ${sentences.because.includes(meant) ? '"because"' : '"beside"'}: quote it, or its beginning and "…".`,
        ),
        ...unless(
          towards.get(meant) !== meant,
          'serves-itself',
          `The lemma "${lemma}" serves itself: name another sentence, or leave it out if it is a theorem.`,
        ),
        ...unless(
          way.length === 1 || !way.includes(meant),
          'serves-in-a-circle',
          `The lemma "${lemma}" serves itself by way of ${way.map(quote).join(', ')}: let one of them serve none.`,
        ),
      ];
    }),
    ...twice(serves.map(({ lemma }) => resolveSentence(lemma, all) ?? lemma)).map((lemma) => ({
      code: 'serves-twice',
      message: `The lemma "${lemma}" serves two sentences: name the one that it serves first.`,
    })),
    ...twice(readAs.map(({ sentence }) => resolveSentence(sentence, all) ?? sentence)).map((sentence) => ({
      code: 'read-twice',
      message: `"readAs" says twice how "${sentence}" is read: say it once.`,
    })),
    ...readAs.flatMap(({ sentence, says }) => [
      ...lineProblem(`How "${sentence}" is read,`, says),
      ...unless(
        String(says).endsWith('.'),
        'reading-no-sentence',
        `How "${sentence}" is read, "${says}", is no sentence: end it with a full stop.`,
      ),
    ]),
  ];
}

/** What a lemma serves, what that serves, and so on, until a theorem or one of them comes again. */
function servedBy(lemma: string, towards: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = [];
  for (let next = towards.get(lemma); next !== undefined && !way.includes(next); next = towards.get(next)) way.push(next);
  return way;
}

function settlingProblems({ position, reading, by, verdict }: WrittenSettling, declared: Declared): readonly Problem[] {
  const meant = resolveSentence(by, declared.sentences.because);
  const known = Object.hasOwn(POSITIONS, position) ? POSITIONS[position as keyof typeof POSITIONS].readings : undefined;
  return [
    ...(known === undefined
      ? [
          {
            code: 'unknown-position',
            message: `The position "${position}" is unknown: the list is src/content/positions.ts.${didYouMean(position, Object.keys(POSITIONS))}`,
          },
        ]
      : unless(
          Object.hasOwn(known, reading),
          'unknown-reading',
          `The position "${position}" has no reading "${reading}"; it has ${Object.keys(known).map(quote).join(', ')}.`,
        )),
    ...unless(
      meant !== undefined,
      'settled-by-no-sentence',
      `"${position}" is settled by "${by}", which is not one sentence of "because".`,
    ),
    ...unless(
      meant === undefined || !served(declared).has(meant),
      'settled-by-lemma',
      `"${position}" is settled by "${by}", which serves another sentence: let it serve none, since it is a theorem then, or name the other.`,
    ),
    ...unless(
      verdict === 'right' || verdict === 'wrong',
      'verdict-unknown',
      `"${position}" is settled as "${verdict}": a reading is "right" or "wrong".`,
    ),
  ];
}

function predictionProblems({ question, answers }: WrittenPrediction, declared: Declared): readonly Problem[] {
  const { sentences } = declared;
  const lemmas = served(declared);
  const right = answers.filter(({ verdict }) => verdict === 'right').length;
  return [
    ...lineProblem('The question', question),
    ...questionProblem(question),
    ...unless(
      answers.length >= 2 && answers.length <= 4,
      'number-of-answers',
      `The question "${question}" has ${answers.length} answers to choose from: give it two, three or four.`,
    ),
    ...unless(
      right === 1,
      'number-of-right-answers',
      `The question "${question}" has ${right} right answers: mark just one as right.`,
    ),
    ...twice(answers.map(({ answer }) => answer)).map((answer) => ({
      code: 'answer-twice',
      message: `The answer "${answer}" stands there twice: say it once.`,
    })),
    ...answers.flatMap(({ answer, verdict, by, tempting }) => [
      ...lineProblem('The answer', answer),
      ...(tempting === undefined ? [] : lineProblem(`What tempts to "${answer}",`, tempting)),
      ...unless(
        tempting === undefined || verdict !== 'right',
        'right-answer-tempts',
        `The answer "${answer}" is right, and says what tempts to it: leave "tempting" to the wrong ones.`,
      ),
      ...unless(
        verdict !== 'right' || !lemmas.has(resolveSentence(by, sentences.because) ?? by),
        'answer-by-lemma',
        `The answer "${answer}" is right by "${by}", which serves another sentence: let it serve none, since it is a theorem then, or name the other.`,
      ),
      ...(verdict === 'right' || verdict === 'wrong'
        ? unless(
            resolveSentence(by, namesFor(verdict, sentences)) !== undefined,
            'answer-by-no-sentence',
            verdict === 'right'
              ? `The answer "${answer}" is right by "${by}", which is not one sentence of "because".`
              : `The answer "${answer}" is wrong by "${by}", which is not one sentence of "because", "beside" or "butNot".`,
          )
        : [
            {
              code: 'answer-without-verdict',
              message: `The answer "${answer}" must say either what makes it right, { right: … }, or what shows it to be wrong, { wrong: … }.`,
            },
          ]),
    ]),
  ];
}

function questionProblem(question: string): readonly Problem[] {
  return unless(
    String(question).endsWith('?'),
    'no-question',
    `The question "${question}" does not end in a question mark: ask the reader something.`,
  );
}

function unless(condition: boolean, code: string, message: string): readonly Problem[] {
  return condition ? [] : [{ code, message }];
}

function lineProblem(what: string, text: string): readonly Problem[] {
  return about(what, text, whyNoLine(text));
}

function headingProblem(what: string, text: string): readonly Problem[] {
  return about(what, text, whyNoHeading(text));
}

function about(what: string, text: string, why: Problem | undefined): readonly Problem[] {
  return why === undefined ? [] : [prefixed(`${what} ${JSON.stringify(text) ?? String(text)} `, why)];
}

/** Those that a reader has met before, each once. */
function twice(lines: readonly string[]): readonly string[] {
  return lines.filter((line, i) => lines.findIndex((other) => folded(other) === folded(line)) < i);
}

function quote(text: string): string {
  return `"${text}"`;
}
