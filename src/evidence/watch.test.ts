import { integer } from 'fast-check';
import { expect, test } from 'vitest';
import type { ControlRow } from '../claim/ledger/ledger.ts';
import type { Picture } from '../claim/ledger/picture.ts';
import { tryClaim } from '../claim/trial/trial.ts';
import { everyCase } from './everyCase/everyCase.ts';
import type { Context, Evidence, Watch } from './evidence.ts';
import { identity } from './identity/identity.ts';
import { identityAtRandom, type RandomIdentity } from './identityAtRandom/identityAtRandom.ts';
import { type Experiment, measured } from './measured/measured.ts';
import { drawsRuns, MOST_RUNS } from './mostRuns.ts';
import { sampled } from './sampled/sampled.ts';
import { swept } from './swept/swept.ts';

const CONTEXT: Context = { seed: 7, fresh: false };
const NUMBERS = integer({ min: 0, max: 1000 });
const ONE = () => [1];
const below = (most: number) => sampled({ over: NUMBERS, of: 'numbers', holds: (n) => n < most, runs: 50 });
const SQUARE: RandomIdentity = {
  variables: 2,
  left: (ring, [x = ring.of(0), y = x]) => [ring.mul(x, y)],
  right: (ring, [x = ring.of(0), y = x]) => [ring.mul(y, x)],
  of: 'products',
};
const squares = identityAtRandom({ ...SQUARE, right: (ring, [x = ring.of(0)]) => [ring.mul(x, x)] });
const SEEDS: Experiment = {
  run: (seed) => seed % 100,
  seeds: 10,
  between: { from: '0', to: '99', why: 'so' },
  of: 'the last two digits of the seed',
};

/** What a run tells whoever watches it. */
function watched() {
  const done: (readonly [count: number, of: number])[] = [];
  const falseFor: string[] = [];
  const watch: Watch = {
    done: (count, of) => done.push([count, of]),
    falseFor: (told) => falseFor.push('data' in told ? told.data : told.words),
  };
  return { done, falseFor, watch };
}

const countsTo = (most: number, of = most) => Array.from({ length: most }, (_, i) => [i + 1, of]);

test.each<[string, Evidence, number]>([
  ['a sample, input by input', below(1001), 50],
  ['an identity at random, point by point', identityAtRandom(SQUARE), 8],
  ['an experiment, seed by seed', measured(SEEDS), 10],
])('%s, is watched, and comes to the same', (_, evidence, of) => {
  const { done, falseFor, watch } = watched();
  expect(evidence.establish({ ...CONTEXT, watch })).toEqual(evidence.establish(CONTEXT));
  expect(done).toEqual(countsTo(of));
  expect(falseFor).toEqual([]);
});

test.each<[string, Evidence, Evidence]>([
  ['a sample', below(100), below(1001)],
  ['an identity at random', squares, identityAtRandom(SQUARE)],
  ['a search for the checker', identity('x^3', 'x'), identity('x', 'x + 0')],
])('the counterexamples to %s are told as they are shrunk, and the last is the one that is printed', (_, neighbour, guarded) => {
  const { done, falseFor, watch } = watched();
  const outcome = neighbour.contradict({ ...CONTEXT, watch }, guarded);
  if ('contradicted' in outcome) throw new Error(outcome.message);
  expect(outcome).toEqual(neighbour.contradict(CONTEXT, guarded));
  expect(outcome.shrinks).toBeGreaterThan(0);
  expect(falseFor).toHaveLength(Number(outcome.shrinks) + 1);
  expect(outcome.counterexample).toContain(falseFor.at(-1));
  // What the path begins with is how many inputs passed before the first counterexample.
  expect(done.map(([count]) => count)).toEqual(countsTo(Number(outcome.path?.split(':')[0]) + 1).map(([count]) => count));
});

test('each counterexample to a sample is drawn for whoever asks, and the last beside what it comes to', () => {
  const pictures: unknown[] = [];
  const watch: Watch = {
    done: () => undefined,
    falseFor: (_, drawable) => pictures.push(typeof drawable === 'function' ? drawable() : drawable),
  };
  const draw = (n: number) => ({ svg: `<svg>${n}</svg>`, caption: `It is ${n}.` });
  const neighbour = sampled({ over: NUMBERS, of: 'numbers', holds: (n) => n < 100, runs: 50, draw });
  const outcome = neighbour.contradict({ ...CONTEXT, watch }, below(1001));
  expect(outcome).toMatchObject({ counterexample: 'It is false for 100.', picture: draw(100) });
  expect(pictures.length).toBeGreaterThan(1);
  expect(pictures.at(-1)).toEqual(draw(100));
  expect(pictures.at(0)).not.toEqual(draw(100));
});

