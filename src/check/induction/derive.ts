import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { readFields, readList, readNatural } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { marksOf, type Rule } from './rules.ts';

/** Longer runs are more than a reader would follow. */
const MOST_STEPS = 256;

/** An object: a value for each variable of the state. */
export type Made<V> = ReadonlyMap<string, V>;

/** Which rules runs have used, and which of them on what they had made before. */
export interface Uses<R> {
  readonly once: Set<R>;
  readonly again: Set<R>;
}

/** No rule is used yet. */
export function noUses<R>(): Uses<R> {
  return { once: new Set(), again: new Set() };
}

/**
 * What an example of using the rules ends in: from the last step `{ rule, with, of }`, where `of` are the steps that
 * made what it starts from. `make` has one rule make an object of what is there, under the names that the rule has for
 * it, and of the further values in `with`; it refuses if the rule may not be used so. Collects which rules were used.
 */
export function derive<R extends Rule, V>(
  rules: readonly R[],
  last: Plain,
  used: Uses<R>,
  make: (rule: R, before: Made<V>, further: Plain) => Made<V>,
): Made<V> {
  let steps = 0;
  const visit = (step: Plain): { readonly made: Made<V>; readonly by: ReadonlySet<R> } => {
    steps += 1;
    demand(steps <= MOST_STEPS, 'too-many-steps', `A run has more than ${MOST_STEPS} steps, and this checker stops there.`);
    const fields = readFields(step, 'a step', ['rule', 'with', 'of']);
    const number = readNatural(fields.rule, 'rule', rules.length);
    const rule = at(rules, number);
    const of = readList(fields.of, 'of');
    demand(
      of.length === rule.from,
      'wrong-number-of-objects',
      `rules[${number}] makes something from ${rule.from}, not from ${of.length}.`,
    );
    const objects = of.map(visit);
    const before = marksOf(rule.from).flatMap((mark, k) =>
      [...at(objects, k).made].map(([name, value]): [string, V] => [`${name}${mark}`, value]),
    );
    used.once.add(rule);
    const earlier = new Set(objects.flatMap(({ by }) => [...by]));
    if (earlier.has(rule)) used.again.add(rule);
    return { made: make(rule, new Map(before), fields.with), by: earlier.add(rule) };
  };
  return visit(last).made;
}

/**
 * Follows all runs, and refuses rules one of which none of them uses: what is said of it would be said of nothing. Also
 * rules none of which is used on what it has made itself: what is said of any number of steps would be said of a few.
 */
export function followAll<R extends Rule>(rules: readonly R[], runs: Plain, follow: (run: Plain, used: Uses<R>) => void): void {
  const used = noUses<R>();
  for (const run of readList(runs, 'runs')) follow(run, used);
  const unused = rules.findIndex((rule) => !used.once.has(rule));
  demand(unused === -1, 'rule-not-used', `No run uses rules[${unused}], so nothing shows that it ever applies.`);
  demand(
    used.again.size > 0,
    'no-rule-again',
    'No run uses a rule on what the same rule has made, so nothing shows that there is any number of steps. Give a longer run.',
  );
}
