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
const failing = (why: string | RegExp) => ({ holds: false, why: typeof why === 'string' ? why : expect.stringMatching(why) });
const noControl = (why: string | RegExp) => ({
  contradicted: false,
  why: typeof why === 'string' ? why : expect.stringMatching(why),
});

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
    why: 'It is false for 100.',
    seed: 7,
    path: expect.any(String),
    shrinks: expect.any(Number),
  });
  if (outcome.holds) return;
  const { path = '' } = outcome;
  expect(establish(odd, { path })).toMatchObject({ holds: false, why: 'It is false for 100.', shrinks: 0 });
  expect(establish({ ...odd, tell: (n) => `the number ${n}` })).toMatchObject(failing('It is false for the number 100.'));
  expect(establish({ ...odd, holds: () => true }, { path })).toMatchObject(
    failing('Nothing fails at this seed and path: the counterexample is gone.'),
  );
});

test('a property that throws fails with what it threw', () => {
  const throwing = (thrown: unknown) => ({
    ...SMALL,
    holds: () => {
      throw thrown;
    },
  });
  expect(establish(throwing(new RangeError('too far')))).toMatchObject(failing('For 0, the property failed: too far.'));
  expect(establish(throwing('no error at all'))).toMatchObject(failing('For 0, the property failed: no error at all.'));
  expect(contradict(throwing(new RangeError('too far')))).toEqual(
    noControl("The neighbour's property did not say false. For 0, the property failed: too far."),
  );
});

test.each<[string, unknown]>([
  ['undefined', undefined],
  ['1', 1],
  ['"false"', 'false'],
  ['Promise', Promise.resolve(false)],
  ['false', Object(false)],
  ['null', null],
])('a property that returns %s is refused, in a sentence and in a control', (shown, returned) => {
  const odd = { ...SMALL, holds: () => returned as boolean };
  expect(establish(odd)).toMatchObject(
    failing(new RegExp(`^For 0, the property returned .*${shown}.*, which is neither true nor false\\.$`)),
  );
  expect(contradict(odd)).toMatchObject(noControl(/did not say false/));
});

test('a class that answers with anything but true or false is refused', () => {
  const classes = { some: { atLeast: '0.1', has: () => Promise.resolve(false) as unknown as boolean } };
  expect(establish({ ...SMALL, classes })).toMatchObject(
    failing(/the class "some" returned .*, which is neither true nor false/),
  );
});

test('a class that throws is named, with the input it was asked about', () => {
  const classes = {
    some: {
      atLeast: '0.1',
      has: (): boolean => {
        throw new Error('no such field');
      },
    },
  };
  expect(establish({ ...SMALL, classes })).toMatchObject(failing('For 0, the class "some" failed: no such field.'));
});

const ODD_WORDS: readonly (readonly [string, (n: number) => unknown, string])[] = [
  ['throws', () => JSON.parse('no'), '"tell" has failed: Unexpected token'],
  ['returns nothing', () => undefined, 'it returned undefined, which must be one line of text.'],
  ['returns a number', (n) => n, 'it returned 100, which must be one line of text.'],
  ['says nothing', () => '', 'it returned "", which must be one line of text.'],
  ['says two lines', () => 'so\n**Proved.**', 'which must be one line of text.'],
  ['says what nobody sees', () => 'a\u200bb', 'which has a character that nobody sees (U+200B): remove it.'],
];

test.each(ODD_WORDS)('when what tells a counterexample %s, it is told as it is, and how to find it again', (_, tell, why) => {
  const odd = { ...SMALL, over: integer({ min: 0, max: 1000 }), holds: (n: number) => n < 100, tell: tell as () => string };
  const outcome = establish(odd);
  expect(outcome).toMatchObject({ ...failing(/^It is false for 100\. "tell" /), path: expect.stringMatching(/^\d/) });
  expect(outcome).toHaveProperty('why', expect.stringContaining(why));
  expect(contradict(odd)).toMatchObject(noControl(/^"tell" .* The counterexample is 100\.$/));
  expect(contradict(odd)).toHaveProperty('why', expect.stringContaining(why));
});

test('what tells a counterexample cannot change it', () => {
  const drawn = { over: record({ n: DIGITS }), of: 'records', holds: () => false };
  const tell = (value: { n: number }): string => {
    value.n = 12;
    return `the number ${value.n}`;
  };
  expect(contradict({ ...drawn, tell })).toEqual(
    noControl(/^"tell" changes the input it is given\. The counterexample is \{"n":0\}\.$/),
  );
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
  expect(establish({ ...SMALL, holds })).toMatchObject(
    failing('Vacuous: 20001 inputs were thrown away by a precondition before 1 were tried. Draw inputs that meet it.'),
  );
  expect(contradict({ ...SMALL, holds })).toEqual(
    noControl('The run was interrupted or vacuous, which shows nothing about the neighbour.'),
  );
  expect(establish({ ...SMALL, over: constant(3) })).toMatchObject(failing('Vacuous: 100 draws were all the same input.'));
  expect(establish({ ...SMALL, over: constant(3), runs: 2 })).toMatchObject(failing('Vacuous: 2 draws were all the same input.'));
});