test('to a search for a checker, with what the checker takes to refute it', () => {
  const drawables: unknown[] = [];
  const watch: Watch = { done: () => undefined, falseFor: (_, drawable) => drawables.push(drawable) };
  const outcome = identity('x^3', 'x').contradict({ ...CONTEXT, watch }, identity('x', 'x + 0'));
  expect(outcome).toMatchObject({ checker: 'polynomialIdentity' });
  const { checker, statement, refutation } = outcome as ControlRow;
  expect(drawables.length).toBeGreaterThan(1);
  expect(drawables.at(-1)).toEqual({ checker, statement, refutation });
});

test('the member for which a sweep is false is drawn, and no row has the picture', () => {
  const draw = (n: number) => ({ svg: `<svg>${n}</svg>`, caption: `It is ${n}.` });
  const members = { members: () => [1, 2, 3], size: 3, key: String, of: 'numbers up to three' };
  const on = swept({ ...members, holds: (n) => n < 2, draw });
  const because = { so: swept({ ...members, holds: (n) => n < 4 }) };
  const trial = tryClaim('01-some/claim', { title: 'So', says: 'So.', because, butNot: { not: { of: 'so', on } } });
  expect(trial.control('not')).toEqual({
    holds: true,
    row: { sentence: 'not', of: 'so', kind: 'exhaustive', counterexample: 'It is false for 2.', refutation: { member: '2' } },
    picture: draw(2),
  });
});

test.each([
  [
    'a sample',
    (isSo: boolean, draw: () => Picture) => sampled({ over: NUMBERS, of: 'numbers', holds: (n) => isSo || n < 100, draw }),
  ],
  [
    'a sweep',
    (isSo: boolean, draw: () => Picture) => swept({ members: ONE, size: 1, key: String, of: 'one', holds: () => isSo, draw }),
  ],
])('what is no picture of the counterexample to %s is an error', (_, evidence) => {
  const outcome = (draw: () => Picture) =>
    tryClaim('01-some/claim', {
      title: 'So',
      says: 'So.',
      because: { so: evidence(true, draw) },
      butNot: { not: { of: 'so', on: evidence(false, draw) } },
    }).control('not');
  expect(outcome(() => ({ svg: '<svg d="NaN"/>', caption: 'So.' }))).toMatchObject({
    holds: false,
    code: 'draw-failed',
  });
});

test('a search that finds nothing was watched to its end', () => {
  const { done, falseFor, watch } = watched();
  everyCase({ x: [0, 1] }, 'x == x').establish({ ...CONTEXT, watch });
  expect(done).toEqual([]);
  // What the checker cannot decide is looked for, and there is nothing to be found.
  identity('abs(x)', 'abs(-x)').establish({ ...CONTEXT, watch });
  expect(done).toEqual(countsTo(2000));
  expect(falseFor).toEqual([]);
});

test.each<[string, Evidence, number, string]>([
  ['a sample', below(1001), MOST_RUNS.sampled, 'number-of-runs'],
  ['an identity at random', identityAtRandom(SQUARE), MOST_RUNS.identity, 'number-of-points'],
  ['an experiment', measured(SEEDS), MOST_RUNS.measured, 'number-of-seeds'],
])('%s takes as many runs as it is asked for, and no more than it can', (_, evidence, most, code) => {
  expect(evidence.establish({ ...CONTEXT, runs: 20 })).toMatchObject({ holds: true, cases: 20 });
  const trial = tryClaim('01-some/claim', {
    title: 'So',
    says: 'So.',
    because: { so: evidence },
    butNot: { not: { of: 'so', on: evidence } },
  });
  expect(trial.sentence('so')).toMatchObject({ holds: true });
  const tooMany = tryClaim('01-some/claim', trial.claim, { runs: most + 1 });
  expect(tooMany.sentence('so')).toMatchObject({ holds: false, code });
  expect(tooMany.control('not')).toMatchObject({ holds: false, code });
});

test('a claim on trial tells whoever watches', () => {
  const { done, falseFor, watch } = watched();
  const claim = { title: 'So', says: 'So.', because: { so: below(1001) }, butNot: { not: { of: 'so', on: below(100) } } };
  const trial = tryClaim('01-some/claim', claim, { watch, runs: 30 });
  expect(trial.sentence('so')).toMatchObject({ holds: true, row: { cases: 30 } });
  expect(done).toEqual(countsTo(30));
  expect(trial.control('not').holds).toBe(true);
  expect(falseFor.at(-1)).toBe('100');
});

test('what draws has a number of runs, and what enumerates has none', () => {
  expect(drawsRuns('sampled')).toBe(true);
  expect(drawsRuns('exhaustive')).toBe(false);
});
