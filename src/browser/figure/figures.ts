import { firstScene } from '../../figure/live/firstScene.ts';
import { mountFigure } from './mountFigure.ts';

// The script of the pages that have a figure which one can change; the others do not load it.
for (const root of document.querySelectorAll<HTMLElement>('.live')) {
  mountFigure(root, firstScene(root.dataset.kind ?? '', JSON.parse(root.dataset.figure ?? 'null')));
}
