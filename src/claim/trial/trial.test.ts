import { integer } from 'fast-check';
import { expect, test } from 'vitest';
import { checked } from '../../evidence/checked.ts';
import { made } from '../../evidence/evidence.ts';
import { inseparable } from '../../evidence/inseparable/inseparable.ts';
import { measured } from '../../evidence/measured/measured.ts';
import { recorded } from '../../evidence/recorded/recorded.ts';
import { sampled } from '../../evidence/sampled/sampled.ts';
import { rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { AND, XOR } from '../../math/separability/boolean.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { type Checked, type Claim, claim, listenForClaims } from '../definition/claim.ts';
import { declared } from '../definition/declared.ts';
import { seedOf } from '../definition/seed.ts';
import type { Picture, Pictures } from '../ledger/picture.ts';
import { FIGURE } from './claimTests.ts';
import { fileOf, reportOn } from './report.ts';
import { type Circumstances, tryClaim } from './trial.ts';

const ID = '01-some/claim';
const NUMBERS = integer({ min: 0, max: 1000 });
const below = (most: number) => sampled({ over: NUMBERS, of: 'numbers', holds: (n) => n < most });
const CLAIM: Claim = {
  title: 'No line separates XOR',
  says: '\nTry it.\n',
  because: { 'no line does it': inseparable(XOR) },
  beside: { 'numbers are small': below(1001) },
  butNot: {
    'no line does AND': { of: 'no line…', on: inseparable(AND) },
    'numbers are smaller': { of: 'numbers are small', on: below(500), drops: 'there are few' },
  },
  assuming: { 'there are few': 'Up to a thousand.' },
};
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

function tried(change: Partial<Claim> = {}, circumstances?: Circumstances) {
  return tryClaim(ID, { ...CLAIM, ...change }, circumstances);
}

test('claim(definition) tells those who listen, and hands the definition back', () => {
  const heard: Claim[] = [];
  const definition = {
    title: 'So',
    says: 'So.',
    because: { so: inseparable(XOR) },
    butNot: { not: { of: 'so', on: inseparable(AND) } },
  } as const;
  expect(claim(definition)).toBe(definition);
  listenForClaims((one) => heard.push(one));
  claim(definition);
  expect(heard).toEqual([definition]);
  listenForClaims(() => undefined);
});

test('a sentence that holds and a control that is refused become rows', () => {
  const trial = tried();
  expect(trial.problems).toEqual([]);
  expect(trial.sentence('no line does it')).toMatchObject({
    holds: true,
    row: { sentence: 'no line does it', strength: 'proved' },
  });
  expect(trial.control('no line does AND')).toMatchObject({
    holds: true,
    row: { sentence: 'no line does AND', of: 'no line does it' },
  });
  expect(trial.control('numbers are smaller')).toMatchObject({
    row: { of: 'numbers are small', drops: 'there are few', counterexample: 'It is false for 500.' },
  });
});

test('seeds come from the claim and the sentence, or from the circumstances', () => {
  const seedUnder = (circumstances: Circumstances) => {
    const outcome = tried({}, circumstances).sentence('numbers are small');
    return outcome.holds ? outcome.row.seed : undefined;
  };
  expect(seedUnder({})).toBe(seedOf(ID, 'numbers are small'));
  expect(seedUnder({ fresh: 3 })).toBe(seedOf(ID, 'numbers are small', 3));
  expect(seedUnder({ replay: { seed: 99 } })).toBe(99);
  expect(tried({}, { replay: { seed: 99, path: '0' } }).sentence('numbers are small')).toMatchObject({
    holds: false,
    code: 'nothing-to-replay',
  });
  expect(tried({}, { milliseconds: 0 }).sentence('numbers are small')).toMatchObject({
    holds: false,
    code: 'interrupted',
  });
});

test('a record is compared with the work tree that the circumstances know', () => {
  const record = { record: '01-a/b', code: 'abc', seal: 'def', result: 1 };
  const evidence = recorded({ record, records: 'exhaustive', scope: 'for one', holds: (result) => result === 1 });
  expect(tried({ because: { so: evidence } }, { sealOf: () => ({ code: 'abc', seal: 'def' }) }).sentence('so').holds).toBe(true);
  expect(tried({ because: { so: evidence } }, { sealOf: () => ({ code: 'abd', seal: 'def' }) }).sentence('so').holds).toBe(false);
});

test('every outcome is computed once', () => {
  let runs = 0;
  const counting = checked('inseparable', () => {
    runs += 1;
    return { statement: XOR, proof: { combination: [1, 1, 1, 1] } };
  });
  const trial = tried({ because: { so: counting } });
  expect(trial.sentence('so')).toBe(trial.sentence('so'));
  expect(runs).toBe(1);
});

test('what goes wrong becomes an outcome with a sentence, whatever was thrown', () => {
  const throwing = (thrown: unknown) =>
    tried({
      because: {
        so: checked('inseparable', () => {
          throw thrown;
        }),
      },
    }).sentence('so');
  const thrown = new RangeError('There are no points.');
  expect(throwing(thrown)).toEqual({ holds: false, code: 'uncoded', message: thrown.message });
  expect(throwing(coded('no-points', thrown))).toEqual({ holds: false, code: 'no-points', message: thrown.message });
  expect(throwing('nothing')).toEqual({ holds: false, code: 'uncoded', message: 'nothing' });
  expect(tried().sentence('nobody said so')).toMatchObject({ holds: false, code: 'no-sentence' });
  expect(tried().sentence('toString')).toMatchObject({ holds: false });
  expect(tried().control('nobody said so')).toMatchObject({ holds: false });
  expect(tried({ butNot: { 'nor this': { of: 'nobody said so', on: inseparable(AND) } } }).control('nor this')).toMatchObject({
    holds: false,
    code: 'no-sentence',
  });
});

test('a control that shows nothing is a failure', () => {
  expect(tried({ butNot: { 'nor XOR': { of: 'no line…', on: inseparable(XOR) } } }).control('nor XOR')).toMatchObject({
    holds: false,
    code: 'neighbour-accepted',
  });
});

test('a row with a float or a NaN in it never leaves the trial', () => {
  const odd = (cases: number) =>
    made({
      kind: 'exhaustive',
      check: [1],
      establish: () => ({ kind: 'exhaustive', strength: 'supported', holds: true, scope: 'for it', of: 'it', cases }),
      contradict: () => ({ kind: 'exhaustive', counterexample: 'There.', refutation: { member: 'it' } }),
    });
  expect(tried({ because: { so: odd(0.5) } }).sentence('so')).toMatchObject({
    holds: false,
    code: 'float',
  });
  expect(tried({ because: { so: odd(Number.NaN) } }).sentence('so')).toMatchObject({
    holds: false,
    code: 'float',
  });
});

test('a claim that cannot even be read is one problem', () => {
  const unreadable = {
    ...CLAIM,
    get because(): never {
      throw new Error('not today');
    },
  };
  expect(tryClaim(ID, unreadable as Claim).problems).toMatchObject([{ code: 'unreadable' }]);
  expect(tryClaim(ID, null as unknown as Claim).problems).toMatchObject([{ code: 'unreadable' }]);
  expect(
    tried({ settles: { [Symbol.iterator.toString()]: () => 1 } as unknown as NonNullable<Claim['settles']> }).problems,
  ).toMatchObject([{ code: 'unreadable' }]);
});

test('a figure is drawn from the rows, which it cannot change', () => {
  let seen: Checked | undefined;
  const drawing = (caption: string) => ({
    figure: (rows: Checked): Picture => {
      seen = rows;
      return { svg: SVG, caption };
    },
  });
  expect(tried(drawing('Four corners.')).pictures()).toEqual([{ svg: SVG, caption: 'Four corners.' }]);
  expect(seen?.because['no line does it']?.strength).toBe('proved');
  expect(seen?.butNot['numbers are smaller']?.of).toBe('numbers are small');
  expect(tried().pictures()).toEqual([]);
  const mutating = (rows: Checked): Picture => {
    Object.assign(rows.because['no line does it'] ?? {}, { scope: 'for everything' });
    return { svg: SVG, caption: 'So.' };
  };
  expect(() => tried({ figure: mutating }).pictures()).toThrow(TypeError);
  expect(codeOf(() => tried({ ...drawing('So.'), because: { 'no line does it': inseparable(AND) } }).pictures())).toBe(
    'not-drawn',
  );
});

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'not-a-picture'],
  ['a promise', Promise.resolve({ svg: SVG, caption: 'So.' }), 'not-a-picture'],
  ['no caption', { svg: SVG, caption: ' ' }, 'not-a-picture'],
  ['a caption alone', { caption: 'So.' }, 'not-a-picture'],
  ['an empty list', [], 'no-pictures'],
  ['a list with a hole', Object.assign([{ svg: SVG, caption: 'So.' }], { length: 2 }), 'not-a-picture'],
  ['a NaN in the drawing', { svg: '<svg><path d="M0,NaN"/></svg>', caption: 'So.' }, 'nan-in-picture'],
  ['an infinity in the drawing', { svg: '<svg x="-Infinity"/>', caption: 'So.' }, 'nan-in-picture'],
  ['a caption that is not written', { svg: SVG, caption: 'TO DO: what it shows' }, 'caption-to-be-written'],
  ['undefined in the drawing', { svg: '<svg x="undefined"/>', caption: 'So.' }, 'nan-in-picture'],
  ['nothing that it could be changed by', { caption: 'So.', live: null }, 'not-a-live-picture'],
  ['a picture beside what its page draws', { svg: SVG, caption: 'So.', live: { kind: 'line', data: {} } }, 'not-a-live-picture'],
  ['another size of what its page draws', { size: 1, caption: 'So.', live: { kind: 'line', data: {} } }, 'not-a-live-picture'],
  [
    'a table beside it',
    { table: { heads: [], rows: [] }, caption: 'So.', live: { kind: 'line', data: {} } },
    'not-a-live-picture',
  ],
  ['another text for it', { altText: 'Proved', caption: 'So.', live: { kind: 'line', data: {} } }, 'not-a-live-picture'],
  ['no sentence below it', { live: { kind: 'line', data: {} } }, 'not-a-picture'],
  ['a float that it is made from', { caption: 'So.', live: { kind: 'line', data: { at: [0.5] } } }, 'float'],
  ['a caption with a formula that does not end', { svg: SVG, caption: 'It is $x.' }, 'single-dollar'],
  ['a caption with a direction mark', { svg: SVG, caption: 'So.\u202e' }, 'unseen-character'],
  ['an alt text with a direction mark', { svg: SVG, caption: 'So.', altText: 'So.\u202e' }, 'not-an-alt-text'],
  ['a script in the drawing', { svg: '<svg><script>alert(1)</script></svg>', caption: 'So.' }, 'foreign-in-svg'],
  ['an alt text of two lines', { svg: SVG, caption: 'So.', altText: 'One.\nTwo.' }, 'not-an-alt-text'],
  ['an alt text that is none', { svg: SVG, caption: 'So.', altText: 7 }, 'not-an-alt-text'],
  ['a NaN in its alt text', { svg: SVG, caption: 'So.', altText: 'At NaN.' }, 'nan-in-alt-text'],
  ['a size of half a pixel', { svg: SVG, caption: 'So.', size: { width: 0.5, height: 1 } }, 'not-a-size'],
  ['a size without a height', { svg: SVG, caption: 'So.', size: { width: 1 } }, 'not-a-size'],
  ['no size', { svg: SVG, caption: 'So.', size: null }, 'not-a-size'],
  ['a NaN in the caption', { svg: SVG, caption: 'The mean is NaN.' }, 'nan-in-caption'],
])('a figure that returns %s is refused', (_, drawn, code) => {
  const trial = tried({ figure: () => drawn as Picture });
  expect(codeOf(() => trial.pictures())).toBe(code);
  expect(reportOn(trial)).toMatchObject({ pictures: [], failures: [{ code }] });
});

