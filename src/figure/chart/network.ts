import type { Matrix } from '../../math/algebra/matrix.ts';
import { type Q, rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { circle, drawing, type Figure, path, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';

/** Layers, the one nearest the input first, each by its weights: a row for each unit. */
export interface NamedNetwork {
  readonly layers: readonly { readonly weights: Matrix }[];
  /** A few words below. */
  readonly name: string;
}

const [WIDTH, LEFT, RIGHT, STEP, RADIUS] = [300, 36, 264, 40, 11];
/** Room below the nodes: for how many there are, and for the words. */
const FOOT = 58;

/**
 * Networks as columns of nodes, one below the other: a line for each weight, dashed when it is negative and dotted and
 * thin when it is zero, below each column how many numbers it carries, and a frame around the narrowest columns unless
 * all are as narrow. Throws a `RangeError` without a layer, and for layers that are empty or do not fit each other.
 */
export function network(shown: readonly NamedNetwork[], caption: string): Figure {
  const read = shown.map(({ layers, name }) => ({ layers, name, widths: widthsOf(layers) }));
  if (read.length === 0) throw coded('no-network', new RangeError('There is no network to draw.'));
  const tops = read.reduce<readonly number[]>((above, { widths }) => [...above, (above.at(-1) ?? 0) + highOf(widths)], [0]);
  const parts = read.flatMap((one, i) => nodesAndLines(one, tops[i] ?? 0));
  const sentences = read.map(({ layers, name, widths }) => {
    const weights = layers.map((layer) => layer.weights.map((row) => `(${row.join(', ')})`).join(', '));
    return `${name}: columns of ${widths.join(', ')} nodes. Weights, layer by layer: ${weights.join('; ')}.`;
  });
  return { ...drawing(WIDTH, tops.at(-1) ?? 0, sentences.join(' '), parts), caption };
}

function widthsOf(layers: NamedNetwork['layers']): readonly number[] {
  const widths = [
    ...layers.slice(0, 1).map(({ weights }) => weights[0]?.length ?? 0),
    ...layers.map(({ weights }) => weights.length),
  ];
  if (widths.length === 0 || widths.includes(0))
    throw coded('empty-layer', new RangeError('A network is drawn when it has layers, none of them empty.'));
  for (const [i, { weights }] of layers.entries())
    if (weights.some((row) => row.length !== widths[i]))
      throw coded('wrong-length', new RangeError(`Layer ${i + 1} takes ${widths[i]} numbers, and has a row of another length.`));
  return widths;
}

const highOf = (widths: readonly number[]): number => Math.max(...widths) * STEP + FOOT;

function nodesAndLines(
  { layers, name, widths }: NamedNetwork & { readonly widths: readonly number[] },
  top: number,
): readonly string[] {
  const most = Math.max(...widths);
  const middle = top + 8 + (most * STEP) / 2;
  const across = (column: number): number => Math.round(LEFT + ((RIGHT - LEFT) * column) / (widths.length - 1));
  const columns = widths.map((width, column) =>
    Array.from({ length: width }, (_, k) => spot(across(column), middle + STEP * (k - (width - 1) / 2))),
  );
  const lines = layers.flatMap(({ weights }, i) =>
    weights.flatMap((row, to) =>
      row.flatMap((weight, from) =>
        path(lookOf(weight), [...(columns[i] ?? []).slice(from, from + 1), ...(columns[i + 1] ?? []).slice(to, to + 1)]),
      ),
    ),
  );
  const narrowest = Math.min(...widths);
  const foot = top + 8 + most * STEP;
  const framed = widths.flatMap((width, column) => {
    const [half, high] = [RADIUS + 6, (width * STEP) / 2];
    const frame = `M${across(column) - half},${middle - high}h${2 * half}v${2 * high}h-${2 * half}z`;
    return width === narrowest && narrowest < most ? [`<path class="wrong" d="${frame}"/>`] : [];
  });
  const numbers = widths.map((width, column) => label('middle', spot(across(column), foot + 16), `${width}`));
  return [
    // Lines of zero first, so that they go behind the others.
    ...lines.toSorted((a, b) => Number(b.includes('dotted')) - Number(a.includes('dotted'))),
    ...columns.flat().map((at) => circle('thick ones', at, RADIUS)),
    ...framed,
    ...numbers,
    label('middle', spot(WIDTH / 2, foot + 40), name),
  ];
}

function lookOf(weight: Q): string {
  const sign = rational(weight).sign();
  return sign === 0 ? 'thin dotted' : sign > 0 ? 'thick' : 'thick dashed';
}
