import { type Cell, catalogue, formula } from '../../../src/index.ts';
import { type AnyKind, ofAll } from './kinds.ts';
import { COLUMNS, type Column } from './row.ts';
import { shown } from './rows.ts';

/** How the small graphs of a table are to be read; and how where a kind takes several numbers. */
export const FRAMES = 'Each small graph goes from −4 to 4 across and from −3 to 3 upwards';
export const JOINT_FRAMES =
  'where a kind takes several numbers the first of them changes, the second is −1 or 1, and a third is 0';

/** By the theorem, one layer of what takes one number is enough just when that is no polynomial; of the others it does not speak. */
export function answer(kind: AnyKind, column: Column): Cell {
  if (column !== 'dense') return shown(kind.name, column);
  if ('inputs' in kind) return { verdict: 'does not apply' };
  const polynomial = shown(kind.name, 'polynomial');
  return 'by' in polynomial ? { ...polynomial, verdict: polynomial.verdict === 'yes' ? 'no' : 'yes' } : polynomial;
}

/** Kinds, each with its graph and its answers to some of the questions. */
export function tableOf(kinds: readonly AnyKind[], asked: readonly Column[], caption: string) {
  return catalogue(
    {
      kinds: kinds.map((kind) => ({
        name: kind.name,
        text: kind.text,
        graphs: 'inputs' in kind ? [-1, 1].map((second) => ofAll(kind, ['x', second, 0])) : [formula(kind.text).term],
      })),
      columns: asked.map((column) => COLUMNS[column]),
      cells: kinds.map((kind) => asked.map((column) => answer(kind, column))),
    },
    caption,
  );
}
