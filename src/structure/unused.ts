import { type ImportGraph, isPartOf, isTest } from './importGraph.ts';
import { RULES, roomOf, TABLE } from './roomOf.ts';

/** Every rule for a room that is gone, and every package that a room may import and does not. Each is a sentence. */
export function unused(graph: ImportGraph): readonly string[] {
  return RULES.flatMap(({ room, packages = [] }) => {
    const own = [...graph].filter(([path]) => roomOf(path)?.rule.room === room && !isTest(path));
    if (own.length === 0) return [`${TABLE} has a rule for ${room}, where there is no code: take it out.`];
    const imported = own.flatMap(([, file]) => file.packages);
    return packages
      .filter((one) => !imported.some((name) => isPartOf(name, one)))
      .map((one) => `${TABLE} lets ${room} import ${one}, which nothing there does: take it out.`);
  });
}
