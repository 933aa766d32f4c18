import { integer } from 'fast-check';
import { expect, test } from 'vitest';
import { inseparable } from '../../evidence/inseparable/inseparable.ts';
import { sampled } from '../../evidence/sampled/sampled.ts';
import { separable } from '../../evidence/separable/separable.ts';
import { AND, OR, XNOR, XOR } from '../../math/separability/boolean.ts';
import type { Claim } from '../definition/claim.ts';
import type { Problem } from '../ledger/problem.ts';
import { validate } from './validate.ts';

const ID = '01-some/claim';
const OVER = integer();
const positive = (n: number): boolean => n > 0;
const CLAIM: Claim = {
  title: 'No line separates XOR',
  asks: 'Can a line separate XOR?',
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
  breaks: 'a line does X…',
  exercise: 'Try *AND*.',
  uses: ['01-some/other-claim'],
  sources: ['minsky1969'],
};

/** The claim with some fields changed, of whatever type: a spec file need not have been type-checked. */
const problems = (change: { readonly [field: string]: unknown }, id = ID): readonly Problem[] =>
  validate(id, { ...CLAIM, ...change } as Claim);
const codes = (...asked: Parameters<typeof problems>): readonly string[] => problems(...asked).map(({ code }) => code);

test('a sentence that is malformed is told of alone, and not for want of a control', () => {
  const because = { ...CLAIM.because, 'none does XNOR.': inseparable(XNOR) };
  expect(codes({ because })).toEqual(['ends-in-stop']);
  expect(codes({ because: { ...CLAIM.because, 'none does XNOR': 7 } })).toEqual(['not-evidence']);
});

test.each([
  [separable(AND), /use the same maker\.$/],
  [
    sampled({ over: integer(), of: 'numbers', holds: (n) => n < 0 }),
    /as where integers\(5\) is written twice: draw it once into a constant, and use it in both\.$/,
  ],
])('a control that is another check is told how to be the same (%#)', (evidence, message) => {
  const beside = { ...CLAIM.beside, 'it is so': evidence };
  const butNot = {
    ...CLAIM.butNot,
    'it is not': { of: 'it is so', on: sampled({ over: integer(), of: 'more', holds: (n) => n > 9 }) },
  };
  expect(problems({ beside, butNot })).toMatchObject([{ code: 'other-check', message: expect.stringMatching(message) }]);
});

test('a well-formed claim has no problems, with all its fields or the fewest', () => {
  expect(problems({})).toEqual([]);
  const figure = () => ({ 'the pencil': { svg: '<svg/>', caption: 'So.' } });
  expect(problems({ says: 'Try it.\n\n![the pencil]\n\n![predict]', figure })).toEqual([]);
  const { title, says, because } = CLAIM;
  expect(
    validate(ID, { title, says, because, butNot: { 'no line does AND': { of: 'no line…', on: inseparable(AND) } } }),
  ).toEqual([]);
});

