/** The source of `src/math/data/mobyDickText.ts`, of these chapters. Each begins with its heading. */
export function mobyDickModule(chapters: readonly string[], from: string): string {
  const text = chapters.join('\n');
  const strange = /[`\\]|\$\{/.exec(text);
  if (strange !== null)
    throw new Error(
      `The text has a ${strange[0]}, which a template does not keep: escape it in src/command/data/mobyDickModule.ts.`,
    );
  return `// Made by \`npx tsx scripts/data.ts\` from ${from}: Herman Melville, Moby-Dick; or, The
// Whale (1851), chapters 1 to ${chapters.length}. The package dedicates its text to the public domain (CC0 and PDDL).

/** Chapters 1 to ${chapters.length}, each with its heading first and an empty line before the next. */
export const MOBY_DICK_TEXT = \`${text}\`;
`;
}