test('a figure may say what it shows and how large it is, and nothing else is taken from it', () => {
  const picture = { svg: SVG, caption: 'So.', altText: 'A square.', size: { width: 340, height: 210 } };
  const more = { ...picture, size: { ...picture.size, depth: 1 }, more: 1 };
  expect(tried({ figure: () => more }).pictures()).toEqual([picture]);
});

test('several figures have the names under which the text places them', () => {
  const picture = { svg: SVG, caption: 'So.' };
  const figure = (): Pictures => ({ 'the pencil': picture, 'the pen': picture });
  const says = 'Look.\n\n![the pen]\n\n![the pencil]';
  expect(tried({ says, figure }).pictures()).toEqual([
    { ...picture, name: 'the pencil' },
    { ...picture, name: 'the pen' },
  ]);
  expect(codeOf(() => tried({ figure }).pictures())).toBe('figure-without-place');
  const one = (): Pictures => ({ 'the pen': picture });
  expect(codeOf(() => tried({ says, figure: one }).pictures())).toBe('no-such-figure');
});

test.each(['predict', 'a [b]', 'a\nb', ''])('a figure cannot be called %j', (name) => {
  expect(codeOf(() => tried({ figure: () => ({ [name]: { svg: SVG, caption: 'So.' } }) }).pictures())).toBe('not-a-name');
});