const ONE_PROBLEM: readonly (readonly [string, { readonly [field: string]: unknown }, string])[] = [
  ['an unknown field', { proven: true }, 'unknown-field'],
  ['no title', { title: undefined }, 'not-one-line'],
  ['a title with a tag', { title: 'XOR <script>' }, 'html-tag'],
  ['a title in bold', { title: '**XOR** is hard' }, 'markdown-in-line'],
  ['a title that ends in a period', { title: 'XOR is hard.' }, 'ends-in-stop'],
  [
    'a sentence that ends in a period',
    { beside: { 'a line does AND': separable(AND), 'it does so easily.': separable(AND) } },
    'ends-in-stop',
  ],
  ['a formula between brackets', { says: 'It is \\(x\\).' }, 'tex-bracket'],
  ['two versions of a text', { says: 'One.\n\n=======\nTwo.' }, 'merge-conflict'],
  ['an assumption with a dollar', { assuming: { 'there is no curve': 'It costs $5.' } }, 'single-dollar'],
  ['a title with a zero-width space', { title: 'XOR\u200b' }, 'unseen-character'],
  ['nothing said', { says: '  \n' }, 'says-nothing'],
  ['a heading that asks nothing', { asks: 'A line does XOR' }, 'no-question'],
  ['a heading of two lines', { asks: 'Does a line\ndo XOR?' }, 'not-one-line'],
  ['a place for a question that is not asked', { says: 'So:\n\n![predict]', predict: undefined }, 'no-question-to-place'],
  ['two places for its question', { says: 'So:\n\n![predict]\n\nAnd:\n\n![predict]' }, 'question-placed-twice'],
  ['a place for a figure that is not drawn', { says: 'So:\n\n![the pencil]' }, 'no-figure-to-place'],
  ['an exercise with a dollar', { exercise: 'Spend $5.' }, 'single-dollar'],
  ['a control first that is none', { breaks: 'a line does everything' }, 'breaks-no-control'],
  ['a command of TeX with one backslash', { says: 'Half of it,\n$\frac{1}{2}$.' }, 'unseen-character'],
  ['a direction mark', { says: 'So.\u202e' }, 'unseen-character'],
  ['a formula that does not end', { says: 'It is $1/2.' }, 'single-dollar'],
  ['no says', { says: undefined }, 'says-nothing'],
  ['a sentence without control', { because: { ...CLAIM.because, 'and none does XNOR': inseparable(XNOR) } }, 'no-control'],
  ['a sentence twice', { beside: { 'No line does and': separable(AND), 'a line does AND': separable(AND) } }, 'sentence-twice'],
  [
    'a sentence twice, but for a capital',
    { beside: { 'A line does AND': separable(AND), 'a line does AND': separable(AND) } },
    'sentence-twice',
  ],
  ['a sentence of two lines', { beside: { 'a line does AND': separable(AND), 'one\ntwo': separable(AND) } }, 'not-one-line'],
  [
    'evidence of one’s own',
    {
      beside: {
        'a line does AND': separable(AND),
        'I say so': { kind: 'certificate', check: [], establish: () => ({ holds: true, strength: 'proved' }) },
      },
    },
    'not-evidence',
  ],
  [
    'a proxy of evidence',
    { beside: { 'a line does AND': separable(AND), 'I say so': new Proxy(separable(AND), {}) } },
    'not-evidence',
  ],
  [
    'a control of no sentence',
    { butNot: { ...CLAIM.butNot, 'nor OR': { of: 'nobody said so', on: inseparable(OR) } } },
    'guards-no-sentence',
  ],
  ['a control of nothing', { butNot: { ...CLAIM.butNot, 'nor OR': {} } }, 'guards-nothing'],
  ['a control that is evidence alone', { butNot: { ...CLAIM.butNot, 'nor OR': inseparable(OR) } }, 'guards-nothing'],
  [
    'a control with three dots',
    { butNot: { ...CLAIM.butNot, 'nor OR': { of: 'no line...', on: inseparable(OR) } } },
    'guards-no-sentence',
  ],
  [
    'a control on something of one’s own',
    { butNot: { ...CLAIM.butNot, 'nor OR': { of: 'no line…', on: { ...inseparable(OR) } } } },
    'control-not-evidence',
  ],
  [
    'a control that is another check',
    { butNot: { ...CLAIM.butNot, 'nor OR': { of: 'no line…', on: separable(XOR) } } },
    'other-check',
  ],
  [
    'a control that is the sentence’s own evidence',
    { butNot: { ...CLAIM.butNot, 'nor XOR': { of: 'no line…', on: CLAIM.because['no line does it'] } } },
    'control-on-its-sentence',
  ],
  [
    'a control that drops what is not assumed',
    { butNot: { ...CLAIM.butNot, 'nor OR': { of: 'no line…', on: inseparable(OR), drops: 'toString' } } },
    'drops-no-assumption',
  ],
  ['an assumption without words', { assuming: { 'there is no curve': '' } }, 'not-one-line'],
  ['an assumption without a name', { assuming: { ...CLAIM.assuming, '': 'So.' } }, 'not-one-line'],
  [
    'an unknown position',
    { settles: { 'it-is-all-magic': { reading: 'a', by: 'no line does it', verdict: 'right' } } },
    'unknown-position',
  ],
  [
    'a position that every object has',
    { settles: { toString: { reading: 'a', by: 'no line does it', verdict: 'right' } } },
    'unknown-position',
  ],
  [
    'an unknown reading',
    { settles: { 'a-shallow-linear-net-cannot-do-xor': { reading: 'deep', by: 'no line does it', verdict: 'right' } } },
    'unknown-reading',
  ],
  [
    'settled by what stands beside',
    {
      settles: {
        'a-shallow-linear-net-cannot-do-xor': { reading: 'a shallow linear net', by: 'a line does AND', verdict: 'right' },
      },
    },
    'settled-by-no-sentence',
  ],
  [
    'settled as something else',
    {
      settles: {
        'a-shallow-linear-net-cannot-do-xor': { reading: 'a shallow linear net', by: 'no line does it', verdict: 'in part' },
      },
    },
    'verdict-unknown',
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
    'settled-twice',
  ],
  ...predictions(),
  ...notes(),
  ['an unknown source', { sources: ['nobody2000'] }, 'unknown-source'],
  ['a source that every object has', { sources: ['constructor'] }, 'unknown-source'],
  ['a use of itself', { uses: [ID] }, 'uses-no-other-claim'],
  ['a use of no id', { uses: ['Farkas'] }, 'uses-no-other-claim'],
];

