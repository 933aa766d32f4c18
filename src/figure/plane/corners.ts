import { drawing, type Figure } from '../drawing/drawing.ts';
import { type Panel, panel } from '../drawing/panel.ts';

/**
 * Labelled points of the plane, each a disc with its label on it: with a line, the two sides of which
 * are shaded, or with the points of one label joined, or both. Throws as {@link panel}.
 */
export function corners(shown: Panel, caption: string): Figure {
  const points = (label: boolean): string =>
    shown.points.flatMap((point, i) => (shown.labels[i] === label ? [`(${point.join(', ')})`] : [])).join(', ') || 'none';
  const altText = `Labelled points of the plane. Ones: ${points(true)}. Zeros: ${points(false)}.`;
  return { ...drawing(300, 300, altText, panel(shown, { left: 10, top: 10, side: 280 })), caption };
}
