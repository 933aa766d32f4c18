import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagram } from '../structure/diagram.ts';
import { importGraph } from '../structure/importGraph.ts';
import { withDiagram } from '../structure/readme.ts';
import { readSources } from '../structure/readSources.ts';

/** Draws the README's diagram anew, from what the code imports. */
export function drawDiagram(root: string): number {
  const readme = join(root, 'README.md');
  writeFileSync(readme, withDiagram(readFileSync(readme, 'utf8'), diagram(importGraph(readSources(root)))));
  return 0;
}
