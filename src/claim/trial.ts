import type { Checked, Claim, Picture } from './claim.ts';
import { examine } from './examine.ts';
import type { Contradicted, Established, Evidence, Context, Failed, NotContradicted } from './evidence/evidence.ts';
import type { ControlRow, SentenceRow } from './ledger.ts';
import { seedOf } from './seed.ts';
import { resolveSentence } from './sentence.ts';
import { toPlain } from './plain.ts';

/** How a claim is put on trial, apart from the fixed seeds. */
export interface Circumstances {
  /** A fresh seed, mixed into every sentence's own. */
  readonly fresh?: number;
  /** Replays exactly this seed and path, for every sentence that is run. */
  readonly replay?: { readonly seed: number; readonly path?: string };
  readonly hashOf?: (files: readonly string[]) => string;
}

/** The outcome for one sentence: the ledger's row, or why there is none. */
export type Outcome<Row> = { readonly holds: true; readonly row: Row } | Failed;

/** A claim on trial: every outcome is computed once, when it is first asked for. */
export interface Trial {
  readonly id: string;
  readonly claim: Claim;
  /** What is wrong with the claim itself. */
  readonly problems: readonly string[];
  sentence(sentence: string): Outcome<SentenceRow>;
  control(sentence: string): Outcome<ControlRow>;
  /** The pictures, drawn from the rows; throws a sentence when one fails or the figure does. */
  pictures(): readonly Picture[];
}

/** Puts a claim on trial. Nothing is run until it is asked for; errors become outcomes, never escape. */
export function tryClaim(id: string, claim: Claim, circumstances: Circumstances = {}): Trial {
  const { because, beside = {}, butNot, figure } = claim;
  const evidence: { readonly [sentence: string]: Evidence } = { ...because, ...beside };
  const contextOf = (sentence: string): Context => ({
    seed: circumstances.replay?.seed ?? seedOf(id, sentence, circumstances.fresh),
    fresh: circumstances.fresh !== undefined || circumstances.replay !== undefined,
    ...(circumstances.replay?.path === undefined ? {} : { path: circumstances.replay.path }),
    ...(circumstances.hashOf === undefined ? {} : { hashOf: circumstances.hashOf }),
  });

  const sentence = memoized((name): Outcome<SentenceRow> => {
    const result = attempt(() => named(evidence, name).establish(contextOf(name)));
    return result.holds ? { holds: true, row: frozen({ sentence: name, ...result }) } : result;
  });
  const control = memoized((name): Outcome<ControlRow> => {
    const { of, on, drops } = named(butNot, name);
    const guarded = resolveSentence(of, Object.keys(evidence)) ?? of;
    const result = attempt(() => on.contradict(contextOf(name), named(evidence, guarded)));
    if (!('counterexample' in result)) return result;
    return { holds: true, row: frozen({ sentence: name, of: guarded, ...(drops === undefined ? {} : { drops }), ...result }) };
  });

  return {
    id,
    claim,
    problems: examine(id, claim),
    sentence,
    control,
    pictures: () => {
      if (figure === undefined) return [];
      const drawn: unknown = figure({
        because: rows(Object.keys(because), sentence),
        beside: rows(Object.keys(beside), sentence),
        butNot: rows(Object.keys(butNot), control),
      } as Checked);
      return (Array.isArray(drawn) ? drawn : [drawn]).map(readPicture);
    },
  };
}

function attempt<T extends Established | Contradicted>(run: () => T | Failed | NotContradicted): T | Failed {
  try {
    const result = run();
    return 'contradicted' in result ? { holds: false, why: result.why } : result;
  } catch (error) {
    return { holds: false, why: error instanceof Error ? error.message : String(error) };
  }
}

function memoized<T>(compute: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.get(name) ?? compute(name);
    known.set(name, value);
    return value;
  };
}

function named<T>(table: { readonly [name: string]: T }, name: string): T {
  const value = Object.hasOwn(table, name) ? table[name] : undefined;
  if (value === undefined) throw new Error(`This claim has no sentence "${name}".`);
  return value;
}

function rows<Row>(names: readonly string[], outcome: (name: string) => Outcome<Row>): { readonly [name: string]: Row } {
  return Object.fromEntries(
    names.map((name) => {
      const result = outcome(name);
      if (!result.holds) throw new Error(`The figure needs "${name}", which did not hold.`);
      return [name, result.row];
    }),
  );
}

function readPicture(picture: unknown): Picture {
  const { svg, caption } = (picture ?? {}) as Partial<Picture>;
  if (typeof svg !== 'string' || typeof caption !== 'string' || caption.trim() === '') throw new Error('A figure must return { svg, caption }, or a list of them.');
  if (/NaN|Infinity|undefined/.test(svg)) throw new Error('The figure has a coordinate that is no number.');
  return { svg, caption };
}

/** A row is plain data, copied and frozen, so that nothing that runs later can change it. */
function frozen<Row>(row: Row): Row {
  return toPlain(row, 'the verdict') as unknown as Row;
}
