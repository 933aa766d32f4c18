import type { Ledger, Strength } from './ledger.ts';

/** What an edition of the book said: every claim's title and strength, every settled reading's verdict and strength. */
export interface Edition {
  readonly name: string;
  /** By the claim's id. */
  readonly claims: Readonly<Record<string, { readonly title: string; readonly strength: Strength }>>;
  /** By the position and the reading, with a colon between: `xy-solves-xor: one product added`. */
  readonly readings: Readonly<Record<string, { readonly verdict: string; readonly strength: Strength }>>;
}

/** What is said otherwise than in an edition. */
export interface Change {
  /** The claim's id, or the position and the reading. */
  readonly of: string;
  readonly what: 'title' | 'strength' | 'verdict' | 'claim';
  readonly before: string;
  /** Undefined where it is no longer said. */
  readonly after?: string;
}

/** Why something is said otherwise than in an edition. */
export interface Erratum extends Pick<Change, 'of' | 'what'> {
  readonly why: string;
}

/** What a ledger says, as an edition keeps it. */
export function editionOf(name: string, { claims, positions }: Ledger): Edition {
  const settled = positions.flatMap(({ id, readings }) =>
    readings.flatMap(({ reading, verdict, strength }) =>
      strength === undefined ? [] : [[`${id}: ${reading}`, { verdict, strength }] as const],
    ),
  );
  return {
    name,
    claims: Object.fromEntries(claims.map(({ id, title, strength }) => [id, { title, strength }])),
    readings: Object.fromEntries(settled),
  };
}

/** All that is said otherwise than in an edition, in its order. What it did not say yet is no change. */
export function changesSince(edition: Edition, ledger: Ledger): readonly Change[] {
  const now = editionOf('now', ledger);
  return [
    ...Object.entries(edition.claims).flatMap(([of, before]) => {
      const after = now.claims[of];
      if (after === undefined) return [{ of, what: 'claim', before: before.title } as const];
      return [...changed(of, 'title', before.title, after.title), ...changed(of, 'strength', before.strength, after.strength)];
    }),
    ...Object.entries(edition.readings).flatMap(([of, before]) => {
      const after = now.readings[of];
      if (after === undefined) return [{ of, what: 'verdict', before: before.verdict } as const];
      return [
        ...changed(of, 'verdict', before.verdict, after.verdict),
        ...changed(of, 'strength', before.strength, after.strength),
      ];
    }),
  ];
}

function changed(of: string, what: Change['what'], before: string, after: string): readonly Change[] {
  return before === after ? [] : [{ of, what, before, after }];
}
