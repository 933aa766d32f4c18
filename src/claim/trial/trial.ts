import { type Context, type Evidence, type Failed, failed, type Rest, type Watch } from '../../evidence/evidence.ts';
import { withChance, withoutChance } from '../../evidence/withoutChance.ts';
import { coded } from '../../math/exact/refused.ts';
import type { Checked, Claim } from '../definition/claim.ts';
import { type Seeding, seedsOf } from '../definition/seed.ts';
import { resolveSentence } from '../definition/sentence.ts';
import { snapshot } from '../definition/snapshot.ts';
import type { ControlRow, SentenceRow } from '../ledger/ledger.ts';
import type { Picture, Shown } from '../ledger/picture.ts';
import { readPictures } from '../ledger/picture.ts';
import { expectPlaced } from '../ledger/placed.ts';
import { type Problem, problemOf } from '../ledger/problem.ts';
import { toPlain } from '../ledger/toPlain.ts';
import { validate } from '../validation/validate.ts';

/** How a claim is put on trial, apart from the fixed seeds. */
export interface Circumstances extends Seeding {
  readonly sealOf?: Context['sealOf'];
  /** How much is drawn, who hears of it, and how long one sample may take; see `Context`. */
  readonly runs?: number;
  readonly watch?: Watch;
  readonly milliseconds?: number;
}

/** The outcome for one sentence: the ledger's row, or why there is none; of a control also the drawing of what is false, if its author draws it. */
export type Outcome<Row> = { readonly holds: true; readonly row: Row; readonly picture?: Picture } | Failed;

/** A claim on trial: every outcome is computed once, when it is first asked for. */
export interface Trial {
  readonly id: string;
  /** As it stood when the trial began. */
  readonly claim: Claim;
  /** What is wrong with the claim itself. */
  readonly problems: readonly Problem[];
  sentence(sentence: string): Outcome<SentenceRow>;
  control(sentence: string): Outcome<ControlRow>;
  /** The pictures, drawn from the rows; throws a sentence when one fails or the figure does. */
  pictures(): readonly Shown[];
}

/**
 * Puts a claim on trial, as it stands at this moment. Nothing is run until it is asked for; errors
 * become outcomes, never escape.
 */
export function tryClaim(id: string, stated: Claim, circumstances: Circumstances = {}): Trial {
  const { claim, problems } = read(id, stated);
  const { because, beside = {}, butNot, figure } = claim;
  const evidence: { readonly [sentence: string]: Evidence } = { ...because, ...beside };
  const { fresh, replay, sealOf, runs, watch, milliseconds } = circumstances;
  const rest: Rest = {
    sentence: (reference) => part(evidence, reference, (name) => sentence(name, true)),
    control: (reference) =>
      part(Object.fromEntries(Object.entries(butNot).map(([name, { on }]) => [name, on])), reference, (name) =>
        control(name, true),
      ),
  };
  // The steps of an argument are not watched: their search would look like the argument's own.
  const contextOf = (sentence: string, isStep: boolean): Context => ({
    rest,
    ...seedsOf(id, sentence, circumstances),
    fresh: fresh !== undefined || replay !== undefined,
    ...(replay?.path === undefined ? {} : { path: replay.path }),
    ...(sealOf === undefined ? {} : { sealOf }),
    ...(runs === undefined ? {} : { runs }),
    ...(watch === undefined || isStep ? {} : { watch: besides(watch) }),
    ...(milliseconds === undefined ? {} : { milliseconds }),
  });

  const sentence = memoized(
    (name, isStep): Outcome<SentenceRow> =>
      attempt(() => {
        const result = withoutChance(() => named(evidence, name).establish(contextOf(name, isStep)));
        return result.holds ? { holds: true, row: frozen({ sentence: name, ...result }) } : result;
      }),
  );
  const control = memoized(
    (name, isStep): Outcome<ControlRow> =>
      attempt(() => {
        const { of, on, drops } = named(butNot, name);
        const guarded = resolveSentence(of, Object.keys(evidence)) ?? of;
        const result = withoutChance(() => on.contradict(contextOf(name, isStep), named(evidence, guarded)));
        if ('contradicted' in result) return failed(result.code, result.message);
        const { picture, ...contradicted } = result;
        return {
          holds: true,
          row: frozen({ sentence: name, of: guarded, ...(drops === undefined ? {} : { drops }), ...contradicted }),
          ...(picture === undefined ? {} : { picture }),
        };
      }),
  );

  return {
    id,
    claim,
    problems,
    sentence: (name) => sentence(name),
    control: (name) => control(name),
    pictures: () => {
      if (figure === undefined) return [];
      const checked = {
        because: asked('because', rows(Object.keys(because), sentence)),
        beside: asked('beside', rows(Object.keys(beside), sentence)),
        butNot: asked('butNot', rows(Object.keys(butNot), control)),
      };
      const pictures = readPictures(withoutChance(() => figure(checked as Checked)));
      expectPlaced(claim.says, pictures);
      return pictures;
    },
  };
}