/** A question with something wrong, and what is said of it. */
function predictions(): readonly (readonly [string, { readonly [field: string]: unknown }, string])[] {
  const yes = { wrong: 'a line does XOR' };
  const no = { right: 'no line does it' };
  const asked = (answers: unknown, question: unknown = 'Can it?') => ({ predict: { question, answers } });
  return [
    ['a question of two lines', asked({ yes, no }, 'Can\nit?'), 'not-one-line'],
    ['a question that asks nothing', asked({ yes, no }, 'It cannot.'), 'no-question'],
    ['one answer', asked({ no }), 'number-of-answers'],
    ['five answers', asked({ no, a: yes, b: yes, c: yes, d: yes }), 'number-of-answers'],
    ['no right answer', asked({ yes, no: yes }), 'number-of-right-answers'],
    ['two right answers', asked({ yes: no, no }), 'number-of-right-answers'],
    ['an answer twice', asked({ no, yes, Yes: yes }), 'answer-twice'],
    ['an answer with a tag', asked({ no, '<b>yes</b>': yes }), 'html-tag'],
    ['an answer that is right and wrong', asked({ no, yes: { ...yes, ...no } }), 'answer-without-verdict'],
    ['a temptation of two lines', asked({ no, yes: { ...yes, tempting: 'So\nit seems.' } }), 'not-one-line'],
    ['a right answer that tempts', asked({ yes, no: { ...no, tempting: 'So it seems.' } }), 'right-answer-tempts'],
    ['an answer that is neither', asked({ no, yes: {} }), 'answer-without-verdict'],
    [
      'an answer that is right by a sentence that carries no weight',
      asked({ yes, no: { right: 'a line does AND' } }),
      'answer-by-no-sentence',
    ],
    ['an answer that is wrong by nothing', asked({ no, yes: { wrong: 'everybody knows' } }), 'answer-by-no-sentence'],
    ['an answer that is wrong by one of several', asked({ no, yes: { wrong: 'a line does…' } }), 'answer-by-no-sentence'],
  ];
}

/** Lemmas and readings of formal sentences with something wrong, and what is said of it. */
function notes(): readonly (readonly [string, { readonly [field: string]: unknown }, string])[] {
  const [line, and, nor, or] = ['no line does it', 'a line does AND', 'nor XNOR', 'a line does OR'];
  const more = {
    because: { ...CLAIM.because, [nor]: inseparable(XNOR) },
    beside: { ...CLAIM.beside, [or]: separable(OR) },
    butNot: { ...CLAIM.butNot, 'nor OR': { of: nor, on: inseparable(OR) } },
    settles: {},
    predict: undefined,
  };
  return [
    ['a lemma that nobody says', { ...more, serves: { 'it is so': line } }, 'notes-no-sentence'],
    ['a lemma that may be either of two', { ...more, serves: { 'a line…': and } }, 'notes-no-sentence'],
    ['a lemma that is a control', { ...more, serves: { 'nor OR': line } }, 'notes-no-sentence'],
    ['a lemma of what nobody says', { ...more, serves: { [nor]: 'it is so' } }, 'serves-no-sentence'],
    ['a lemma of what may be either of two', { ...more, serves: { [or]: '…' } }, 'serves-no-sentence'],
    ['a lemma of what carries no weight', { ...more, serves: { [nor]: and } }, 'serves-no-sentence'],
    ['a lemma that carries none', { ...more, serves: { [or]: line } }, 'serves-no-sentence'],
    ['a lemma of a control', { ...more, serves: { [nor]: 'nor OR' } }, 'serves-no-sentence'],
    ['a lemma of itself', { ...more, serves: { [nor]: 'nor X…' } }, 'serves-itself'],
    ['a lemma twice', { ...more, serves: { [nor]: line, 'nor…': line } }, 'serves-twice'],
    ['a lemma that settles a reading', { ...more, settles: CLAIM.settles, serves: { [line]: nor } }, 'settled-by-lemma'],
    [
      'a lemma that makes an answer right',
      {
        ...more,
        serves: { 'no line…': nor },
        predict: { question: 'Can it?', answers: { no: { right: line }, yes: { wrong: and } } },
      },
      'answer-by-lemma',
    ],
    ['a reading of what nobody says', { readAs: { 'it is so': 'It is so.' } }, 'notes-no-sentence'],
    ['two readings of a sentence', { readAs: { [line]: 'It is so.', 'no line…': 'It is.' } }, 'read-twice'],
    ['a reading of two lines', { readAs: { [line]: 'It is\nso.' } }, 'not-one-line'],
    ['a reading that is no sentence', { readAs: { [line]: 'it is so' } }, 'reading-no-sentence'],
  ];
}

