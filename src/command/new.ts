import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf } from '../claim/trial/report.ts';
import { ID } from '../claim/validation/validate.ts';
import { readArguments, UsageError } from './arguments.ts';

const USAGE = 'npm run new -- 02-separability/my-claim';

/** Writes the skeleton of a claim, which fails until it is filled in, and says what to do next. */
export function newClaim(root: string, args: readonly string[]): number {
  const { positionals } = readArguments(args, {}, USAGE);
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError(`One id is needed, a chapter and a name. Call it as: ${USAGE}`);
  if (!ID.test(id))
    throw new UsageError(
      `"${id}" is no id: a chapter such as 02-separability, a slash, and a name in lower case with hyphens. Call it as: ${USAGE}`,
    );
  const file = fileOf(id);
  if (existsSync(join(root, file)))
    throw new UsageError(`${file} exists already, and was left as it is: choose another name, or edit it.`);
  const chapter = `specs/${id.split('/')[0]}/README.md`;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  const isNewChapter = !existsSync(join(root, chapter));
  if (isNewChapter)
    writeFileSync(join(root, chapter), '# The title of the chapter\n\nWhat this chapter is about, in a paragraph.\n');
  writeFileSync(join(root, file), SKELETON);
  console.log(
    [
      '',
      ` Written: ${file}${isNewChapter ? `, and ${chapter} for its chapter` : ''}. It fails until it is filled in:`,
      '',
      '   1. npm run watch          shows it failing, and its page as soon as it holds',
      '   2. the sentences          say in "because" what is true, and why',
      '   3. the controls           say in "butNot" what is nearly the same and false',
      `   4. npm test -- ${file}`,
      '   5. npm run lessons        proves everything and writes the pages',
      '',
    ].join('\n'),
  );
  return 0;
}

/** As it stands, its only sentence is false: a skeleton that passes would be a check that cannot fail. */
const SKELETON = `import { claim, everyCase } from '../../src/index.ts';

export default claim({
  title: 'TO DO: the claim as one line of text',
  says: \`TO DO: the idea in the reader's words, before any symbol is needed. Markdown, with $x + y$ for formulas.\`,
  because: {
    // What is true, one sentence a line, with its evidence. This one is false: 1 + 1 is not 1.
    'TO DO: adding two bits gives a bit': everyCase({ x: [0, 1], y: [0, 1] }, 'x + y <= 1'),
  },
  butNot: {
    // For every sentence above, a false neighbour that the same check refuses.
    'TO DO: multiplying two bits always gives 1': { of: 'TO DO: adding…', on: everyCase({ x: [0, 1], y: [0, 1] }, 'x * y == 1') },
  },
});
`;
