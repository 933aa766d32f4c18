import { stringify } from 'fast-check';
import { whyNoLine } from '../../claim/ledger/line.ts';
import type { Picture } from '../../claim/ledger/picture.ts';
import { readDrawing } from '../../claim/ledger/picture.ts';
import { plain, rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import {
  type Contradicted,
  type Established,
  type Evidence,
  type Failed,
  failed,
  made,
  type NotContradicted,
  notContradicted,
} from '../evidence.ts';
import { readsInput } from '../readsInput.ts';
import { returned } from '../returned.ts';
import { sweptWords } from './sweptWords.ts';

/** A property, and the finite domain on which it is tried. */
export interface Sweep<T> {
  /** Every member of the finite domain, each once. */
  readonly members: () => Iterable<T>;
  /** How many there are, from a formula and not from the list. */
  readonly size: number | bigint;
  /** A canonical name, in words: two members with one name are one member, and a page says it of the one that is false. */
  readonly key: (member: T) => string;
  readonly holds: (member: T) => boolean;
  /** What the members are, in words: "every subset of the five claims". */
  readonly of: string;
  /** The member for which it is false, as a picture: you see it when you break a control. */
  readonly draw?: (member: T) => Picture;
}

/**
 * A property of every member of a finite domain, as a callback. The domain is counted and its members
 * told apart; but what the callback computes is no registered checker's work, so this supports and
 * does not prove. For "proved", say it as a formula: see `everyCase`.
 */
export function swept<T>(sweep: Sweep<T>): Evidence {
  const fixed = { ...sweep };
  const evidence = made({
    kind: 'exhaustive',
    check: [fixed.members, fixed.holds],
    establish: () => establish(fixed),
    contradict: (_, guarded) => contradict(fixed, SWEEPS.get(guarded)),
  });
  SWEEPS.set(evidence, fixed as Sweep<unknown>);
  return evidence;
}

/** What each sweep goes through: a control is held against its sentence's. */
const SWEEPS = new WeakMap<Evidence, Sweep<unknown>>();

interface Found<T> {
  readonly name: string;
  readonly member: T;
}

/** The first member for which the property is false, if there is one. Throws a sentence when the domain is not as it says. */
function firstFalse<T>({ members, size, key, holds, of }: Sweep<T>): Found<T> | undefined {
  const why = whyNoLine(of);
  if (why !== undefined)
    throw coded('of-not-readable', new TypeError(`"of" says in words what the members are, and it ${why.message}`));
  if (!(typeof size === 'bigint' || Number.isSafeInteger(size)))
    throw coded('size-not-whole', new TypeError(`The size of the domain is given as ${String(size)}, which is no whole number.`));
  const keys = new Set<string>();
  for (const member of members()) {
    const name = key(member);
    if (typeof name !== 'string')
      throw coded('key-not-a-string', new TypeError(`The key of a member is ${stringify(name)}, and it must be a string.`));
    if (keys.has(name)) throw coded('listed-twice', new RangeError(`The domain lists ${name} twice.`));
    if (key(member) !== name)
      throw coded('key-changed', new RangeError(`The member ${name} has another key when it is asked again.`));
    keys.add(name);
    // Counted on the way: a generator may never end.
    if (BigInt(keys.size) > BigInt(size))
      throw coded('too-many-members', new RangeError(`The domain lists more than the ${size} members that there are.`));
    const verdict = answered(name, () => holds(member));
    if (typeof verdict !== 'boolean')
      throw coded('not-a-verdict', new TypeError(`For ${name} the property ${returned(verdict)}.`));
    if (keys.size === 1 && !readsInput(holds, member, verdict))
      throw coded(
        'input-not-read',
        new TypeError(
          `For ${name} the property says ${verdict} without reading the member it is given: compare something of the member.`,
        ),
      );
    if (!verdict) return { name, member };
  }
  if (keys.size === 0) throw coded('empty-domain', new RangeError('The domain is empty, so nothing was checked.'));
  if (BigInt(keys.size) !== BigInt(size))
    throw coded('too-few-members', new RangeError(`The domain lists ${keys.size} members where there are ${size}.`));
  return undefined;
}

/** What the property answers; an error that says for which member, when it has none. */
function answered(name: string, ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    throw coded(
      'property-failed',
      new Error(`For ${name} the property failed: ${error instanceof Error ? error.message : String(error)}`),
    );
  }
}

function establish<T>(sweep: Sweep<T>): Established | Failed {
  const found = firstFalse(sweep);
  if (found !== undefined) return failed('false', sweptWords.counterexample({ member: found.name }));
  return {
    kind: 'exhaustive',
    strength: 'supported',
    holds: true,
    ...sweptWords.sentence(sweep),
    of: sweep.of,
    cases: plain(rational(BigInt(sweep.size))),
  };
}

function contradict<T>(sweep: Sweep<T>, sentence: Sweep<unknown> | undefined): Contradicted | NotContradicted {
  const found = firstFalse(sweep);
  if (found === undefined) return notContradicted('neighbour-accepted', 'The check found nothing wrong with this neighbour.');
  const { name, member } = found;
  if (sentence !== undefined && !accepts(sentence, sweep.members === sentence.members ? [member] : sentence.members()))
    return notContradicted(
      'sentence-rejects-it',
      `The sentence’s own property does not accept ${sweep.members === sentence.members ? name : 'the first of its members'} either: correct the sentence.`,
    );
  const { draw } = sweep;
  const refutation = { member: name };
  return {
    kind: 'exhaustive',
    counterexample: sweptWords.counterexample(refutation),
    refutation,
    ...(draw === undefined ? {} : { picture: readDrawing(draw, member) }),
  };
}

/** Whether a property accepts the first of these. */
function accepts({ holds }: Sweep<unknown>, members: Iterable<unknown>): boolean {
  for (const member of members) return holds(member);
  return false;
}
