import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pages } from '../site/pages.ts';
import { DISK } from './disk.ts';
import { filesUnder } from './filesUnder.ts';

/**
 * Writes what has changed of these pages into `<root>/<folder>`, and removes what is no longer there.
 * Unlike `writerOf` it replaces file by file: a preview is looked at while it changes. Returns the
 * paths that were written. Throws `not-a-folder` where a link would lead it elsewhere.
 */
export function preview(root: string, folder: string, pages: Pages): readonly string[] {
  const target = join(root, folder);
  for (const place of placesOf(target, pages)) {
    if (DISK.entry(place) !== 'link') continue;
    const message = `${place} is a link, and nothing is written or removed where it leads: remove the link, and run the command again.`;
    throw Object.assign(new Error(message), { code: 'not-a-folder' });
  }
  mkdirSync(target, { recursive: true });
  for (const path of filesUnder(target)) if (!pages.has(path)) rmSync(join(target, path));
  return [...pages].flatMap(([path, text]) => {
    const file = join(target, path);
    if (existsSync(file) && readFileSync(file).equals(Buffer.from(text))) return [];
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return [path];
  });
}

/** The folder, all folders below it that these pages have, and the pages. */
function placesOf(target: string, pages: Pages): ReadonlySet<string> {
  const places = new Set([target]);
  const add = (place: string): void => {
    if (places.has(place)) return;
    places.add(place);
    add(dirname(place));
  };
  for (const path of pages.keys()) add(join(target, path));
  return places;
}
