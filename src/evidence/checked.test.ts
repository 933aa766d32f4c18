import { constant } from 'fast-check';
import { expect, test } from 'vitest';
import { ONE, Rational } from '../math/exact/rational.ts';
import { AND, XOR } from '../math/separability/boolean.ts';
import { codeOf } from '../testing/codeOf.ts';
import { checked, type Finding } from './checked.ts';
import { inseparable } from './inseparable/inseparable.ts';

const CONTEXT = { seed: 7, fresh: false };
const FARKAS = { combination: [1, 1, 1, 1] };
const PLANE = { weights: [2, 2], bias: -3 };

function establish(finding: Finding) {
  return checked('inseparable', () => finding).establish(CONTEXT);
}

function contradict(finding: Finding) {
  return checked('inseparable', () => finding).contradict(CONTEXT, inseparable(XOR));
}

test('only a registered checker has a name', () => {
  expect(codeOf(() => checked('myOwn', () => ({ statement: null, proof: null })))).toBe('unknown-checker');
  expect(codeOf(() => checked('toString', () => ({ statement: null, proof: null })))).toBe('unknown-checker');
});

test('a proof that the checker refuses is not a proof, whatever the finder says', () => {
  expect(establish({ statement: XOR, proof: { combination: [1, 1, 1, 2] } })).toMatchObject({
    holds: false,
    code: 'sides-weigh-differently',
  });
  expect(establish({ statement: AND, proof: FARKAS })).toMatchObject({
    holds: false,
    code: 'sides-weigh-differently',
  });
});

test('without a proof the counterexample is told, if it is one', () => {
  expect(establish({ statement: XOR })).toMatchObject({ holds: false, code: 'nothing-found' });
  expect(establish({ statement: AND, counterexample: PLANE })).toMatchObject({
    holds: false,
    code: 'false',
  });
  expect(establish({ statement: XOR, counterexample: PLANE })).toMatchObject({
    holds: false,
    code: 'no-counterexample',
  });
});

test('what is wrong with the statement is told once, though proof and counterexample are refused for it', () => {
  const finding = { statement: { points: [], labels: [] }, proof: { combination: [] }, counterexample: PLANE };
  const outcome = establish(finding) as { readonly message: string };
  expect(outcome).toMatchObject({ holds: false, code: 'empty' });
  expect(outcome.message.split('. ')).toHaveLength(1);
});

test('where a path is followed among several lists of candidates, only that it leads nowhere is passed over', () => {
  const broken = constant(PLANE).map((): object => {
    throw new RangeError('no such plane');
  });
  const follow = (first: typeof broken) =>
    checked('inseparable', () => ({ statement: AND, candidates: () => [first, constant(PLANE)] })).establish({
      ...CONTEXT,
      path: '0:5',
    });
  expect(() => follow(broken)).toThrow('no such plane');
  expect(() => follow(constant({}))).toThrow(/leads to no input/);
});

test('a proof that is refused and a counterexample that is none are both told', () => {
  const finding = { statement: XOR, proof: { combination: [1, 1, 1, 2] }, counterexample: PLANE };
  expect(establish(finding)).toMatchObject({
    holds: false,
    code: 'no-counterexample',
  });
});

test('a control needs a counterexample that the checker takes', () => {
  expect(contradict({ statement: AND, counterexample: PLANE })).toMatchObject({ refutation: PLANE });
  expect(contradict({ statement: AND })).toMatchObject({
    contradicted: false,
    code: 'counterexample-missing',
  });
  expect(contradict({ statement: AND, counterexample: { weights: [0, 0], bias: 1 } })).toMatchObject({
    contradicted: false,
    code: 'no-counterexample',
  });
});

test('what is wrong with the guarded sentence is not told of its control', () => {
  const malformed = checked('inseparable', () => {
    throw new SyntaxError('The formula cannot be used.');
  });
  const control = checked('inseparable', () => ({ statement: AND, counterexample: PLANE }));
  expect(() => malformed.establish({ seed: 1, fresh: false })).toThrow(SyntaxError);
  expect(control.contradict({ seed: 1, fresh: false }, malformed)).toMatchObject({ refutation: PLANE });
});

test('a control that the true sentence’s own proof establishes is none, even if its finder hides the proof', () => {
  expect(contradict({ statement: XOR, counterexample: PLANE })).toMatchObject({
    contradicted: false,
    code: 'neighbour-accepted',
  });
});

test('the finder is asked once for a sentence and all its controls', () => {
  let asked = 0;
  const evidence = checked('inseparable', () => {
    asked += 1;
    return { statement: XOR, proof: FARKAS };
  });
  const neighbour = checked('inseparable', () => ({ statement: AND, counterexample: PLANE }));
  expect(evidence.establish(CONTEXT)).toMatchObject({ holds: true });
  for (const seed of [1, 2]) expect(neighbour.contradict({ seed, fresh: false }, evidence)).toMatchObject({ refutation: PLANE });
  expect(asked).toBe(1);
});

test('nothing is drawn while the checker accepts, and from the candidates when it refuses', () => {
  let drawn = 0;
  const candidates = () => {
    drawn += 1;
    return constant(PLANE);
  };
  expect(establish({ statement: XOR, proof: FARKAS, candidates })).toMatchObject({ holds: true });
  expect(drawn).toBe(0);
  expect(contradict({ statement: AND, proof: FARKAS, candidates })).toMatchObject({ refutation: PLANE, seed: 7 });
  expect(establish({ statement: XOR, proof: { combination: [1, 1, 1, 2] }, candidates })).toMatchObject({
    holds: false,
    code: 'sides-weigh-differently',
  });
  expect(drawn).toBe(2);
});

test('data that is not exact is an error of its own, and never taken for a refusal', () => {
  expect(codeOf(() => establish({ statement: XOR, proof: { combination: [0.5, 0.5, 0.5, 0.5] } }))).toBe('float');
  expect(codeOf(() => contradict({ statement: AND, proof: { combination: [Number.NaN] }, counterexample: PLANE }))).toBe('float');
});

test('rationals in a finding become plain, and a row cannot be changed afterwards', () => {
  const row = establish({ statement: XOR, proof: { combination: Array.from({ length: 4 }, () => ONE) } });
  expect(row).toMatchObject({ holds: true, witness: FARKAS });
  if (row.holds) expect(Object.isFrozen(row.witness)).toBe(true);
  expect(ONE).toBeInstanceOf(Rational);
});