test('what a figure can be changed by is plain data', () => {
  const live = { kind: 'line', data: { at: [rational('1/2'), 3n] } };
  expect(tried({ figure: () => ({ caption: 'So.', live }) }).pictures()).toEqual([
    { caption: 'So.', live: { kind: 'line', data: { at: ['1/2', 3] } } },
  ]);
});

test('a figure that asks for a sentence that is not there is told which, in a sentence that says where it failed', () => {
  const figure = ({ because }: Checked): Picture => ({ svg: SVG, caption: `It is ${because['no line']?.strength}.` });
  expect(reportOn(tried({ figure })).failures).toEqual([
    {
      code: 'unknown-sentence',
      message: `"${FIGURE}": The figure failed: It asks for "no line", which is not a sentence of "because": quote one in full.`,
    },
  ]);
});

test('a figure that throws is a failure of the claim', () => {
  const figure = (): Picture => {
    throw new Error('no paper');
  };
  expect(reportOn(tried({ figure })).failures).toMatchObject([{ code: 'uncoded' }]);
});

test('reportOn(trial) runs it all; what fails has no row but a sentence that ends with how to run it again, and no figure is drawn', () => {
  const figure = (): Picture => ({ svg: SVG, caption: 'So.' });
  expect(reportOn(tried({ figure }))).toMatchObject({
    id: ID,
    title: CLAIM.title,
    says: 'Try it.',
    because: [{}],
    beside: [{}],
    butNot: [{}, {}],
    pictures: [{}],
    failures: [],
  });
  expect(reportOn(tried({ figure, beside: { 'numbers are small': below(600) } }))).toMatchObject({
    because: [{}],
    beside: [],
    pictures: [],
    failures: [
      {
        code: 'false',
        message: expect.stringMatching(
          /^"numbers are small": It is false for 600\.\nReplay: npm run replay -- 01-some\/claim "numbers are small" --seed /,
        ),
      },
    ],
  });
  // What was not searched for has no replay.
  const [failure] = reportOn(tried({ because: { 'no line does it': inseparable(AND) } })).failures;
  expect(failure).toEqual({ code: 'false', message: expect.stringMatching(/^"no line does it": [^\n]*$/) });
  expect(reportOn(tried({ title: '' }))).toMatchObject({
    id: ID,
    because: [],
    failures: [{ code: 'not-one-line' }],
  });
});