test('a lemma may serve a lemma; a formal sentence may be read', () => {
  const [line, nor, either] = ['no line does it', 'nor XNOR', 'nor either'];
  const because = { ...CLAIM.because, [nor]: inseparable(XNOR), [either]: inseparable(XNOR) };
  const butNot = { ...CLAIM.butNot, 'nor OR': { of: nor, on: inseparable(OR) }, 'nor AND': { of: either, on: inseparable(AND) } };
  const readAs = { 'no line…': 'Points stand for inputs.' };
  expect(codes({ because, butNot, readAs, serves: { 'nor X…': line, [either]: 'nor X…' } })).toEqual([]);
});

test('each lemma that comes round to itself is a problem', () => {
  const because = { ...CLAIM.because, 'nor XNOR': inseparable(XNOR), 'nor either': inseparable(XNOR) };
  const butNot = {
    ...CLAIM.butNot,
    'nor OR': { of: 'nor XNOR', on: inseparable(OR) },
    'nor AND': { of: 'nor either', on: inseparable(AND) },
  };
  const serves = { 'nor XNOR': 'nor either', 'nor either': 'nor XNOR' };
  expect(problems({ because, butNot, serves })).toEqual([
    {
      code: 'serves-in-a-circle',
      message: 'The lemma "nor XNOR" serves itself by way of "nor either", "nor XNOR": let one of them serve none.',
    },
    {
      code: 'serves-in-a-circle',
      message: 'The lemma "nor either" serves itself by way of "nor XNOR", "nor either": let one of them serve none.',
    },
  ]);
  // What leads into the circle is not in it.
  expect(
    codes({ because, butNot, settles: {}, predict: undefined, serves: { ...serves, 'no line does it': 'nor either' } }),
  ).toEqual(['serves-in-a-circle', 'serves-in-a-circle']);
});

test.each(ONE_PROBLEM)('%s is one problem', (_, change, code) => {
  expect(codes(change)).toEqual([code]);
});

test('a problem is a sentence that says where, what was expected and the remedy, as the terminal prints it', () => {
  expect(problems({ butNot: { ...CLAIM.butNot, 'nor OR': { of: 'no line...', on: inseparable(OR) } } })).toEqual([
    {
      code: 'guards-no-sentence',
      message:
        'The control "nor OR" guards "no line...", which is not one sentence of "because" or "beside": quote it, or its beginning and "…", which is one character and not three dots.',
    },
  ]);
  for (const [, change] of ONE_PROBLEM) for (const { message } of problems(change)) expect(message).toMatch(/^["A-Z].*[.?]$/s);
});

test.each([
  [{ sources: ['minsky1696'] }, 'Did you mean "minsky1969"?'],
  [{ becuse: {} }, 'Did you mean "because"?'],
  [
    { settles: { 'a-shallow-linear-net-canot-do-xor': { reading: 'a', by: 'no line does it', verdict: 'right' } } },
    'Did you mean "a-shallow-linear-net-cannot-do-xor"?',
  ],
])('what is nearly a name is told with the name (%#)', (change, words) => {
  expect(problems(change).map(({ message }) => message.slice(-words.length))).toEqual([words]);
});

test('dollars may be written, and stand in code', () => {
  expect(problems({ says: 'It costs \\$2, in code `$`,\nand $x + y$ is a formula.' })).toEqual([]);
});

test('a control of a sentence without evidence is not compared with it', () => {
  expect(codes({ because: { 'no line does it': 'obviously' } })).toEqual(['not-evidence']);
});

test('an empty claim is refused', () => {
  expect(codes({ because: {}, beside: {}, butNot: {}, settles: {}, predict: undefined, breaks: undefined })).toEqual([
    'because-empty',
  ]);
});

test.each(['claim', '1-some/claim', '01-some/Claim', '01-some/claim/more', '01-some/', '../01-some/claim', '01-some/claim\n'])(
  '%j is no id',
  (id) => {
    expect(codes({}, id)).toEqual(['not-an-id']);
  },
);

test('a sample’s control shares its inputs or its property', () => {
  const sentence = sampled({ over: OVER, of: 'numbers', holds: positive });
  const withControl = (on: unknown) =>
    codes({
      because: { 'it is so': sentence },
      beside: {},
      settles: {},
      predict: undefined,
      breaks: undefined,
      butNot: { 'it is not': { of: 'it is so', on } },
    });
  expect(withControl(sampled({ over: OVER, of: 'numbers', holds: (n) => n < 0 }))).toEqual([]);
  expect(withControl(sampled({ over: integer(), of: 'numbers', holds: positive }))).toEqual([]);
  expect(withControl(sampled({ over: integer(), of: 'numbers', holds: (n) => n < 0 }))).toEqual(['other-check']);
});
