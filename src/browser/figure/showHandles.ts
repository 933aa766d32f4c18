import type { Spot } from '../../figure/drawing/drawing.ts';
import { type Handle, printed, type Scene } from '../../figure/scene/scene.ts';
import { type Rational, rational } from '../../math/exact/rational.ts';
import { FADE, type ShownScene } from './shownScene.ts';

/** A pointer that has moved less than this, in pixels, has only tapped. */
const TAP = 5;
/** How many steps a key makes with shift, and a page key by itself. */
const LEAP = 4;

const KEYS: Readonly<Record<string, readonly [across: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, LEAP],
  PageDown: [0, -LEAP],
};

/**
 * Puts the handles of a scene over its drawing, and returns what brings them up to date. Each stands where it can be
 * grasped with a pointer or reached with the keyboard. While something is dragged `says` is busy, so that no sentence
 * is read out that has changed again before it ends.
 */
export function showHandles(stage: HTMLElement, shown: ShownScene, says: HTMLElement): () => void {
  const elements: HTMLElement[] = [];
  stage.addEventListener('click', (event) => {
    const { tap } = shown.scene();
    const isFree = event.target instanceof Element && event.target.closest('.handle') === null;
    if (tap !== undefined && isFree) shown.show(tap(spotOf(event, stage, shown.scene())), FADE);
  });
  return () => {
    const { handles, width, height, tap } = shown.scene();
    stage.classList.toggle('takes-taps', tap !== undefined);
    while (elements.length < handles.length) {
      const element = make(elements.length, stage, shown, says);
      elements.push(element);
      stage.append(element);
    }
    for (const element of elements.splice(handles.length)) {
      // A reader who has removed a handle goes on with the one before it.
      if (element === document.activeElement) elements.at(-1)?.focus();
      element.remove();
    }
    for (const [i, element] of elements.entries()) {
      const handle = handles[i];
      if (handle !== undefined) dress(element, handle, width, height);
    }
  };
}

function dress(
  element: HTMLElement,
  { label, value, at, step, axis, press, remove, mark = '', clear, wide }: Handle,
  width: number,
  height: number,
): void {
  const [x, y] = at.map((entry) => Number(entry.n) / Number(entry.d));
  const size = Number(step.n) / Number(step.d);
  const up = axis === 'up';
  if (element.textContent !== mark) element.textContent = mark;
  element.classList.toggle('wide', wide === true);
  element.classList.toggle('clear', clear === true);
  if (wide !== true) {
    element.style.left = `${(100 * (x ?? 0)) / width}%`;
    element.style.top = `${(100 * (y ?? 0)) / height}%`;
  }
  const hints = [
    ...(axis === 'both' ? ['move it with the arrow keys'] : []),
    ...(press === undefined ? [] : [`press enter to ${press.label}`]),
    ...(remove === undefined ? [] : ['delete removes it']),
  ];
  const attributes = {
    'aria-label': [label, ...hints].join('; '),
    'aria-valuetext': value,
    'aria-valuemin': '0',
    'aria-valuemax': String(Math.max(0, Math.round((up ? height : width) / size))),
    'aria-valuenow': String(Math.max(0, Math.round((up ? height - (y ?? 0) : (x ?? 0)) / size))),
    'aria-orientation': up ? 'vertical' : 'horizontal',
  };
  for (const [name, words] of Object.entries(attributes)) {
    const text = printed(words);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

function make(i: number, stage: HTMLElement, { scene, show }: ShownScene, says: HTMLElement): HTMLElement {
  const element = document.createElement('span');
  element.className = 'handle';
  element.tabIndex = 0;
  element.setAttribute('role', 'slider');
  const handle = (): Handle | undefined => scene().handles[i];
  let grasped: { readonly at: Spot; readonly from: Spot; readonly x: number; readonly y: number } | undefined;
  let hasMoved = false;

  element.addEventListener('pointerdown', (event) => {
    const now = handle();
    if (now === undefined || event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    grasped = { at: now.at, from: spotOf(event, stage, scene()), x: event.clientX, y: event.clientY };
    hasMoved = false;
    says.setAttribute('aria-busy', 'true');
  });
  element.addEventListener('pointermove', (event) => {
    const now = handle();
    if (grasped === undefined || now === undefined) return;
    hasMoved ||= Math.hypot(event.clientX - grasped.x, event.clientY - grasped.y) >= TAP;
    if (!hasMoved) return;
    const [x, y] = spotOf(event, stage, scene());
    show(now.to([grasped.at[0].add(x.sub(grasped.from[0])), grasped.at[1].add(y.sub(grasped.from[1]))]));
  });
  const release = (): void => {
    grasped = undefined;
    says.removeAttribute('aria-busy');
  };
  element.addEventListener('pointerup', () => {
    const press = handle()?.press;
    if (grasped !== undefined && !hasMoved && press !== undefined) show(press.to(), FADE);
    release();
  });
  element.addEventListener('pointercancel', release);
  element.addEventListener('keydown', (event) => {
    const now = handle();
    if (now === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = byKey(now, event.key, event.shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    show(next, event.key in KEYS ? 0 : FADE);
  });
  return element;
}

/** Where a key leads from a handle, if anywhere. */
function byKey({ at: [x, y], step, axis, to, press, remove }: Handle, key: string, withShift: boolean): Scene | undefined {
  if (key === 'Enter' || key === ' ') return press?.to();
  if (key === 'Delete' || key === 'Backspace') return remove?.();
  const [across, up] = KEYS[key] ?? [0, 0];
  if (across === 0 && up === 0) return undefined;
  const far = (steps: number): Rational => step.mul(rational(withShift ? steps * LEAP : steps));
  // On one axis, up and to the right are both more.
  if (axis === 'across') return to([x.add(far(across + up)), y]);
  if (axis === 'up') return to([x, y.sub(far(across + up))]);
  return to([x.add(far(across)), y.sub(far(up))]);
}

/** Where an event is, in the drawing, to the tenth. */
function spotOf({ clientX, clientY }: MouseEvent, stage: HTMLElement, { width, height }: Scene): Spot {
  const box = stage.getBoundingClientRect();
  const tenth = (share: number): Rational => rational(Math.round(10 * share)).div(rational(10));
  return [tenth(((clientX - box.left) / box.width) * width), tenth(((clientY - box.top) / box.height) * height)];
}
