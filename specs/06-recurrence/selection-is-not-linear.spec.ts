import {
  claim,
  consequence,
  enclosed,
  gatedRecurrence,
  holdExactly,
  identity,
  integers,
  live,
  matrixIdentity,
  randomSource,
  rational,
  sampled,
  selectiveRecurrence,
} from '../../src/index.ts';

const STEP = { A: ['n', 'n'], B: ['n', 'm'], h: ['n', '1'], k: ['n', '1'], x: ['m', '1'] } as const;

/** The gate g = t/(1 + t), the decay a = 1/(1 + t), and u for one over 1 + t. */
const GATE = ['g*(1 + t) == t', 'u*(1 + t) == 1'];
const HELD = ['b*A == (a - 1)*B', 'B == 1'];

/** Four to eight steps, each with a number z of the input by its t = e to the z, and an input, drawn by a seed. */
function sequenceOf(seed: number): Sequence {
  const { below } = randomSource(seed);
  return Array.from({ length: 4 + below(5) }, () => ({ t: `${1 + below(20)}/${1 + below(20)}`, input: `${below(37) - 18}/4` }));
}
const SEQUENCES = {
  over: integers(2 ** 31 - 1).map(sequenceOf),
  of: 'sequences of four to eight inputs, each with a gate',
  runs: 200,
};
type Sequence = readonly { readonly t: string; readonly input: string }[];
/** Whether the gate gives the states that a selective recurrence gives, whose rate A is this. */
const areGated =
  (A: number) =>
  (sequence: Sequence): boolean => {
    const inputs = sequence.map(({ input }) => input);
    const steps = sequence.map(({ t }) => {
      // The step is ln(1 + t), so the exponential of the step times −1 is one over 1 + t.
      const held = holdExactly({ exponential: rational(1).div(rational(t).add(rational(1))), A, B: 1 });
      return { decay: [held.A], drive: [held.B], read: [1] };
    });
    const gated = gatedRecurrence(
      sequence.map(({ t }) => t),
      inputs,
    ).states;
    return String(selectiveRecurrence({ steps, skip: 0 }, inputs).outputs) === String(gated);
  };

/** A value that counts, noise, another value that counts, and noise again. */
const HEARD = [6, 1, -1, 1, 1, -1, -4, 1];

/** Where the paper says it. */
const SECTIONS = { gate: '3.5.1', scan: '3.3' };