test('declared(id, claim) is what the claim says of itself', () => {
  expect(
    declared(
      ID,
      tried({
        settles: { 'xy-solves-xor': { reading: 'so', by: 'so', verdict: 'right' } } as unknown as NonNullable<Claim['settles']>,
      }).claim,
    ),
  ).toEqual({
    id: ID,
    title: CLAIM.title,
    says: 'Try it.',
    serves: [],
    readAs: [],
    settles: [{ position: 'xy-solves-xor', reading: 'so', by: 'so', verdict: 'right' }],
    uses: [],
    assuming: [{ name: 'there are few', says: 'Up to a thousand.' }],
    sources: [],
    figure: false,
    sentences: {
      because: ['no line does it'],
      beside: ['numbers are small'],
      butNot: ['no line does AND', 'numbers are smaller'],
    },
  });
  expect(fileOf(ID)).toBe('specs/01-some/claim.spec.ts');
  expect(fileOf('anything else')).toBe('anything else');
});

test('a measured NaN fails the sentence', () => {
  const run = () => Number.NaN;
  const nowhere = measured({ run, seeds: 3, of: 'nothing', between: { from: '0', to: '1', why: 'so' } });
  expect(tried({ because: { so: nowhere } }).sentence('so')).toMatchObject({
    holds: false,
    code: 'not-a-measurement',
  });
});

test('a callback that asks for chance or the time fails, under whatever name, and whatever it does with the error', () => {
  const { random } = Math;
  const caught = (): boolean => {
    try {
      return random() < 2;
    } catch {
      return true;
    }
  };
  const chance = { holds: false, code: 'chance', message: expect.stringContaining('It uses ') };
  for (const holds of [(n: number) => n + random() >= 0, (n: number) => n >= 0 && caught(), (n: number) => n <= Date.now()]) {
    const over = integer({ min: 0, max: 99 });
    const drawn = sampled({ over, of: 'numbers', runs: 10, holds });
    const control = sampled({ over, of: 'numbers', runs: 10, holds: (n) => holds(n) && n < 0 });
    const trial = tried({ because: { so: drawn }, butNot: { not: { of: 'so', on: control } } });
    expect(trial.sentence('so')).toMatchObject(chance);
    expect(trial.control('not')).toMatchObject(chance);
  }
  const draw = () => ({ svg: '', caption: `${performance.now()}` });
  expect(codeOf(() => tried({ figure: draw }).pictures())).toBe('chance');
});
