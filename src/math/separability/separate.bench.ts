import * as highsModule from 'highs';
import * as solverModule from 'javascript-lp-solver';
import { bench, describe } from 'vitest';
import { solve } from 'yalps';
import { SONAR } from '../../testing/sonar.ts';
import { thresholdCensus } from '../census/thresholdCensus.ts';
import { corners, truthTables } from './boolean.ts';
import { separate } from './separate.ts';

// Which functions of four bits are linearly separable: ours exactly and with a verified certificate for every answer,
// the others in floating point and without. Every 64th of the 65,536 functions, so that the slow ones come to an end.
const POINTS = corners(4);
const ALL = [...truthTables(4)];
const SOME = ALL.filter((_, k) => k % 64 === 32);
const WANTED = SOME.filter((labels) => separate(POINTS, labels).separable).length;

/** Throws when a solver disagrees: a faster wrong answer is no peer. */
function count(isSeparable: (labels: readonly boolean[]) => boolean): void {
  const found = SOME.filter(isSeparable).length;
  if (found !== WANTED) throw new Error(`${found} separable functions where there are ${WANTED}.`);
}

/** Weights and bias of either sign, as differences of variables ≥ 0; each corner at a distance of at least one from the plane. */
const variables = Object.fromEntries(
  [0, 1, 2, 3, 4].flatMap((k) =>
    [1, -1].map((sign) => [
      `${sign > 0 ? 'p' : 'n'}${k}`,
      Object.fromEntries([...POINTS.map((point, i) => [`c${i}`, sign * (point[k] ?? 1)]), ['size', 1]]),
    ]),
  ),
);
const constraintsOf = (labels: readonly boolean[]) =>
  Object.fromEntries(labels.map((label, i) => [`c${i}`, label ? { min: 1 } : { max: -1 }]));

// Both publish types of a CommonJS module and are loaded as ECMAScript modules, so their types do not fit what arrives.
const { default: makeHighs } = highsModule as unknown as {
  readonly default: () => Promise<{ solve(lp: string): { readonly Status: string } }>;
};
const { default: solver } = solverModule as unknown as {
  readonly default: { Solve(model: object): { readonly feasible?: boolean } };
};
const highs = await makeHighs();
const sum = (point: readonly number[]): string => [...point, 1].map((x, k) => `+ ${x} w${k}`).join(' ');
const lpOf = (labels: readonly boolean[]): string =>
  `Minimize\n obj: 0 w0\nSubject To\n${labels.map((label, i) => ` c${i}: ${sum(POINTS[i] ?? [])} ${label ? '>= 1' : '<= -1'}`).join('\n')}\nBounds\n${[0, 1, 2, 3, 4].map((k) => ` w${k} free`).join('\n')}\nEnd`;

describe('1,024 functions of four bits: which a line can do', () => {
  bench('separate, exactly and with certificates', () => {
    count((labels) => separate(POINTS, labels).separable);
  });
  bench('yalps', () => {
    count(
      (labels) =>
        solve({ direction: 'minimize', objective: 'size', constraints: constraintsOf(labels), variables }).status === 'optimal',
    );
  });
  bench('javascript-lp-solver', () => {
    count(
      (labels) =>
        solver.Solve({ optimize: 'size', opType: 'min', constraints: constraintsOf(labels), variables }).feasible === true,
    );
  });
  bench('highs', () => {
    count((labels) => highs.solve(lpOf(labels)).Status === 'Optimal');
  });
});

// Real data: 208 echoes with 60 coordinates. Ours exactly and with a verified hyperplane, or certificate that there is none.
const IN_TURN = SONAR.labels.map((_, i) => i % 2 === 0);
const sumOf = (point: readonly string[]): string => [...point, '1'].map((x, k) => `+ ${x} w${k}`).join(' ');
const sonarLp = (labels: readonly boolean[]): string =>
  `Minimize\n obj: 0 w0\nSubject To\n${labels.map((label, i) => ` c${i}: ${sumOf(SONAR.points[i] ?? [])} ${label ? '>= 1' : '<= -1'}`).join('\n')}\nBounds\n${Array.from({ length: 61 }, (_, k) => ` w${k} free`).join('\n')}\nEnd`;

describe('208 sonar echoes: whether a hyperplane can part them', () => {
  for (const [name, labels, wanted] of [
    ['as they are', SONAR.labels, true],
    ['with labels in turn', IN_TURN, false],
  ] as const) {
    bench(`separate, ${name}`, () => {
      if (separate(SONAR.points, labels).separable !== wanted) throw new Error('another answer');
    });
    bench(`highs, ${name}`, () => {
      if ((highs.solve(sonarLp(labels)).Status === 'Optimal') !== wanted) throw new Error('another answer');
    });
  }
});

describe('how many functions a line can do', () => {
  bench('of four bits, all 65,536 decided', () => {
    if (ALL.filter((labels) => separate(POINTS, labels).separable).length !== 1882) throw new Error('another count');
  });
  bench('of four bits, by the census', () => {
    thresholdCensus(4);
  });
  bench('of seven bits, by the census', () => {
    thresholdCensus(7);
  });
  bench(
    'of eight bits, by the census',
    () => {
      thresholdCensus(8);
    },
    { iterations: 2, warmupIterations: 0, time: 0 },
  );
});
