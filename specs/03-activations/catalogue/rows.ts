import type { Cell } from '../../../src/index.ts';
import { BOUNDED } from './bounded.ts';
import { LINEAR } from './linear.ts';
import { MONOTONE } from './monotone.ts';
import { PIECES } from './pieces.ts';
import type { Column, Row } from './row.ts';
import { BY_UNITS } from './xor.ts';

/** Every sentence that fills cells of the table, by the claim that says it. */
const ROWS = {
  'only-the-identity-is-linear': LINEAR,
  'an-activation-may-fall': MONOTONE,
  'a-squash-is-one-kind-among-many': BOUNDED,
  'straight-pieces-polynomials-and-neither': PIECES,
  'a-catalogue-of-nonlinearities': BY_UNITS,
} as const satisfies Readonly<Record<string, { readonly [name: string]: Row }>>;

const SENTENCES = Object.entries(ROWS).flatMap(([claim, rows]) =>
  Object.values<Row>(rows).map((row) => ({ claim: `03-activations/${claim}`, ...row })),
);

/** What the sentences show of a kind, and the first that does. Throws a sentence where two of them disagree. */
export function shown(name: string, column: Column): Cell {
  const answers = SENTENCES.flatMap(({ claim, says: by, shows }) => {
    const [answer, names] = shows?.[column] ?? [undefined, []];
    return answer !== undefined && names.includes(name)
      ? [{ verdict: answer ? ('yes' as const) : ('no' as const), claim, by }]
      : [];
  });
  if (new Set(answers.map(({ verdict }) => verdict)).size > 1)
    throw new Error(`Of ${name} it is shown that it is, and that it is not: ${column}.`);
  return answers[0] ?? { verdict: 'not shown' };
}
