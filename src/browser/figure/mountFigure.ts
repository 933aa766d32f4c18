import { lettersOf } from '../../figure/drawing/drawing.ts';
import { type Control, printed, type Scene } from '../../figure/scene/scene.ts';
import { redraw } from './redraw.ts';
import { showHandles } from './showHandles.ts';
import { FADE, type ShownScene } from './shownScene.ts';
import { wirePlay } from './wirePlay.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Brings a figure to life, where its first scene stands already, in the very same place: its picture, its
 * sentence, its controls, which nobody could use so far, and its numbers. Nothing on the page moves by it.
 */
export function mountFigure(root: HTMLElement, first: Scene): void {
  const picture = part(root, '.picture');
  const stage = document.createElement('span');
  const svg = document.createElementNS(SVG, 'svg');
  stage.className = 'stage';
  stage.style.setProperty('--wide', String(first.width / first.height));
  stage.style.setProperty('--letters', String(lettersOf(first.width)));
  svg.setAttribute('viewBox', `0 0 ${first.width} ${first.height}`);
  svg.setAttribute('role', 'img');
  stage.append(svg);
  picture.append(stage);

  let scene = first;
  let drawn = '';
  let [changed, fades] = [Number.NEGATIVE_INFINITY, 0];
  let isAwaited = false;
  let isOnPaper = false;
  const { reached: _, ...paper } = first;
  const shown: ShownScene = {
    // On paper a figure is as it came: its picture is still that one, and its words and numbers belong to it.
    scene: () => (isOnPaper ? paper : scene),
    show: (next, fade = 0) => {
      const now = performance.now();
      fades = now - changed < fade ? 0 : fade;
      changed = now;
      scene = next;
      if (isAwaited) return;
      isAwaited = true;
      // However often the pointer moves, the page is drawn once a frame.
      requestAnimationFrame(() => {
        isAwaited = false;
        draw();
      });
    },
  };
  const updates = [...wire(root, shown), showHandles(stage, shown, part(root, '.says'))];
  const draw = (): void => {
    svg.setAttribute('aria-label', printed(scene.altText));
    const parts = scene.parts.join('');
    if (parts !== drawn) redraw(svg, drawn, parts, fades);
    drawn = parts;
    for (const update of updates) update();
  };
  const print = (isPrinted: boolean): void => {
    isOnPaper = isPrinted;
    draw();
  };
  matchMedia('print').addEventListener('change', ({ matches }) => print(matches));
  addEventListener('beforeprint', () => print(true));
  addEventListener('afterprint', () => print(false));
  part(root, '.again').addEventListener('click', () => shown.show(first, FADE));
  part<HTMLFieldSetElement>(root, '.bench').disabled = false;
  draw();
  root.classList.add('is-live');
}

function part<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`The figure has no part ${selector}: write the pages anew with npm run lessons.`);
  return found;
}

/** Listens to the controls; returns what brings them, the sentence and the numbers up to date. */
function wire(root: HTMLElement, shown: ShownScene): readonly (() => void)[] {
  const says = part(root, '.says');
  const body = part(root, 'tbody');
  const heads = [...root.querySelectorAll('thead th')];
  const controls = [...root.querySelectorAll<HTMLElement>('[data-control]')];
  return [
    () => {
      const { says: said, reached } = shown.scene();
      write(says, reached === undefined ? said : `${said} ${reached}`);
    },
    () => {
      const { table } = shown.scene();
      for (const [i, head] of heads.entries()) write(head, table.heads[i] ?? '');
      body.replaceChildren(...table.rows.map(row));
    },
    ...controls.map((element, i) => wireControl(element, i, shown)),
    ...controls.flatMap((element, i) =>
      [...element.querySelectorAll<HTMLElement>('.play')].map((button) => wirePlay(button, i, root, says, shown)),
    ),
  ];
}

function row(cells: readonly string[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  for (const [i, cell] of cells.entries()) {
    const place = document.createElement(i === 0 ? 'th' : 'td');
    if (place instanceof HTMLTableCellElement && i === 0) place.scope = 'row';
    write(place, cell);
    line.append(place);
  }
  return line;
}

/** Only what has changed is written, so that only that is read out. */
function write(element: Element, words: string): void {
  const text = printed(words);
  if (element.textContent !== text) element.textContent = text;
}

/** One control: what is done with it leads on, and what it shows is that of the scene. */
function wireControl(element: HTMLElement, i: number, { scene, show }: ShownScene): () => void {
  const control = (): Control | undefined => scene().controls[i];
  const inputs = [...element.querySelectorAll('input')];
  const outputs = [...element.querySelectorAll('output')];
  const lead = (): void => {
    const now = control();
    const [input] = inputs;
    if (now?.type === 'button' && now.to !== undefined) show(now.to(), FADE);
    if (now?.type === 'choice') show(now.to(inputs.findIndex(({ checked }) => checked)), FADE);
    if (now?.type === 'slider' && input !== undefined) show(now.to(input.valueAsNumber), FADE);
    if (now?.type === 'switch' && input !== undefined) show(now.to(input.checked), FADE);
  };
  if (element instanceof HTMLButtonElement) element.addEventListener('click', lead);
  for (const input of inputs) input.addEventListener('input', lead);
  return () => {
    const now = control();
    const [input] = inputs;
    if (now?.type === 'button') {
      // A button that is disabled would lose the focus of the reader who has just pressed it.
      element.setAttribute('aria-disabled', String(now.to === undefined));
      write(element, now.label);
    }
    if (now?.type === 'choice') for (const [k, one] of inputs.entries()) one.checked = k === now.chosen;
    if (now?.type === 'switch' && input !== undefined) input.checked = now.on;
    if (now?.type !== 'slider' || input === undefined) return;
    input.max = String(now.most);
    input.value = String(now.at);
    input.setAttribute('aria-valuetext', printed(now.value));
    for (const output of outputs) write(output, now.value);
  };
}
