import { parseSync } from 'oxc-parser';

/** Whether a file does nothing but export what other files have, like a table of contents. */
export function isContents(path: string, text: string): boolean {
  return parseSync(path, text).program.body.every(
    (statement) =>
      statement.type === 'ExportAllDeclaration' || (statement.type === 'ExportNamedDeclaration' && statement.source !== null),
  );
}