export default claim({
  title: 'Selection is affine in the state and not linear in the input',
  asks: 'If the input sets the pace, is the memory still straight?',
  says: `
You listen to a long talk and carry one number with you: what you believe by now. After each remark you move towards it, by a share $g$. With $g = 0$ you ignore the remark, and with $g = 1$ you drop everything you believed before.

![the gate]

Here the values 6 and $-4$ count, and the rest is noise. With one fixed share you have to choose: follow everything, or hardly anything. With a gate that opens for the two remarks and is nearly shut otherwise, you keep what matters.

This is *selection*, the idea at the heart of Mamba: the input itself decides how far the gate opens. In symbols, $h$ becomes $(1 - g)h + g x$, and $g$ is computed from $x$. (A whole Mamba block has more: what is written and what is read depend on the input too, and a branch around the loop bends.)

![predict]

Is that still straight? It depends on what you look at. Hold the input fixed. Then $g$ is a number like any other, and the step is an affine map of the state: half-way between two states comes out half-way. So the whole run can still be [cut into pieces and computed side by side](step-by-step-convolution-and-scan-agree.md).

Now look at the input. Feed a 1, and then, in another run, a $-1$. A linear map would give opposite answers, since the inputs are opposite. But the gate opens wider for the one than for the other. What comes out adds up to more than $2/5$, and not to nothing. So the non-linearity is there, right in the core. It sits in the gate and leaves the loop alone.

Where does the gate come from? Gu and Dao start with a state that decays in continuous time, and hold each input still for a while. How long is up to the input: a softplus of $z$, which is $\\ln(1 + e^z)$. During that time the state decays to a share $1/(1 + e^z)$. What is lost goes to the input. With $g = e^z/(1 + e^z)$, the logistic function, this is exactly the gate above.

| the paper, and where | here |
| --- | --- |
| A state that decays at the rate one, with a softplus for the step, is the gate $h = (1 - g)h + gx$ (Theorem 1, section ${SECTIONS.gate}, proof in appendix C) | worked out below step by step, with $t = e^z$; tried on random sequences, with exact fractions |
| Inputs are held still between steps (section 2, equation 4) | worked out for one state |
| Its published code multiplies the input by the step itself, and not by what holding it gives (the function selective_scan_ref) | another recurrence: for it the theorem fails, see below |
| A scan that is fast on graphics processors (section ${SECTIONS.scan}) | not reproduced, since it is about hardware; the scan itself has [its own lesson](step-by-step-convolution-and-scan-agree.md) |
| Results on language, audio and DNA (section 4) | not read, and not reproduced: such training takes far more than this book may use |

The paper was read in a transcript of these sections, and the code as published.
`,
  exercise: `
Take the gate $g = 1/2$ for every input. Show that the state is then a linear function of the inputs. Which step of the argument with 1 and $-1$ fails?
`,
  breaks: 'so it is with one gate for both',
  predict: {
    question:
      'The gate opens as far as the logistic function of the input says. A run with the single input 1 and one with −1 both start at zero. What do the two states add up to?',
    answers: {
      'Nothing, since the inputs are opposite': {
        wrong: 'with a logistic gate…',
        tempting:
          'The inputs are opposite, and a linear map would keep that. But the gate opens to about 0.73 for the one and to 0.27 for the other.',
      },
      'More than 2/5': { right: 'with a logistic gate…' },
      'One, since the two gates add up to one': {
        wrong: 'with a logistic gate…',
        tempting: 'The gates do add up to one. But the second is multiplied by −1, so they are subtracted.',
      },
    },
  },
  because: {
    'for a given input, each step is an affine map of the state, whatever matrices the input has chosen': matrixIdentity(
      STEP,
      'A*((h + k)/2) + B*x',
      '((A*h + B*x) + (A*k + B*x))/2',
    ),
    'with its gate given, (1 − g)h + gx is half-way between two results for a state half-way between two states': identity(
      '(1 - g)*((h + k)/2) + g*x',
      '((1 - g)*h + g*x)/2 + ((1 - g)*k + g*x)/2',
    ),
    'with a logistic gate, the states after the inputs 1 and −1 add up to more than 2/5, where a linear map would give nothing':
      enclosed({}, '1/(1 + exp(-1))*1 + 1/(1 + exp(1))*(-1) > 2/5'),
    'held for a softplus of z, a state that decays at the rate one keeps the share 1 − g, where g is the logistic function of z':
      consequence(['a*(1 + t) == 1', ...GATE], 'a == 1 - g', { equations: ['u', 'u', '-(a + g - 1)'] }),
    'and what it loses goes to the input: holding it multiplies the input by 1 − a': consequence(
      [...HELD, 'A == -1'],
      'b == 1 - a',
      { equations: [-1, '-(a - 1)', 'b'] },
    ),
    'held for two half steps, a state comes to what it comes to in the whole step': identity(
      'a*(a*h + (a - 1)*c*x) + (a - 1)*c*x',
      'a^2*h + (a^2 - 1)*c*x',
    ),
    'multiplied by the step itself, at z = 0, the input counts more than with the gate, by over 19/100': enclosed(
      {},
      'ln(1 + exp(0)) - 1/(1 + exp(0)) > 19/100',
    ),
    'on sequences drawn at random, the gate and a selective recurrence of the rate minus one give the same states': sampled({
      ...SEQUENCES,
      holds: areGated(-1),
      classes: {
        'an input counts, and one is nearly ignored': {
          atLeast: '0.05',
          has: (sequence) => {
            const gates = gatedRecurrence(
              sequence.map(({ t }) => t),
              sequence.map(({ input }) => input),
            ).gates;
            const [most, least] = [rational('3/4'), rational('1/4')];
            return gates.some((gate) => gate.compare(most) > 0) && gates.some((gate) => gate.compare(least) < 0);
          },
        },
      },
    }),
  },
  serves: {
    'with its gate given…': 'for a given input…',
  },
  readAs: {
    'for a given input…':
      '$A$ and $B$ are what the input $x$, and whatever else is given, has made them; $h$ and $k$ are two states, and the step is tried half-way between them.',
    'with its gate given…': '$h$ and $k$ are two states, $x$ is the input and $g$ its gate.',
    'with a logistic gate…':
      'The gate of an input $x$ is $1/(1 + e^{-x})$, and the state is the gate times the input; a linear function of the input would give opposite states for opposite inputs.',
    'held for a softplus…':
      '$t$ is $e^z$, so that the softplus is $\\ln(1 + t)$ and the state keeps the share $a = 1/(1 + t)$; the logistic function is $g = t/(1 + t)$, and $u$ is one over $1 + t$.',
    'and what it loses…':
      '$A$ is the rate of decay, $a$ the share that is kept, $B$ what multiplies the input in continuous time, and $b$ what multiplies it after the step, which is $(a - 1)B/A$.',
    'held for two half steps…':
      '$a$ is the share that is kept in half a step, $c$ is $B/A$, and the input $x$ is the same in both halves.',
    'multiplied by the step itself…':
      'At $z = 0$ the step is $\\ln 2$, which then multiplies the input, and the gate is one half.',
  },
  butNot: {
    'so it is with a ReLU in the loop': {
      of: 'for a given input…',
      on: matrixIdentity(STEP, 'relu(A*((h + k)/2) + B*x)', '(relu(A*h + B*x) + relu(A*k + B*x))/2'),
      drops: 'nothing in the loop',
    },
    'so it is if the inputs differ, and each is its own gate': {
      of: 'with its gate given…',
      on: identity('(1 - (x + y)/2)*h + (x + y)/2*((x + y)/2)', '((1 - x)*h + x*x)/2 + ((1 - y)*h + y*y)/2'),
      drops: 'the input is given',
    },
    'so it is with one gate for both': {
      of: 'with a logistic gate…',
      on: enclosed({}, '1/(1 + exp(-1))*1 + 1/(1 + exp(-1))*(-1) > 2/5'),
    },
    'it keeps 1 − g if it is held for ln(2 + t)': {
      of: 'held for a softplus…',
      on: consequence(['a*(2 + t) == 1', ...GATE], 'a == 1 - g', { at: { t: 1, g: '1/2', a: '1/3', u: '1/2' } }),
    },
    'so it does at the rate two': {
      of: 'and what it loses…',
      on: consequence([...HELD, 'A == -2'], 'b == 1 - a', { at: { A: -2, B: 1, a: 0, b: '1/2' } }),
    },
    'so does a state that takes straight steps in time': {
      of: 'held for two half steps…',
      on: identity('(1 + p)*((1 + p)*h + p*c*x) + p*c*x', '(1 + 2*p)*h + 2*p*c*x'),
    },
    'with the gate itself it counts more than with the gate': {
      of: 'multiplied by the step itself…',
      on: enclosed({}, '1/(1 + exp(0)) - 1/(1 + exp(0)) > 19/100'),
    },
    'at the rate minus two they do as well': {
      of: 'on sequences drawn at random…',
      on: sampled({ ...SEQUENCES, holds: areGated(-2) }),
    },
  },
  assuming: {
    'nothing in the loop': 'The state is multiplied and added to, with no activation.',
    'the input is given': 'What is compared are two states, and the input and its gate are the same for both.',
  },
  settles: {
    'a-linear-recurrent-core-suffices': [
      { reading: 'linear in the state', by: 'for a given input…', verdict: 'right' },
      { reading: 'linear in the input', by: 'with a logistic gate…', verdict: 'wrong' },
    ],
  },
  uses: ['06-recurrence/a-linear-recurrence-is-one-linear-map'],
  sources: ['gu2023'],
  figure: () => ({
    'the gate': live(
      'gate',
      { inputs: HEARD, gates: HEARD.map((value) => (Math.abs(value) > 1 ? '19/20' : '1/20')), fixed: '1/4' },
      'Eight remarks, the dots: 6 and −4 count, and the others are noise. The gates are the bars below. Thick: the number with a gate for each remark. Dashed: with one gate for all.',
    ),
  }),
});
