import { expect, test } from 'vitest';
import { POSITIONS } from '../../content/positions.ts';
import type { ClaimRow, ReadingVerdict, SettledRow, Strength } from '../ledger/ledger.ts';
import { judge } from './judge.ts';

const POSITION = 'range-is-not-the-main-point';
const [FIRST = '', SECOND = '', THIRD = ''] = Object.keys(POSITIONS[POSITION].readings);

function settled(reading: string, verdict: ReadingVerdict, strength: Strength = 'proved'): SettledRow {
  return { position: POSITION, reading, by: 'it is so', verdict, strength };
}

function claimed(id: string, ...settles: readonly SettledRow[]): ClaimRow {
  return {
    id,
    title: id,
    says: '',
    strength: 'proved',
    settles,
    uses: [],
    assuming: [],
    because: [],
    beside: [],
    butNot: [],
    figures: [],
    sources: [],
  };
}

const judged = (...claims: readonly ClaimRow[]) => judge(claims).find(({ id }) => id === POSITION);

test('a position with a reading that no claim settles is open, and has no strength', () => {
  const row = judged(claimed('01-a/a', settled(FIRST, 'right')));
  expect(row).toMatchObject({
    verdict: 'open',
    claims: ['01-a/a'],
    readings: [
      { verdict: 'right', strength: 'proved', claim: '01-a/a', by: 'it is so' },
      { verdict: 'open' },
      { verdict: 'open' },
    ],
  });
  expect(row).not.toHaveProperty('strength');
  expect(judge([]).every(({ verdict, claims }) => verdict === 'open' && claims.length === 0)).toBe(true);
  expect(judge([]).map(({ id }) => id)).toEqual(Object.keys(POSITIONS));
});

test('right when all readings are, wrong when all are wrong, in part otherwise', () => {
  const verdictOf = (...verdicts: readonly [ReadingVerdict, ReadingVerdict, ReadingVerdict]) =>
    judged(claimed('01-a/a', settled(FIRST, verdicts[0]), settled(SECOND, verdicts[1]), settled(THIRD, verdicts[2])))?.verdict;
  expect(verdictOf('right', 'right', 'right')).toBe('right');
  expect(verdictOf('wrong', 'wrong', 'wrong')).toBe('wrong');
  expect(verdictOf('right', 'wrong', 'right')).toBe('in part');
});

test('a position is as strong as the weakest of its readings, and a reading as the strongest claim that settles it', () => {
  const weak = claimed(
    '01-a/a',
    settled(FIRST, 'right', 'supported'),
    settled(SECOND, 'right', 'measured'),
    settled(THIRD, 'right'),
  );
  const strong = claimed('01-a/b', settled(FIRST, 'right', 'proved'));
  expect(judged(weak)).toMatchObject({ strength: 'measured', readings: [{ strength: 'supported' }, {}, {}] });
  expect(judged(weak, strong)).toMatchObject({
    strength: 'measured',
    readings: [{ strength: 'proved', claim: '01-a/b' }, {}, {}],
    claims: ['01-a/a', '01-a/b'],
  });
});