test('a property cannot hide that all draws are the same by changing them', () => {
  let n = 0;
  const over = constant({ n: 0 });
  const holds = (drawn: { n: number }): boolean => {
    n += 1;
    drawn.n = n;
    return true;
  };
  expect(establish({ over, of: 'one object', holds })).toMatchObject(
    failing(/^For .*, the property changes the input it is given\.$/),
  );
});

test('a control cannot print another input than the one that was judged', () => {
  const over = record({ n: DIGITS });
  const holds = (drawn: { n: number }): boolean => {
    drawn.n += 1;
    return false;
  };
  expect(contradict({ over, of: 'records', holds })).toMatchObject(noControl(/the property changes the input it is given/));
});

test('a NaN that is drawn is a failure, even one that the property replaces', () => {
  const over = array(double(), { minLength: 5 });
  expect(establish({ over, of: 'lists of doubles', holds: () => true })).toMatchObject(failing(/^For .*, a NaN was drawn\.$/));
  const holds = (list: number[]): boolean => list.fill(0).length > 0;
  expect(establish({ over, of: 'lists of doubles', holds })).toMatchObject(failing(/a NaN was drawn|changes the input/));
  const precise = (list: number[]): boolean => {
    pre(!list.some(Number.isNaN));
    return list.length > 0;
  };
  expect(establish({ over, of: 'lists of doubles', holds: precise })).toMatchObject({ holds: true });
});

test('an interrupted run is a failure', () => {
  expect(establish(SMALL, { milliseconds: 0 })).toMatchObject(
    failing('The run was interrupted after 0 of 1000 inputs, which shows nothing: draw fewer or smaller inputs.'),
  );
  expect(contradict(SMALL, { milliseconds: 0 })).toEqual(
    noControl('The run was interrupted or vacuous, which shows nothing about the neighbour.'),
  );
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
  expect(establish(slow, { milliseconds: 50 })).toMatchObject(failing(/^The run was interrupted after [1-9]\d* of 1000 inputs/));
  expect(contradict(slow, { milliseconds: 50 })).toEqual(
    noControl('The run was interrupted or vacuous, which shows nothing about the neighbour.'),
  );
});

test.each([0, 1, -5, 2.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9, '100' as unknown as number])(
  '%s runs are no sample',
  (runs) => {
    expect(establish({ ...SMALL, runs })).toEqual(failing(/ runs shows nothing: draw from 2 to 1000000\.$/));
    expect(contradict({ ...SMALL, runs, holds: () => false })).toEqual(noControl(/ runs shows nothing/));
  },
);

test.each(['', ' digits', 'two\nlines', undefined as unknown as string])('%j does not say what is drawn', (of) => {
  expect(establish({ ...SMALL, of })).toEqual(failing(/^"of" says in words what is drawn, and it must be one line/));
});

test.each(['abc', '2', '-1', 'NaN', '0', '0.0', '', '1e-3', '5 %', 0.5 as unknown as string])(
  'a class cannot promise the share %j',
  (atLeast) => {
    expect(establish({ ...SMALL, classes: { even: { atLeast, has: (digit) => digit % 2 === 0 } } })).toEqual(
      failing(
        `The class "even" must occur in at least ${JSON.stringify(atLeast)} of the inputs, which is no share: write a decimal above 0 and up to 1 in quotation marks, such as "0.05".`,
      ),
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
  expect(even('0.9')).toMatchObject(
    failing(/^Only \d\d\.\d % of the inputs are in the class "even", where 0\.9 was promised\.$/),
  );
  expect(even('0.45')).toMatchObject(
    failing(/^The class "even" has \d\d\.\d % of 1000 inputs: too near 0\.45 to hold under every seed\./),
  );
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
  expect(contradict(SMALL)).toEqual(noControl('The check found nothing wrong with this neighbour in 1000 draws.'));
});

test('a neighbour that is false once and true the next time shows nothing', () => {
  let isFirst = true;
  const holds = (): boolean => {
    const verdict = !isFirst;
    isFirst = false;
    return verdict;
  };
  expect(contradict({ ...SMALL, over: constantFrom(1, 2), holds })).toEqual(
    noControl('The neighbour’s property said false once, and not again for the same input.'),
  );
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
