import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { CHECKERS } from '../../check/register/index.ts';

/** A file of the project that a sceptic has to read, and how long it is. */
export interface SourceFile {
  /** From the root of the project. */
  readonly path: string;
  readonly lines: number;
}

/** A registered checker, the theorem it rests on, and every file that it needs, its own first. */
export interface TrustedChecker {
  readonly name: string;
  readonly kind: (typeof CHECKERS)[number]['kind'];
  readonly theorem: (typeof CHECKERS)[number]['theorem'];
  readonly files: readonly SourceFile[];
}

const ROOT = join(import.meta.dirname, '..', '..', '..');
const REGISTER = 'src/check/register/index.ts';
/** What a file imports from the project; that nothing else is imported there is the linter's business. */
const IMPORT = /\bfrom '(\.[^']+)'/g;

/** What is told of each file that was read. Most are met with many checkers. */
const READ = new Map<string, { readonly file: SourceFile; readonly imported: readonly string[] }>();

function read(path: string) {
  const known = READ.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(ROOT, path), 'utf8');
  const imported = [...text.matchAll(IMPORT)].map(([, target = '']) => posix.join(posix.dirname(path), target));
  const found = { file: { path, lines: text.split('\n').length - 1 }, imported };
  READ.set(path, found);
  return found;
}

/** These files and all that they import, and so on: each once, in the order in which they are met. */
function closure(paths: readonly string[]): readonly string[] {
  const met = new Set(paths);
  // A set is walked to its end, whatever is added on the way.
  for (const path of met) for (const target of read(path).imported) met.add(target);
  return [...met];
}

/** How many lines a file of the project has, as `wc -l` counts them. */
export function sourceFile(path: string): SourceFile {
  return read(path).file;
}

/** The file of a registered checker: what the register imports under its name. */
function fileOf(name: string): string {
  const found = read(REGISTER).imported.find((path) => posix.basename(path) === `${name}.ts`);
  if (found === undefined) throw new Error(`${REGISTER} imports no ${name}.ts: a checker has a file of its own, named after it.`);
  return found;
}

const CHECKED: readonly TrustedChecker[] = CHECKERS.map(({ name, kind, theorem }) => ({
  name,
  kind,
  theorem,
  files: closure([fileOf(name)]).map(sourceFile),
}));
const FILES: readonly SourceFile[] = [...closure([REGISTER])].sort().map(sourceFile);

/** Every registered checker with what it imports: all the code that stands behind the word for a proof. */
export const trusted = (): readonly TrustedChecker[] => CHECKED;

/** The files of the register and of all checkers, each once, by path. */
export const trustedFiles = (): readonly SourceFile[] => FILES;
