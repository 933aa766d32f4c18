import { posix } from 'node:path';
import { type ImportGraph, isPartOf, isTest } from './importGraph.ts';
import { matches, type Rule, roomOf, TABLE } from './roomOf.ts';

/** Every import that is against the rules, as a sentence with the reason and the remedy. */
export function refusals(graph: ImportGraph): readonly string[] {
  return [...graph].flatMap(([path, { files, packages }]) => {
    const place = roomOf(path);
    const isSpec = (target: string): boolean => target.endsWith('.spec.ts');
    const apart = files.filter((target) => isTest(target) || (isSpec(target) && !isTest(path)));
    const problems = apart.map((target) => `${path} imports ${target}, which is run by itself: ${INTO_A_FILE}`);
    // A test takes whatever it needs to try its room.
    if (place === undefined || isTest(path)) return problems;
    const { room, rule } = place;
    const refused = [
      ...files.filter((target) => !apart.includes(target) && !mayImport(room, rule, target)),
      ...packages.filter((name) => !rule.packages?.some((one) => isPartOf(name, one))),
    ];
    return [...problems, ...refused.map((target) => `${path} imports ${target}. ${room} ${inWords(rule)}. ${REMEDY}`)];
  });
}

const INTO_A_FILE = 'move what both need into a file of its own.';
const REMEDY = `Move what is needed to where it may be imported from, or change the rule in ${TABLE}, with its reason.`;

function mayImport(room: string, { only, height }: Rule, target: string): boolean {
  const other = roomOf(target);
  if (other === undefined || other.room === room) return other !== undefined;
  const patterns = only?.map((pattern) => (pattern.startsWith('./') ? posix.join(room, pattern) : pattern));
  return other.rule.height <= height && (patterns === undefined || patterns.some((pattern) => matches(pattern, other.room)));
}

function inWords({ only, packages = [], because }: Rule): string {
  const others = [...(only ?? [`the rooms that ${TABLE} lists before it`]), ...packages];
  return `may import only itself${others.map((name, i) => `${i === others.length - 1 ? ' and ' : ', '}${name}`).join('')}: ${because}`;
}
