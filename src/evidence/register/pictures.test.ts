import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkerNamed } from '../../check/register/index.ts';
import type { ClaimRow, ControlRow } from '../../claim/ledger/ledger.ts';
import { inspect } from '../../figure/drawing/inspect.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { EVIDENCE_KINDS } from './kinds.ts';
import { PICTURES } from './pictures.ts';
import { refuted, whyNotDrawn } from './refuted.ts';

const LESSONS = join(import.meta.dirname, '..', '..', '..', 'lessons');

const SAMPLES = EVIDENCE_KINDS.flatMap(({ rows, pictures = [] }) => pictures.map((sample) => ({ rows, ...sample })));
const DRAWN = SAMPLES.flatMap((sample) => ('tells' in sample ? [sample] : []));
const UNDRAWN = SAMPLES.flatMap((sample) => ('whyNot' in sample ? [sample] : []));

/** The row of a control with this refutation. */
function rowOf(checker: string, statement: Plain, refutation: Plain): ControlRow {
  const { kind } = checkerNamed(checker);
  return {
    sentence: 'not so',
    of: 'so',
    kind,
    checker,
    statement,
    refutation,
    counterexample: told(checker, statement, refutation),
    formal: checkerNamed(checker).formal(statement),
  };
}

function told(checker: string, statement: Plain, refutation: Plain): string {
  // What the checker does not accept shows nothing.
  checkerNamed(checker).refute(statement, refutation);
  return checkerNamed(checker).describe(statement, refutation);
}

test.each(DRAWN)('$rows, $is: it is drawn', ({ rows, statement, refutation, tells, caption }) => {
  const row = rowOf(rows, statement, refutation);
  const figure = refuted(row);
  expect(whyNotDrawn(row)).toBeUndefined();
  expect(figure?.caption).toContain(caption);
  const { elements, problems } = inspect(figure?.svg ?? '');
  expect(problems).toEqual([]);
  expect(elements.find(({ name }) => name === 'desc')?.text).toMatch(tells);
});

test('the counterexample has a ring, where it is one case among others', () => {
  const ringed = DRAWN.filter(({ tells }) => tells.source.includes('The counterexample,'));
  expect(ringed.length).toBeGreaterThan(3);
  for (const { rows, statement, refutation } of ringed)
    expect(refuted(rowOf(rows, statement, refutation))?.svg.match(/class="wrong"/g)).toHaveLength(1);
});

test.each(UNDRAWN)('$rows, $is: there is no drawing, and it says why', ({ rows, statement, refutation, whyNot }) => {
  const row = { kind: 'certificate', checker: rows, statement, refutation } as const;
  expect(refuted(row)).toBeUndefined();
  expect(whyNotDrawn(row)).toMatch(whyNot);
});

test('what was measured is drawn from its numbers, the band and all', () => {
  const refutation = {
    of: 'Networks in a hundred',
    seeds: 20,
    mean: '-9.2000',
    deviation: '1.5245',
    least: '-11.6000',
    most: '6.4000',
    between: { from: '-2.5', to: '7', why: 'so' },
  };
  const { svg = '', caption } = refuted({ kind: 'measured', refutation }) ?? {};
  expect(svg).toContain(
    'The mean -9.2000 of runs that gave -11.6000 to 6.4000, and the band from -2.5 to 7 in which it was asked to lie.',
  );
  expect(caption).toContain('the mean of 20 seeds');
});

test('evidence without a picture and without a reason is an error that says where it belongs', () => {
  for (const name of ['new', 'constructor']) expect(codeOf(() => refuted({ kind: 'witness', checker: name }))).toBe('no-picture');
  expect(() => whyNotDrawn({ kind: 'witness' })).toThrow(RangeError);
});

test('a reason is a sentence', () => {
  for (const [name, picture] of Object.entries(PICTURES))
    if (typeof picture === 'string') expect(picture, name).toMatch(/^[A-Z].*\.$/);
});

test('every control of the book has a drawing without faults, or a reason', () => {
  const files = readdirSync(LESSONS, { recursive: true, encoding: 'utf8' }).filter((file) => /^\d\d-[^/]*\/.*\.json$/.test(file));
  const rows = files.flatMap((file) => (JSON.parse(readFileSync(join(LESSONS, file), 'utf8')) as ClaimRow).butNot);
  const drawn = rows.flatMap((row) => {
    const figure = refuted(row);
    if (figure === undefined) expect(whyNotDrawn(row), row.sentence).toMatch(/^[A-Z].*\.$/);
    return figure ?? [];
  });
  // Most of them, or the reasons would be excuses.
  expect(drawn.length).toBeGreaterThan(rows.length / 2);
  for (const { svg, caption } of drawn) {
    expect(inspect(svg).problems, caption).toEqual([]);
    expect(caption).toMatch(/\.$/);
  }
});
