import { integer } from 'fast-check';
import { expect, test } from 'vitest';
import { inseparable } from '../../evidence/inseparable/inseparable.ts';
import { sampled } from '../../evidence/sampled/sampled.ts';
import { separable } from '../../evidence/separable/separable.ts';
import { AND, OR, XNOR, XOR } from '../../math/separability/boolean.ts';
import type { Claim } from '../definition/claim.ts';
import { validate } from './validate.ts';

const ID = '01-some/claim';
const OVER = integer();
const positive = (n: number): boolean => n > 0;
const CLAIM: Claim = {
  title: 'No line separates XOR',
  says: 'Try it.',
  because: { 'no line does it': inseparable(XOR) },
  beside: { 'a line does AND': separable(AND) },
  assuming: { 'there is no curve': 'Only straight lines are laid.' },
  butNot: {
    'no line does AND': { of: 'no line…', on: inseparable(AND) },
    'a line does XOR': { of: 'a line does AND', on: separable(XOR), drops: 'there is no curve' },
  },
  settles: { 'a-shallow-linear-net-cannot-do-xor': { reading: 'a shallow linear net', by: 'no line does it', verdict: 'right' } },
  predict: {
    question: 'Can a line do XOR?',
    answers: {
      'Yes, if it is steep enough': { wrong: 'a line does X…', tempting: 'A steep line seems to reach further.' },
      No: { right: 'no line…' },
      'No, nor AND': { wrong: 'a line does AND' },
    },
  },
  uses: ['01-some/other-claim'],
  sources: ['minsky1969'],
};

/** The claim with some fields changed, of whatever type: a spec file need not have been type-checked. */
const problems = (change: { readonly [field: string]: unknown }, id = ID): readonly string[] =>
  validate(id, { ...CLAIM, ...change } as Claim);

test('a well-formed claim has no problems, with all its fields or the fewest', () => {
  expect(problems({})).toEqual([]);
  const { title, says, because } = CLAIM;
  expect(
    validate(ID, { title, says, because, butNot: { 'no line does AND': { of: 'no line…', on: inseparable(AND) } } }),
  ).toEqual([]);
});

