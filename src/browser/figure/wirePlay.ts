import { printed, type Slider } from '../../figure/scene/scene.ts';
import type { ShownScene } from './shownScene.ts';

/** How long a position is shown, in milliseconds, and how long a run may take: of many positions each is shown for less. */
const [STEP, RUN] = [400, 8000];
/** At most so many positions are shown in a run: drawing hundreds, each computed exactly, would take longer than it may. */
const MOST = 100;
/** In which part of that time the position before it fades. */
const FADING = 3 / 4;
/** What stops a run, wherever in the figure it is done, and what does when the page is left or printed. */
const [TOUCHES, LEAVING] = [
  ['pointerdown', 'keydown', 'click', 'input'],
  ['visibilitychange', 'pagehide', 'beforeprint'],
];

/**
 * Lets a button walk through the positions of a slider, control `i`; returns what writes its word. It goes to the
 * end, one by one or in a hundred equal steps, from where the slider is, or from the beginning if that is at the end.
 * Whatever else a reader does with the figure stops it. While it runs `says` is busy, as it is while something is dragged, and never becomes lower.
 */
export function wirePlay(
  button: HTMLElement,
  i: number,
  root: HTMLElement,
  says: HTMLElement,
  { scene, show }: ShownScene,
): () => void {
  const slider = (): Slider | undefined => {
    const control = scene().controls[i];
    return control?.type === 'slider' ? control : undefined;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    const word = timer === undefined ? 'Play' : 'Stop';
    button.textContent = word;
    // A figure may have several.
    button.setAttribute('aria-label', printed(`${word}: ${slider()?.label ?? ''}`));
  };
  const stop = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    says.removeAttribute('aria-busy');
    write();
  };
  const walk = (now: Slider, at: number): void => {
    const pause = Math.min(STEP, RUN / Math.ceil((now.most - now.least) / stride(now)));
    // The longest sentence so far keeps its room: with each shorter one the page below would move up, and down again.
    says.style.setProperty('--kept', `${says.getBoundingClientRect().height}px`);
    show(now.to(Math.min(at, now.most)), pause * FADING);
    timer = setTimeout(next, pause);
  };
  const next = (): void => {
    const now = slider();
    if (now === undefined || now.at >= now.most) stop();
    else walk(now, now.at + stride(now));
  };
  button.addEventListener('click', () => {
    const now = slider();
    if (timer !== undefined || now === undefined) return stop();
    says.setAttribute('aria-busy', 'true');
    walk(now, now.at < now.most ? now.at + stride(now) : now.least);
    write();
  });
  for (const touch of TOUCHES)
    root.addEventListener(touch, ({ target }) => {
      if (target !== button) stop();
    });
  for (const leaving of LEAVING) addEventListener(leaving, stop);
  return write;
}

/** From one position that is shown to the next. */
function stride({ least, most }: Slider): number {
  return Math.ceil((most - least) / MOST);
}
