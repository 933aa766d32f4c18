import type { Scripts } from '../lesson/page/book.ts';
import { preview } from '../lesson/publish/preview.ts';
import { pages } from '../lesson/site/pages.ts';
import { readArguments } from './arguments.ts';
import { bundler } from './bundle.ts';
import { prove } from './prove.ts';

/** Where pages are written while specs change; never into lessons/. */
export const FOLDER = '.preview';

/** Runs the claims whenever a file is saved, and writes their pages into the preview folder. */
export async function watch(root: string, args: readonly string[]): Promise<number> {
  readArguments(args, {}, 'npm run watch');
  await watchPages(root);
  return 0;
}

/** The same for another command that has read its own arguments. */
export async function watchPages(root: string): Promise<void> {
  const bundle = bundler(root);
  let scripts: Scripts | undefined;
  let runs = 0;
  await prove(root, [], { watch: true }, async ({ compiled }) => {
    runs += 1;
    const run = runs;
    const ids = compiled.ledger.claims.map(({ id }) => id);
    scripts ??= await bundle(ids);
    const started = performance.now();
    const changed = preview(root, FOLDER, pages(compiled, scripts));
    const time = ((performance.now() - started) / 1000).toFixed(2);
    const shown = changed.filter((path) => path.endsWith('.html')).slice(0, 5);
    // The page first, which is what one looks at; what only runs when it is asked to follows.
    bundle(ids)
      .then((made) => {
        scripts = made;
        if (run === runs) preview(root, FOLDER, pages(compiled, made));
      })
      .catch((error: Error) => console.error(` The scripts of the pages are as they were: ${error.message}`));
    return `${changed.length} files of ${FOLDER}/ changed, rendered in ${time} s${shown.map((path) => `\n   ${FOLDER}/${path}`).join('')}`;
  });
}