/** Who listens to a run is no part of it, and may look at the clock. */
function besides(watch: Watch): Watch {
  return {
    done: (count, of) => withChance(() => watch.done(count, of)),
    falseFor: (told, drawable) => withChance(() => watch.falseFor(told, drawable)),
  };
}

/**
 * The row of the one sentence or control that an argument means. Another argument is never one of its steps, and is not
 * run for it: so none leads back to itself, and a reader has all that is proved in one list.
 */
function part<Row>(
  among: { readonly [name: string]: Evidence },
  reference: string,
  run: (name: string) => Outcome<Row>,
): Row | Failed {
  const meant = resolveSentence(reference, Object.keys(among));
  if (meant === undefined)
    return failed('no-such-step', `"${reference}" is not one of them: quote it, or its beginning and "…".`);
  if (named(among, meant).kind === 'argued')
    return failed('step-argued', `"${meant}" is an argument itself: name what it joins.`);
  const outcome = run(meant);
  return outcome.holds ? outcome.row : outcome;
}

/** A figure was not drawn, since a sentence that it needs did not hold. */
export class NotDrawn extends Error {
  readonly code = 'not-drawn';
}

/** The claim as it stands, and what is wrong with it; an unreadable one is wrong altogether. */
function read(id: string, stated: Claim): Pick<Trial, 'claim' | 'problems'> {
  try {
    const claim = snapshot(stated);
    return { claim, problems: validate(id, claim) };
  } catch (error) {
    return {
      claim: { title: id, says: '', because: {}, butNot: {} },
      problems: [{ code: 'unreadable', message: `The claim cannot be read: ${problemOf(error).message}` }],
    };
  }
}

function attempt<Row>(run: () => Outcome<Row>): Outcome<Row> {
  try {
    return run();
  } catch (error) {
    const { code, message } = problemOf(error);
    return failed(code, message);
  }
}

/** Computed once for each name, as a step or not, as it is first asked for. */
function memoized<T>(compute: (name: string, isStep: boolean) => T): (name: string, isStep?: boolean) => T {
  const known = new Map<string, T>();
  return (name, isStep = false) => {
    const value = known.get(name) ?? compute(name, isStep);
    known.set(name, value);
    return value;
  };
}

function named<T>(table: { readonly [name: string]: T }, name: string): T {
  const value = Object.hasOwn(table, name) ? table[name] : undefined;
  if (value === undefined) throw coded('no-sentence', new Error(`This claim has no sentence "${name}".`));
  return value;
}

function rows<Row>(names: readonly string[], outcome: (name: string) => Outcome<Row>): { readonly [name: string]: Row } {
  return Object.fromEntries(
    names.map((name) => {
      const result = outcome(name);
      if (!result.holds) throw new NotDrawn(`The figure needs "${name}", which did not hold.`);
      return [name, result.row];
    }),
  );
}

/** The rows of one part, by sentence. Asking for one that is not there, as after a sentence was changed, throws and names it. */
function asked<Row>(part: string, table: { readonly [name: string]: Row }): { readonly [name: string]: Row } {
  return new Proxy(table, {
    get: (target, name) => {
      if (typeof name === 'string' && !(name in target))
        throw coded(
          'unknown-sentence',
          new Error(`It asks for "${name}", which is not a sentence of "${part}": quote one in full.`),
        );
      return Reflect.get(target, name);
    },
  });
}

/** A row is plain data, copied and frozen, so that nothing that runs later can change it. */
function frozen<Row>(row: Row): Row {
  return toPlain(row, 'the verdict') as Row;
}
