import { stringify } from 'fast-check';
import { plain, rational } from '../../math/rational.ts';
import { type Contradicted, type Established, type Evidence, type Failed, failed, made, type NotContradicted, notContradicted } from './evidence.ts';

export interface Sweep<T> {
  /** Every member of the finite domain, each once. */
  readonly members: () => Iterable<T>;
  /** How many there are, from a formula and not from the list. */
  readonly size: number | bigint;
  /** A canonical name: two members with one name are one member. */
  readonly key: (member: T) => string;
  readonly holds: (member: T) => boolean;
  /** What the members are, in words: "every subset of the five claims". */
  readonly of: string;
}

/**
 * A property of every member of a finite domain, as a callback. The domain is counted and its members
 * told apart; but what the callback computes is no registered checker's work, so this supports and
 * does not prove. For "proved", say it as a formula: see `everyCase`.
 */
export function swept<T>(sweep: Sweep<T>): Evidence {
  return made({
    kind: 'exhaustive',
    check: [sweep.members, sweep.holds],
    establish: () => establish(sweep),
    contradict: () => contradict(sweep),
  });
}

function establish<T>({ members, size, key, holds, of }: Sweep<T>): Established | Failed {
  const keys = new Set<string>();
  for (const member of members()) {
    const name = key(member);
    if (keys.has(name)) return failed(`The domain lists ${name} twice.`);
    keys.add(name);
    const verdict: unknown = holds(member);
    if (typeof verdict !== 'boolean') return failed(`For ${name} the property returned ${stringify(verdict)}, which is neither true nor false.`);
    if (!verdict) return failed(`It is false for ${name}.`);
  }
  if (keys.size === 0) return failed('The domain is empty, so nothing was checked.');
  if (BigInt(keys.size) !== BigInt(size)) return failed(`The domain lists ${keys.size} members where there are ${size}.`);
  return { kind: 'exhaustive', strength: 'supported', holds: true, scope: `for ${of}`, cases: plain(rational(BigInt(size))) };
}

function contradict<T>({ members, key, holds }: Sweep<T>): Contradicted | NotContradicted {
  for (const member of members()) {
    if (holds(member) === false) return { kind: 'exhaustive', counterexample: `It is false for ${key(member)}.` };
  }
  return notContradicted('The check found nothing wrong with this neighbour.');
}
