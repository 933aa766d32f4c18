import { array, constant, constantFrom, context, double, integer, pre, record } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import type { Context } from '../evidence.ts';
import { type Sampling, sampled } from './sampled.ts';

const CONTEXT: Context = { seed: 7, fresh: false };
const DIGITS = integer({ min: 0, max: 9 });
const SMALL: Sampling<number> = { over: DIGITS, of: 'digits', holds: (digit) => digit < 10 };

const establish = <T>(sampling: Sampling<T>, more: Partial<Context> = {}) => sampled(sampling).establish({ ...CONTEXT, ...more });
const contradict = <T>(sampling: Sampling<T>, more: Partial<Context> = {}) =>
  sampled(sampling).contradict({ ...CONTEXT, ...more }, sampled(SMALL));
const failing = (code: string) => ({ holds: false, code });
const noControl = (code: string) => ({ contradicted: false, code });

test('a sample without a counterexample supports, and says how much was drawn', () => {
  expect(establish(SMALL)).toEqual({
    kind: 'sampled',
    strength: 'supported',
    holds: true,
    scope: 'for draws of digits',
    of: 'digits',
    cases: 1000,
    seed: 7,
  });
  expect(establish({ ...SMALL, runs: 50 })).toMatchObject({ cases: 50 });
});

test('a counterexample fails it: shrunk, told, and to be found again', () => {
  const odd: Sampling<number> = { ...SMALL, over: integer({ min: 0, max: 1000 }), holds: (n) => n < 100 };
  const outcome = establish(odd);
  expect(outcome).toMatchObject({
    holds: false,
    code: 'false',
    message: 'It is false for 100.',
    seed: 7,
    path: expect.any(String),
    shrinks: expect.any(Number),
  });
  if (outcome.holds) return;
  const { path = '' } = outcome;
  expect(establish(odd, { path })).toMatchObject({ holds: false, message: 'It is false for 100.', shrinks: 0 });
  expect(establish({ ...odd, tell: (n) => `the number ${n}` })).toMatchObject({
    message: 'It is false for the number 100.',
  });
  expect(establish({ ...odd, holds: () => true }, { path })).toMatchObject(failing('nothing-to-replay'));
});

test('a property that throws fails', () => {
  const throwing = (thrown: unknown) => ({
    ...SMALL,
    holds: () => {
      throw thrown;
    },
  });
  expect(establish(throwing(new RangeError('too far')))).toMatchObject(failing('property-failed'));
  expect(establish(throwing('no error at all'))).toMatchObject(failing('property-failed'));
  expect(contradict(throwing(new RangeError('too far')))).toMatchObject(noControl('property-failed'));
});

test.each<[string, unknown]>([
  ['undefined', undefined],
  ['1', 1],
  ['"false"', 'false'],
  ['Promise', Promise.resolve(false)],
  ['false', Object(false)],
  ['null', null],
])('a property that returns %s is refused, in a sentence and in a control', (_, returned) => {
  const odd = { ...SMALL, holds: () => returned as boolean };
  expect(establish(odd)).toMatchObject(failing('not-a-verdict'));
  expect(contradict(odd)).toMatchObject(noControl('not-a-verdict'));
});

test('a class that answers with anything but true or false is refused', () => {
  const classes = { some: { atLeast: '0.1', has: () => Promise.resolve(false) as unknown as boolean } };
  expect(establish({ ...SMALL, classes })).toMatchObject(failing('not-a-verdict'));
});

test('a class that throws is a failure', () => {
  const classes = {
    some: {
      atLeast: '0.1',
      has: (): boolean => {
        throw new Error('no such field');
      },
    },
  };
  expect(establish({ ...SMALL, classes })).toMatchObject(failing('property-failed'));
});

test('a class keeps no counterexample from being found, and may throw no input away', () => {
  const below = (n: number): boolean => n < 500;
  const thrower = {
    atLeast: '0.1',
    has: (n: number): boolean => {
      pre(n < 500);
      return true;
    },
  };
  const odd = { over: integer({ min: 0, max: 999 }), of: 'numbers below 1,000', holds: below, classes: { small: thrower } };
  expect(establish(odd)).toMatchObject({ ...failing('false'), message: 'It is false for 500.' });
  expect(contradict(odd)).toMatchObject({ counterexample: 'It is false for 500.' });
  expect(establish({ ...odd, holds: () => true })).toMatchObject(failing('property-failed'));
  const crashing = { atLeast: '0.1', has: (n: number): boolean => (n < 500 ? true : JSON.parse('no')) };
  expect(establish({ ...odd, classes: { small: crashing } })).toMatchObject(failing('false'));
});