const ONE_PROBLEM: readonly (readonly [string, { readonly [field: string]: unknown }, string])[] = [
  [
    'an unknown field',
    { proven: true },
    'The field "proven" is unknown; the fields are title, says, because, beside, butNot, assuming, settles, predict, uses, sources, figure.',
  ],
  ['no title', { title: undefined }, 'The title undefined must be one line of text.'],
  [
    'a title with a tag',
    { title: 'XOR <script>' },
    'The title "XOR <script>" has an HTML tag, and it is plain text: leave it out, or put a formula between dollar signs.',
  ],
  [
    'a title with a zero-width space',
    { title: 'XOR\u200b' },
    'The title "XOR\u200b" has a character that nobody sees (U+200B): remove it.',
  ],
  ['nothing said', { says: '  \n' }, '"says" is empty: say the idea in the reader’s words.'],
  [
    'a command of TeX with one backslash',
    { says: 'Half of it,\n$\frac{1}{2}$.' },
    '"says" has a character that nobody sees (U+000C): remove it, or write the backslash of a formula twice.',
  ],
  ['a direction mark', { says: 'So.\u202e' }, '"says" has a character that nobody sees (U+202E): remove it.'],
  [
    'a formula that does not end',
    { says: 'It is $1/2.' },
    '"says" has a dollar sign without another: put a formula between two, and before the sign itself a backslash, written twice.',
  ],
  ['no says', { says: undefined }, '"says" is empty: say the idea in the reader’s words.'],
  [
    'a sentence without control',
    { because: { ...CLAIM.because, 'and none does XNOR': inseparable(XNOR) } },
    'The sentence "and none does XNOR" has no control: add to "butNot" a false neighbour that its check refuses.',
  ],
  [
    'a sentence twice',
    { beside: { 'No line does and': separable(AND), 'a line does AND': separable(AND) } },
    'The sentence "no line does AND" stands here twice: say it once.',
  ],
  [
    'a sentence twice, but for a capital',
    { beside: { 'A line does AND': separable(AND), 'a line does AND': separable(AND) } },
    'The sentence "a line does AND" stands here twice: say it once.',
  ],
  [
    'a sentence of two lines',
    { beside: { 'a line does AND': separable(AND), 'one\ntwo': separable(AND) } },
    'The sentence "one\\ntwo" must be one line of text.',
  ],
  [
    'evidence of one’s own',
    {
      beside: {
        'a line does AND': separable(AND),
        'I say so': { kind: 'certificate', check: [], establish: () => ({ holds: true, strength: 'proved' }) },
      },
    },
    'The evidence for "I say so" was not made by an evidence maker such as inseparable(…) or sampled(…).',
  ],
  [
    'a proxy of evidence',
    { beside: { 'a line does AND': separable(AND), 'I say so': new Proxy(separable(AND), {}) } },
    'The evidence for "I say so" was not made by an evidence maker such as inseparable(…) or sampled(…).',
  ],
  [
    'a control of no sentence',
    { butNot: { ...CLAIM.butNot, 'nor OR': { of: 'nobody said so', on: inseparable(OR) } } },
    'The control "nor OR" guards "nobody said so", which is not one sentence of "because" or "beside": quote it, or its beginning and "…".',
  ],
  [
    'a control of nothing',
    { butNot: { ...CLAIM.butNot, 'nor OR': {} } },
    'The control "nor OR" does not name the sentence it guards: write { of: \'the sentence\', on: … }.',
  ],
  [
    'a control that is evidence alone',
    { butNot: { ...CLAIM.butNot, 'nor OR': inseparable(OR) } },
    'The control "nor OR" does not name the sentence it guards: write { of: \'the sentence\', on: … }.',
  ],
  [
    'a control with three dots',
    { butNot: { ...CLAIM.butNot, 'nor OR': { of: 'no line...', on: inseparable(OR) } } },
    'The control "nor OR" guards "no line...", which is not one sentence of "because" or "beside": quote it, or its beginning and "…", which is one character and not three dots.',
  ],
  [
    'a control on something of one’s own',
    { butNot: { ...CLAIM.butNot, 'nor OR': { of: 'no line…', on: { ...inseparable(OR) } } } },
    'What the control "nor OR" is put on was not made by an evidence maker.',
  ],
  [
    'a control that is another check',
    { butNot: { ...CLAIM.butNot, 'nor OR': { of: 'no line…', on: separable(XOR) } } },
    'The control "nor OR" is not the check of "no line does it": use the same maker, and for a sample the same inputs or the same property.',
  ],
  [
    'a control that is the sentence’s own evidence',
    { butNot: { ...CLAIM.butNot, 'nor XOR': { of: 'no line…', on: CLAIM.because['no line does it'] } } },
    'The control "nor XOR" is put on the very evidence of "no line does it": give it a false neighbour.',
  ],
  [
    'a control that drops what is not assumed',
    { butNot: { ...CLAIM.butNot, 'nor OR': { of: 'no line…', on: inseparable(OR), drops: 'toString' } } },
    'The control "nor OR" drops "toString", which is not in "assuming".',
  ],
  [
    'an assumption without words',
    { assuming: { 'there is no curve': '' } },
    'What "there is no curve" assumes, "" must be one line of text.',
  ],
  ['an assumption without a name', { assuming: { ...CLAIM.assuming, '': 'So.' } }, 'The assumption "" must be one line of text.'],
  [
    'an unknown position',
    { settles: { 'it-is-all-magic': { reading: 'a', by: 'no line does it', verdict: 'right' } } },
    'The position "it-is-all-magic" is unknown: the list is src/content/positions.ts.',
  ],
  [
    'a position that every object has',
    { settles: { toString: { reading: 'a', by: 'no line does it', verdict: 'right' } } },
    'The position "toString" is unknown: the list is src/content/positions.ts.',
  ],
  [
    'an unknown reading',
    { settles: { 'a-shallow-linear-net-cannot-do-xor': { reading: 'deep', by: 'no line does it', verdict: 'right' } } },
    'The position "a-shallow-linear-net-cannot-do-xor" has no reading "deep"; it has "a shallow linear net", "a shallow net with one non-linear layer".',
  ],
  [
    'settled by what stands beside',
    {
      settles: {
        'a-shallow-linear-net-cannot-do-xor': { reading: 'a shallow linear net', by: 'a line does AND', verdict: 'right' },
      },
    },
    '"a-shallow-linear-net-cannot-do-xor" is settled by "a line does AND", which is not one sentence of "because".',
  ],
  [
    'settled as something else',
    {
      settles: {
        'a-shallow-linear-net-cannot-do-xor': { reading: 'a shallow linear net', by: 'no line does it', verdict: 'in part' },
      },
    },
    '"a-shallow-linear-net-cannot-do-xor" is settled as "in part": a reading is "right" or "wrong".',
  ],
  [
    'settled twice',
    {
      settles: {
        'a-shallow-linear-net-cannot-do-xor': ['right', 'wrong'].map((verdict) => ({
          reading: 'a shallow linear net',
          by: 'no line does it',
          verdict,
        })),
      },
    },
    'It settles "a-shallow-linear-net-cannot-do-xor" as "a shallow linear net" twice: say it once.',
  ],
  ...predictions(),
  [
    'an unknown source',
    { sources: ['nobody2000'] },
    'The source "nobody2000" is unknown: add it to src/content/bibliography.ts with its DOI or arXiv id.',
  ],
  [
    'a source that every object has',
    { sources: ['constructor'] },
    'The source "constructor" is unknown: add it to src/content/bibliography.ts with its DOI or arXiv id.',
  ],
  [
    'a use of itself',
    { uses: [ID] },
    `"uses" names "${ID}", which is not the id of another claim, such as "02-separability/no-line-separates-xor".`,
  ],
  [
    'a use of no id',
    { uses: ['Farkas'] },
    '"uses" names "Farkas", which is not the id of another claim, such as "02-separability/no-line-separates-xor".',
  ],
];

