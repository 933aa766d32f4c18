import { type Arbitrary, constant, oneof, record, tuple } from 'fast-check';
import { named } from './named.ts';

/** One use of a rule: which one, the values that it takes, and the uses that made what it starts from. */
export interface Use<V> {
  readonly rule: number;
  readonly with?: { readonly [name: string]: V };
  readonly of?: readonly Use<V>[];
}

/** The last use of a rule in an example; or all uses one after the other, each of what the one before has made. */
export type Last<V> = Use<V> | readonly [Use<V>, ...Use<V>[]];

/** The last use as a checker reads it: with all that it takes and starts from. */
export function lastOf<V>(last: Last<V>): Use<V> {
  if ('rule' in last) return whole(last);
  const [first, ...others] = last;
  return others.reduce((before, use) => ({ ...whole(use), of: [before] }), whole(first));
}

function whole<V>({ rule, with: taken = {}, of = [] }: Use<V>): Use<V> {
  return { rule, with: taken, of: of.map(whole) };
}

/** What a rule needs to be used: this many objects, and a value for each of these names. */
export interface Needs {
  readonly from: number;
  readonly takes: readonly string[];
}

/** So many uses of rules, one after the other, refute what is false more often than not. */
const DEPTH = 4;

/** Last uses of these rules after few others, with these values. */
export function smallUses<V>(rules: readonly Needs[], values: Arbitrary<V>): Arbitrary<Use<V>> {
  const usesOn = (before: readonly Arbitrary<Use<V>>[]): Arbitrary<Use<V>> => {
    const uses = rules.flatMap(({ from, takes }, rule) => {
      const of = before.flatMap((made) => Array.from({ length: from }, () => made));
      if (of.length < from) return [];
      return [record({ rule: constant(rule), with: named(takes, values), of: tuple(...of) }, { noNullPrototype: true })];
    });
    // Rules by which nothing begins are refused whatever is tried.
    return uses.length === 0 ? constant({ rule: 0 }) : oneof({ withCrossShrink: true }, ...uses);
  };
  return Array.from({ length: DEPTH }).reduce<Arbitrary<Use<V>>>((before) => usesOn([before]), usesOn([]));
}
