import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf } from '../claim/trial/report.ts';
import { ID } from '../claim/validation/validate.ts';
import type { EvidenceKind } from '../evidence/evidenceKind.ts';
import { EVIDENCE_KINDS } from '../evidence/register/kinds.ts';
import { didYouMean } from '../text/nearest.ts';
import { readArguments, UsageError } from './arguments.ts';
import { skeleton } from './skeleton.ts';

const USAGE = 'npm run new -- 02-separability/my-claim --kind identity';

/** What is checked when nobody says: it asks for nothing but a formula and a few numbers. */
const USUAL = 'everyCase';

/**
 * Writes the skeleton of a claim with evidence of one kind, and says what to do next. It fails until it is filled in.
 * Throws a `UsageError` for an id that is malformed or taken, and for an unknown kind.
 */
export function newClaim(root: string, args: readonly string[]): number {
  const { positionals, values } = readArguments(args, { kind: { type: 'string', default: USUAL } }, USAGE);
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0)
    throw new UsageError(
      'not-one-id',
      `One id is needed, a chapter and a name, and here are ${positionals.length}. Call it as: ${USAGE}`,
    );
  if (!ID.test(id)) throw new UsageError('not-an-id', `"${id}" is not an id: ${whyNoId(id)} Call it as: ${USAGE}`);
  const kind = kindNamed(values.kind);
  const file = fileOf(id);
  if (existsSync(join(root, file)))
    throw new UsageError('claim-exists', `${file} exists already, and was left as it is: choose another name, or edit it.`);
  const chapter = `specs/${id.split('/')[0]}/README.md`;
  refuseSecondOf(root, id);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  const isNewChapter = !existsSync(join(root, chapter));
  if (isNewChapter)
    writeFileSync(join(root, chapter), '# The title of the chapter\n\nWhat this chapter is about, in a paragraph.\n');
  writeFileSync(join(root, file), skeleton(kind));
  console.log(
    [
      '',
      ` Written: ${file}${isNewChapter ? `, and ${chapter} for its new chapter` : ''}.`,
      ` Its evidence is ${kind.name}: ${kind.establishes}. It runs as it is, and fails until each TO DO is written:`,
      '',
      '   1. npm run watch          says what is still to be written, and shows the page as soon as it holds',
      '   2. title, asks, says      the claim in one line, the question it answers, and the idea in the reader’s words',
      '   3. because                what is true, each sentence with its evidence',
      '   4. butNot                 what is nearly the same and false; the same check must refuse it',
      '   5. predict and figure     a question and a picture; a claim may do without either',
      '   6. npm run lessons        proves everything and writes the pages; commit them with the claim',
      '',
      ` Other evidence: npm run new -- ${id} --kind, and one of ${EVIDENCE_KINDS.map(({ name }) => name).join(', ')}.`,
      ' CONTRIBUTING.md says what each of them shows.',
      '',
    ].join('\n'),
  );
  return 0;
}

/** Throws for a new chapter with the number of one that there is: its name may have been mistyped. */
function refuseSecondOf(root: string, id: string): void {
  const [chapter = '', name] = id.split('/');
  const chapters = existsSync(join(root, 'specs'))
    ? readdirSync(join(root, 'specs')).filter((folder) => /^\d\d-/.test(folder))
    : [];
  const [same] = chapters.filter((other) => other.slice(0, 2) === chapter.slice(0, 2));
  if (same === undefined || chapters.includes(chapter)) return;
  const next = String(Math.max(...chapters.map((other) => Number(other.slice(0, 2)))) + 1).padStart(2, '0');
  throw new UsageError(
    'second-chapter',
    `Chapter ${chapter.slice(0, 2)} is ${same}: write ${same}/${name}, or for a new chapter ${next}${chapter.slice(2)}/${name}. Call it as: ${USAGE}`,
  );
}

function kindNamed(name: string): EvidenceKind {
  const kind = EVIDENCE_KINDS.find((one) => one.name === name);
  const names = EVIDENCE_KINDS.map((one) => one.name);
  if (kind === undefined)
    throw new UsageError(
      'unknown-kind',
      `"${name}" is not a kind of evidence; there are ${names.join(', ')}.${didYouMean(name, names)} Call it as: ${USAGE}`,
    );
  return kind;
}

/** What is wrong with an id, and what may have been meant. */
function whyNoId(id: string): string {
  const meant = id
    .replace(/^(?:\.\/)?specs\/|(?:\.spec)?\.ts$/g, '')
    .split('/')
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .join('/');
  if (ID.test(meant)) return `write it as ${meant}.`;
  return 'it is a chapter with its two digits, such as 02-separability, a slash, and a name in lower case with hyphens.';
}
