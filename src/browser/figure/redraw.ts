/**
 * Draws a picture anew. What it was before lies over it, on a ground of paper, and fades away within so many
 * milliseconds: no state is drawn between the two, for nobody has computed one. Nothing fades for a reader who wants
 * less motion.
 */
export function redraw(svg: SVGSVGElement, before: string, after: string, fade: number): void {
  const isStill = fade === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches;
  svg.innerHTML = isStill ? after : `${after}<g class="before"><rect class="ground" width="100%" height="100%"/>${before}</g>`;
  const leaving = svg.querySelector('.before');
  leaving?.animate({ opacity: [1, 0] }, { duration: fade, easing: 'ease' }).addEventListener('finish', () => leaving.remove());
}
