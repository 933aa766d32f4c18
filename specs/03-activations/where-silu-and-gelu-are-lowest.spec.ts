import { claim, curves, derivative, enclosing, formula, printTerm, rational } from '../../src/index.ts';
import { named } from './catalogue/kinds.ts';
import { MINIMA } from './catalogue/minima.ts';
import { stated } from './catalogue/row.ts';
import { TAILS } from './catalogue/tails.ts';

/** Kinds without a corner or a jump, with the slope that the rules of calculus give. */
const SLOPES = named('the square', 'the sine', 'tanh', 'the logistic function', 'softplus', 'SiLU', 'GELU').map(
  ({ name, text }) => {
    const [shown, slopeShown] = [text, printTerm(derivative(formula(text).term, 'x'))].map(
      (written) => `$${formula(written).tex}$`,
    );
    return `| ${name}: ${shown} | ${slopeShown} |`;
  },
);

/** From −4 to 1. */
const EIGHTHS = Array.from({ length: 41 }, (_, i) => rational(`${i - 32}/8`));
/** The graph of a formula, as far as a drawing can tell. */
const graphOf = (text: string) => {
  const value = enclosing(formula(text).term, 30);
  return EIGHTHS.map((x) => [x, value({ x }).low] as const);
};

export default claim({
  title: 'Where SiLU and GELU are lowest',
  asks: 'How deep are the dips of SiLU and GELU?',
  says: `
SiLU and GELU go down before they go up. How far down, and where do they turn? Tables give a number or two. Here each number stands between bounds.

![the dips]

![predict]

Where a function has neither corners nor jumps, the rules of calculus give its slope. The sign of the slope says where it rises and where it falls:

| kind | slope |
| --- | --- |
${SLOPES.join('\n')}

So look at the sign. To the left of some place the slope is negative, and a ten-thousandth further on it is positive. In between is the lowest point.

GELU has two forms, one by the error function, and one by tanh, which is quicker to compute. You can hardly tell them apart, but they are not equally low.

All of that is worked out on a window. And beyond it? To the right there is nothing to fear, since the functions are above zero there. To the left both come back up to zero. They are $x$ times something tiny, and the something shrinks much faster than $x$ grows.

For SiLU that is the exponential: $e^t$ is the square of $e^{t/2}$, which is at least $1 + t/2$. For GELU it is the bell curve. Pafnuty Chebyshev’s inequality says that no more than $1/t^2$ of it lies beyond $t$ and $-t$ together. That is a classical theorem, which this page cites and does not prove. It is enough, so the lowest points in the window are the lowest of all.

What else can be said of the two stands beside all other kinds in [one table](a-catalogue-of-nonlinearities.md).

Dips are made of curves, and corners of straight pieces. [Which activations are straight all over, piece by piece?](straight-pieces-polynomials-and-neither.md)
`,
  exercise: `
SiLU is lowest where its slope is zero. Show that there $x = -(1 + e^x)$, and start from $x = -1$: put it into the right side, take the result, and put it in again. How many rounds until the first four digits no longer change?
`,
  breaks: 'nor does GELU fall below −0.16',
  predict: {
    question: 'GELU is often computed by a formula with tanh in the place of the error function. Is that the same function?',
    answers: {
      'Yes, written in another way': {
        wrong: MINIMA.geluByTanhMinimum.says,
        tempting:
          'In a drawing no one could tell them apart. But the tanh form goes below −0.17, and GELU does not, on the whole window.',
      },
      'No, but close': { right: MINIMA.geluByTanhMinimum.says },
    },
  },
  ...stated({ ...MINIMA, ...TAILS }),
  readAs: {
    'to the right of zero SiLU and both forms…':
      '$g$ is what the formula multiplies $x$ by, which is above zero for each of the three.',
    'at −t, to the left of −20…':
      '$z$ is half of $t$ and $s$ is $e^z$, so that $s^2$ is $e^t$; $u$ is one over $1 + e^t$, and $y$ is SiLU at $-t$.',
    'at −t, to the left of −8, GELU…':
      '$q$ is the share of the bell curve beyond $t$, $r$ is one over $t$, and $y$ is GELU at $-t$.',
    'at t, to the right of 8…': 'On the left is what stands within the tanh when the input is $t$.',
    'so at −t, to the left of −8…':
      '$z$ is what stands within the tanh at $t$, and $s$ is $e^z$; $u$ is one over $1 + s^2$, and $y$ is GELU in its tanh form at $-t$.',
  },
  assuming: {
    'above the tangent': 's stands for e to the z, and no exponential is below its tangent at zero, 1 + z.',
    'thin tails':
      'No more than $1/t^2$ of the bell curve lies beyond $t$ and $-t$ together: Pafnuty Chebyshev’s inequality, which is not proved here.',
  },
  uses: ['03-activations/an-activation-may-fall'],
  sources: ['hendrycks2016', 'elfwing2018'],
  figure: () => ({
    'the dips': curves(
      'the dips of SiLU and GELU',
      named('SiLU', 'GELU').map(({ name, text }) => ({ label: name, points: graphOf(text) })),
      'SiLU and GELU from −4 to 1, worked out at every eighth by interval arithmetic. Both dip to the left of zero; the deeper one is SiLU.',
    ),
  }),
});
