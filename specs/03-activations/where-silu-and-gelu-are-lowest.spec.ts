import { claim, curves, derivative, enclose, formula, printTerm, rational } from '../../src/index.ts';
import { named } from './catalogue/kinds.ts';
import { MINIMA } from './catalogue/minima.ts';
import { stated } from './catalogue/row.ts';

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
/** Where a value lies, as far as a drawing can tell. */
const lower = (text: string, x: ReturnType<typeof rational>) => enclose(formula(text).term, { x }, 30).low;

export default claim({
  title: 'Where SiLU and GELU are lowest',
  says: `
SiLU and GELU go down before they go up. How far down, and where do they turn? Tables give a number or two; here the numbers stand between bounds that are proved.

Where a function has neither corners nor jumps, the rules of calculus give its slope, and the sign of the slope says where it rises and where it falls:

| kind | slope |
| --- | --- |
${SLOPES.join('\n')}

So look at the sign. To the left of some place the slope is negative, and a ten-thousandth further on it is positive: in between is the lowest point. GELU has two forms, one by the error function, and one by tanh, which is quicker to compute. They are hardly to be told apart; but they are not equally low.

All of this is proved on a window, as far as it goes, and not beyond it.
`,
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
  ...stated(MINIMA),
  uses: ['03-activations/an-activation-may-fall'],
  sources: ['hendrycks2016', 'elfwing2018'],
  figure: () =>
    curves(
      'the dips of SiLU and GELU',
      named('SiLU', 'GELU').map(({ name, text }) => ({ label: name, points: EIGHTHS.map((x) => [x, lower(text, x)]) })),
      'SiLU and GELU from −4 to 1, worked out at every eighth by interval arithmetic. Both dip to the left of zero; the deeper one is SiLU.',
    ),
});