/** A question with something wrong, and what is said of it. */
function predictions(): readonly (readonly [string, { readonly [field: string]: unknown }, string])[] {
  const yes = { wrong: 'a line does XOR' };
  const no = { right: 'no line does it' };
  const asked = (answers: unknown, question: unknown = 'Can it?') => ({ predict: { question, answers } });
  return [
    ['a question of two lines', asked({ yes, no }, 'Can\nit?'), 'The question "Can\\nit?" must be one line of text.'],
    [
      'a question that asks nothing',
      asked({ yes, no }, 'It cannot.'),
      'The question "It cannot." does not end in a question mark: ask the reader something.',
    ],
    ['one answer', asked({ no }), 'The question "Can it?" has 1 answers to choose from: give it two, three or four.'],
    [
      'five answers',
      asked({ no, a: yes, b: yes, c: yes, d: yes }),
      'The question "Can it?" has 5 answers to choose from: give it two, three or four.',
    ],
    ['no right answer', asked({ yes, no: yes }), 'The question "Can it?" has 0 right answers: mark just one as right.'],
    ['two right answers', asked({ yes: no, no }), 'The question "Can it?" has 2 right answers: mark just one as right.'],
    ['an answer twice', asked({ no, yes, Yes: yes }), 'The answer "Yes" stands there twice: say it once.'],
    [
      'an answer with a tag',
      asked({ no, '<b>yes</b>': yes }),
      expect.stringContaining('The answer "<b>yes</b>" has an HTML tag'),
    ],
    [
      'an answer that is right and wrong',
      asked({ no, yes: { ...yes, ...no } }),
      'The answer "yes" must say either what makes it right, { right: … }, or what shows it to be wrong, { wrong: … }.',
    ],
    [
      'a temptation of two lines',
      asked({ no, yes: { ...yes, tempting: 'So\nit seems.' } }),
      'What tempts to "yes", "So\\nit seems." must be one line of text.',
    ],
    [
      'a right answer that tempts',
      asked({ yes, no: { ...no, tempting: 'So it seems.' } }),
      'The answer "no" is right, and says what tempts to it: leave "tempting" to the wrong ones.',
    ],
    [
      'an answer that is neither',
      asked({ no, yes: {} }),
      'The answer "yes" must say either what makes it right, { right: … }, or what shows it to be wrong, { wrong: … }.',
    ],
    [
      'an answer that is right by a sentence that carries no weight',
      asked({ yes, no: { right: 'a line does AND' } }),
      'The answer "no" is right by "a line does AND", which is not one sentence of "because".',
    ],
    [
      'an answer that is wrong by nothing',
      asked({ no, yes: { wrong: 'everybody knows' } }),
      'The answer "yes" is wrong by "everybody knows", which is not one sentence of "because", "beside" or "butNot".',
    ],
    [
      'an answer that is wrong by one of several',
      asked({ no, yes: { wrong: 'a line does…' } }),
      'The answer "yes" is wrong by "a line does…", which is not one sentence of "because", "beside" or "butNot".',
    ],
  ];
}

test.each(ONE_PROBLEM)('%s is one clear sentence', (_, change, problem) => {
  expect(problems(change)).toEqual([problem]);
});

test('dollars may be written, and stand in code', () => {
  expect(problems({ says: 'It costs \\$2, in code `$`,\nand $x + y$ is a formula.' })).toEqual([]);
});

test('a control of a sentence without evidence is not compared with it', () => {
  expect(problems({ because: { 'no line does it': 'obviously' } })).toEqual([
    'The evidence for "no line does it" was not made by an evidence maker such as inseparable(…) or sampled(…).',
  ]);
});

test('an empty claim is told what it needs', () => {
  expect(problems({ because: {}, beside: {}, butNot: {}, settles: {}, predict: undefined })).toEqual([
    '"because" is empty: a claim rests on at least one sentence with its evidence.',
  ]);
});

test.each(['claim', '1-some/claim', '01-some/Claim', '01-some/claim/more', '01-some/', '../01-some/claim', '01-some/claim\n'])(
  '%j is no id',
  (id) => {
    expect(problems({}, id)).toEqual([
      `The path "${id}" is no id: name the file NN-chapter/the-claim.spec.ts, in lower case with hyphens.`,
    ]);
  },
);

test('a sample’s control shares its inputs or its property', () => {
  const sentence = sampled({ over: OVER, of: 'numbers', holds: positive });
  const withControl = (on: unknown) =>
    problems({
      because: { 'it is so': sentence },
      beside: {},
      settles: {},
      predict: undefined,
      butNot: { 'it is not': { of: 'it is so', on } },
    });
  expect(withControl(sampled({ over: OVER, of: 'numbers', holds: (n) => n < 0 }))).toEqual([]);
  expect(withControl(sampled({ over: integer(), of: 'numbers', holds: positive }))).toEqual([]);
  expect(withControl(sampled({ over: integer(), of: 'numbers', holds: (n) => n < 0 }))).toEqual([
    expect.stringContaining('is not the check of "it is so"'),
  ]);
});
