import { expect, test } from 'vitest';
import { columnsOf } from './columnsOf.ts';

test.each([
  [{ isTTY: true, columns: 60 }, {}, 60],
  [{ isTTY: true, columns: 60 }, { COLUMNS: '100' }, 60],
  [{}, { COLUMNS: '100' }, 100],
  [{}, {}, Number.POSITIVE_INFINITY],
  [{}, { COLUMNS: 'wide' }, Number.POSITIVE_INFINITY],
  [{ isTTY: true, columns: 0 }, {}, Number.POSITIVE_INFINITY],
])('of %j with %j they are %d', (stream, env, columns) => {
  expect(columnsOf(stream, env)).toBe(columns);
});
