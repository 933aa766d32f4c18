import { bench, describe } from 'vitest';
import { applyAffineIn, composeIn } from '../../math/algebra/affine.ts';
import { terms } from '../../math/algebra/ring.ts';
import { rational } from '../../math/exact/rational.ts';
import { evaluateTerm, type Term, variablesOf } from '../../math/language/term.ts';
import { polynomialIdentity } from './polynomialIdentity.ts';

// The proof that two affine layers of width two are one, on its grid of 2^14 points: by the checker, and by
// evaluating both sides anew at each point. (mathjs is no peer: its rationalize leaves the difference as it is.)
const layer = (name: string) => ({
  weights: [
    [`${name}a`, `${name}b`],
    [`${name}c`, `${name}d`],
  ],
  bias: [`${name}e`, `${name}f`],
});
const [inner, outer] = [layer('p'), layer('q')];
const input = ['x', 'y'];
const left = applyAffineIn<Term>(terms, outer, applyAffineIn<Term>(terms, inner, input));
const right = applyAffineIn<Term>(terms, composeIn<Term>(terms, outer, inner), input);
const variables = variablesOf(...left, ...right);

describe('two affine layers of width two are one: a proof on 2^14 points', () => {
  bench('polynomialIdentity', () => {
    polynomialIdentity.check({ left, right } as never, null);
  });

  bench('both sides anew at each point, over Rational (a 64th of the grid)', () => {
    for (let point = 0; point < 2 ** (variables.length - 6); point += 1) {
      const values = new Map(variables.map((variable, i) => [variable, rational((point >> i) & 1 ? 2 : -1)]));
      left.forEach((side, i) => {
        const other = right[i];
        if (other === undefined || !evaluateTerm(side, values).equals(evaluateTerm(other, values)))
          throw new Error('They differ.');
      });
    }
  });
});