const ODD_WORDS: readonly (readonly [string, (n: number) => unknown, string])[] = [
  ['throws', () => JSON.parse('no'), 'tell-failed'],
  ['returns nothing', () => undefined, 'tell-not-readable'],
  ['returns a number', (n) => n, 'tell-not-readable'],
  ['says nothing', () => '', 'tell-not-readable'],
  ['says two lines', () => 'so\n**Proved.**', 'tell-not-readable'],
  ['says what nobody sees', () => 'a\u200bb', 'tell-not-readable'],
];

test.each(ODD_WORDS)(
  'when what tells a counterexample %s, it is told as it is, with what went wrong, and how to find it again',
  (_, tell, code) => {
    const odd = { ...SMALL, over: integer({ min: 0, max: 1000 }), holds: (n: number) => n < 100, tell: tell as () => string };
    const outcome = establish(odd);
    expect(outcome).toMatchObject({ ...failing('false'), path: expect.stringMatching(/^\d/) });
    expect(outcome).toHaveProperty('message', expect.stringMatching(/^It is false for 100\. "tell" /));
    expect(contradict(odd)).toMatchObject(noControl(code));
  },
);

test('what tells a counterexample cannot change it', () => {
  const drawn = { over: record({ n: DIGITS }), of: 'records', holds: ({ n }: { n: number }) => n > 9 };
  const tell = (value: { n: number }): string => {
    value.n = 12;
    return `the number ${value.n}`;
  };
  expect(contradict({ ...drawn, tell })).toMatchObject(noControl('input-changed'));
});

test('a drawing that fails says that it is the drawing', () => {
  const odd = { ...SMALL, holds: () => false };
  const throwing = (): never => {
    throw new TypeError('no paper');
  };
  expect(codeOf(() => contradict({ ...odd, draw: throwing }))).toBe('draw-failed');
  expect(codeOf(() => contradict({ ...odd, draw: (() => '<svg/>') as never }))).toBe('draw-failed');
});

test('vacuous: every input thrown away, or always the same input', () => {
  const holds = (): boolean => {
    pre(false);
    return true;
  };
  expect(establish({ ...SMALL, holds })).toMatchObject(failing('vacuous'));
  expect(contradict({ ...SMALL, holds })).toMatchObject(noControl('interrupted-or-vacuous'));
  expect(establish({ ...SMALL, over: constant(3) })).toMatchObject(failing('vacuous'));
  expect(establish({ ...SMALL, over: constant(3), runs: 2 })).toMatchObject(failing('vacuous'));
});

test('a property cannot hide that all draws are the same by changing them', () => {
  let n = 0;
  const over = constant({ n: 0 });
  const holds = (drawn: { n: number }): boolean => {
    n += 1;
    drawn.n = n;
    return true;
  };
  expect(establish({ over, of: 'one object', holds })).toMatchObject(failing('input-changed'));
});

test('a control cannot print another input than the one that was judged', () => {
  const over = record({ n: DIGITS });
  const holds = (drawn: { n: number }): boolean => {
    drawn.n += 1;
    return false;
  };
  expect(contradict({ over, of: 'records', holds })).toMatchObject(noControl('input-changed'));
});

test('a NaN that is drawn is a failure, even one that the property replaces', () => {
  const over = array(double(), { minLength: 5 });
  expect(establish({ over, of: 'lists of doubles', holds: ({ length }) => length > 0 })).toMatchObject(failing('nan-drawn'));
  const holds = (list: number[]): boolean => list.fill(0).length > 0;
  expect(establish({ over, of: 'lists of doubles', holds })).toMatchObject(failing('input-changed'));
  const precise = (list: number[]): boolean => {
    pre(!list.some(Number.isNaN));
    return list.length > 0;
  };
  expect(establish({ over, of: 'lists of doubles', holds: precise })).toMatchObject({ holds: true });
});

test('an interrupted run is a failure', () => {
  expect(establish(SMALL, { milliseconds: 0 })).toMatchObject(failing('interrupted'));
  expect(contradict(SMALL, { milliseconds: 0 })).toMatchObject(noControl('interrupted-or-vacuous'));
});

