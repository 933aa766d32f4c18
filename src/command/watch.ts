import type { Scripts } from '../lesson/page/book.ts';
import { preview } from '../lesson/publish/preview.ts';
import { pages } from '../lesson/site/pages.ts';
import { claimPath, htmlOf } from '../text/paths.ts';
import { readArguments } from './arguments.ts';
import { bundler } from './bundle/bundle.ts';
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
  console.log('\n Every claim runs once, and then whatever you save.');
  const bundle = bundler(root);
  let scripts: Scripts | undefined;
  let runs = 0;
  await prove(root, [], { watch: true }, async ({ compiled }, ran) => {
    runs += 1;
    const run = runs;
    const ids = compiled.ledger.claims.map(({ id }) => id);
    scripts ??= await bundle(ids);
    const started = performance.now();
    const changed = preview(root, FOLDER, pages(compiled, scripts));
    const time = ((performance.now() - started) / 1000).toFixed(2);
    const shown = ofThoseFirst(
      ran,
      changed.filter((path) => path.endsWith('.html')),
    ).slice(0, MOST_SHOWN);
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

/** As many pages are named. */
const MOST_SHOWN = 5;

/** These pages of the site, those of the claims first that ran just now. */
export function ofThoseFirst(ran: ReadonlySet<string>, pages: readonly string[]): readonly string[] {
  const own = new Set([...ran].map((id) => `site/${htmlOf(claimPath(id))}`));
  return [...pages.filter((path) => own.has(path)), ...pages.filter((path) => !own.has(path))];
}
