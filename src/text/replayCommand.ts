import type { ControlRow } from '../claim/ledger/ledger.ts';

/** The command that finds a counterexample again; undefined when nothing was searched for. */
export function replayCommand(
  id: string,
  { sentence, seed, path }: Pick<ControlRow, 'sentence' | 'seed' | 'path'>,
): string | undefined {
  if (seed === undefined) return undefined;
  const found = path === undefined ? '' : ` --path ${quoted(path)}`;
  return `npm run replay -- ${id} ${quoted(sentence, true)} --seed ${seed}${found}`;
}

/** One argument for a shell: in double quotes where they are safe, since Windows knows no others. */
function quoted(text: string, always = false): string {
  if (!always && /^[\w:.-]+$/.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