test('a run that is interrupted half way is a failure as well, though nothing was false so far', () => {
  const slow = {
    ...SMALL,
    holds: (digit: number): boolean => {
      const until = performance.now() + 5;
      while (performance.now() < until);
      return digit < 10;
    },
  };
  expect(establish(slow, { milliseconds: 50 })).toMatchObject(failing('interrupted'));
  expect(contradict(slow, { milliseconds: 50 })).toMatchObject(noControl('interrupted-or-vacuous'));
});

test.each([0, 1, -5, 2.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9, '100' as unknown as number])(
  '%s runs are no sample',
  (runs) => {
    expect(establish({ ...SMALL, runs })).toMatchObject(failing('number-of-runs'));
    expect(contradict({ ...SMALL, runs, holds: () => false })).toMatchObject(noControl('number-of-runs'));
  },
);

test('a sample that is too large is not said to show nothing', () => {
  expect(establish({ ...SMALL, runs: 1e9 })).toMatchObject({ message: expect.stringMatching(/from 2 to 1,000,000 runs/) });
});

test.each(['', ' digits', 'two\nlines', undefined as unknown as string])('%j does not say what is drawn', (of) => {
  expect(establish({ ...SMALL, of })).toMatchObject(failing('of-not-readable'));
});

test.each(['abc', '2', '-1', 'NaN', '0', '0.0', '', '1e-3', '5 %', 0.5 as unknown as string])(
  'a class cannot promise the share %j',
  (atLeast) => {
    for (const name of ['even', ''])
      expect(establish({ ...SMALL, classes: { [name]: { atLeast, has: (digit) => digit % 2 === 0 } } })).toMatchObject(
        failing('not-a-share'),
      );
  },
);

test('classes are counted, must occur, and must be promised with a margin', () => {
  const even = (atLeast: string, more: Partial<Context> = {}) =>
    establish({ ...SMALL, classes: { even: { atLeast, has: (digit) => digit % 2 === 0 } } }, more);
  expect(even('0.3')).toMatchObject({
    holds: true,
    classes: [{ name: 'even', atLeast: '0.3', count: expect.any(Number) }],
  });
  // Half of the digits, give or take a tenth.
  const aboutHalf = expect.toSatisfy((count: number) => Math.abs(count - 500) < 100);
  expect(even('0.3', { seed: 8 })).toMatchObject({ classes: [{ count: aboutHalf }] });
  expect(even('0.9')).toMatchObject(failing('class-too-rare'));
  const huge = { huge: { atLeast: '0.1', has: (digit: number) => digit > 99 } };
  expect(establish({ ...SMALL, classes: huge })).toMatchObject({
    code: 'class-too-rare',
    message: expect.stringMatching(/^None of the 1,000 inputs is in the class "huge", .* correct what the class has\.$/),
  });
  expect(even('0.45')).toMatchObject(failing('class-near-its-share'));
  expect(even('0.45')).toHaveProperty('message', expect.stringMatching(/ Draw [\d,]+, or promise less\.$/));
  const held = even('0.3');
  const seen = held.holds && 'classes' in held ? (held.classes?.[0]?.count ?? 0) : 0;
  // Promised one in a million less than was seen: no number of draws is enough.
  expect(even(`${seen / 1000 - 1e-6}`)).toHaveProperty('message', expect.stringMatching(/ every seed\. Promise less\.$/));
  // An explorer's seed is asked for the share alone, not for the margin.
  expect(even('0.45', { fresh: true })).toMatchObject({ holds: true });
  expect(establish({ ...SMALL, classes: { all: { atLeast: '1', has: () => true } } })).toMatchObject({
    classes: [{ count: 1000 }],
  });
});

test('what a precondition throws away is told', () => {
  const holds = (digit: number): boolean => {
    pre(digit > 4);
    return digit > 4;
  };
  const outcome = establish({ ...SMALL, holds });
  expect(outcome).toMatchObject({ holds: true, discarded: expect.any(Number) });
  // Half of the digits, give or take a tenth: of the thousand that were kept there were as many that were not.
  if (outcome.holds) expect(Math.abs(Number(outcome.discarded) - 1000)).toBeLessThan(200);
});

test('a control is a neighbour for which the property says false, with the counterexample and how to find it again', () => {
  const outcome = contradict({ ...SMALL, over: integer({ min: 0, max: 1000 }) });
  expect(outcome).toMatchObject({
    kind: 'sampled',
    counterexample: 'It is false for 10.',
    seed: 7,
    shrinks: expect.any(Number),
    path: expect.stringMatching(/^\d+(:\d+)*$/),
    refutation: { data: '10' },
  });
  expect(contradict({ ...SMALL, over: integer({ min: 0, max: 1000 }), tell: (n) => `the number ${n}` })).toMatchObject({
    counterexample: 'It is false for the number 10.',
    refutation: { input: 'the number 10' },
  });
  expect(contradict(SMALL)).toMatchObject(noControl('neighbour-accepted'));
});

test('a neighbour that is false once and true the next time shows nothing', () => {
  let isFirst = true;
  const holds = (): boolean => {
    const verdict = !isFirst;
    isFirst = false;
    return verdict;
  };
  expect(contradict({ ...SMALL, over: constantFrom(1, 2), holds })).toMatchObject(noControl('said-false-once'));
});

test('what its author’s object says later changes nothing', () => {
  const sampling = { ...SMALL, runs: 100 };
  const evidence = sampled(sampling);
  sampling.runs = 0;
  sampling.of = 'every number there is';
  sampling.holds = () => false;
  expect(evidence.establish(CONTEXT)).toMatchObject({ holds: true, cases: 100, scope: 'for draws of digits' });
});

test('inputs that print themselves differently each time are refused', () => {
  const holds = (log: { log: (data: string) => void }): boolean => {
    log.log('seen');
    return true;
  };
  expect(establish({ over: context(), of: 'logs', holds })).toMatchObject({ holds: false });
});

const RECORDS = { over: record({ n: DIGITS }), of: 'records' };

test('a class that never reads the object it is given is refused', () => {
  const inClass = (has: (value: { readonly n: number }) => boolean) =>
    establish({ ...RECORDS, holds: ({ n }) => n >= 0, classes: { 'of some kind': { atLeast: '0.3', has } } });
  expect(inClass(({ n }) => n > 1)).toMatchObject({ holds: true });
  expect(inClass(() => true)).toMatchObject({
    ...failing('input-not-read'),
    message: expect.stringContaining('the class "of some kind" says true without reading the input'),
  });
});

test('a property that never reads the object it is given is refused, in a sentence and in a control', () => {
  const deaf = (verdict: boolean) => ({ ...RECORDS, holds: () => verdict });
  expect(establish(deaf(true))).toMatchObject({
    ...failing('input-not-read'),
    message: expect.stringMatching(/says true without reading the input/),
  });
  expect(contradict(deaf(true))).toMatchObject(noControl('input-not-read'));
  expect(contradict(deaf(false))).toMatchObject(noControl('input-not-read'));
  expect(establish({ ...RECORDS, holds: ({ n }) => n < 10 })).toMatchObject({ holds: true });
});

test('what a control rejects, its sentence accepts, if both are about the same inputs', () => {
  const control = sampled({ ...SMALL, holds: (digit) => digit < 5 });
  const against = (sentence: Partial<Sampling<number>>) => control.contradict(CONTEXT, sampled({ ...SMALL, ...sentence }));
  expect(against({})).toMatchObject({ counterexample: 'It is false for 5.' });
  expect(against({ holds: (digit) => digit !== 5 })).toMatchObject({
    ...noControl('sentence-rejects-it'),
    message: expect.stringMatching(/The counterexample is 5\.$/),
  });
  // An input that the sentence throws away is not one that it rejects: another one is looked for.
  const holds = (digit: number): boolean => {
    pre(digit !== 5);
    return true;
  };
  expect(against({ holds })).toMatchObject({ counterexample: 'It is false for 5.' });
});

test('a sentence about other inputs accepts one of them', () => {
  const over = integer({ min: 10, max: 19 });
  const holds = (n: number): boolean => n > 9;
  const control = sampled({ ...SMALL, holds });
  expect(control.contradict(CONTEXT, sampled({ of: 'teens', over, holds }))).toMatchObject({ kind: 'sampled' });
  const never = sampled({ of: 'teens', over, holds: (n) => n > 19 });
  expect(control.contradict(CONTEXT, never)).toMatchObject(noControl('sentence-accepts-nothing'));
});
