import { derivative, enclosed, formula, printTerm } from '../../../src/index.ts';
import { textOf } from './kinds.ts';
import type { Row } from './row.ts';

const SILU = textOf('SiLU');
const GELU = textOf('GELU');
const BY_TANH = textOf('GELU in its tanh form');
/** A formula over an interval, looked at as finely as the smallest of these minima takes. */
const over = (from: string | number, to: string | number, text: string) =>
  enclosed({ x: { from, to } }, text, { bits: 64, cuts: 30 });
const slopeOf = (text: string): string => printTerm(derivative(formula(text).term, 'x'));

/** Where SiLU and GELU are lowest. */
export const MINIMA = {
  silu: {
    says: 'SiLU never falls below −0.2785, on the way from −20 to 20',
    on: enclosed({ x: { from: -20, to: 20 } }, `${SILU} > -0.2785`, { bits: 40, cuts: 24 }),
    but: {
      says: 'nor below −0.27',
      on: enclosed({ x: { from: -20, to: 20 } }, `${SILU} > -0.27`, { bits: 40, cuts: 24 }),
    },
  },
  siluMinimum: {
    says: 'and at −1.2785 it is below −0.2784',
    on: enclosed({ x: ['-1.2785'] }, `${SILU} < -0.2784`),
    but: { says: 'and at −1 as well', on: enclosed({ x: [-1] }, `${SILU} < -0.2784`) },
  },
  siluFalls: {
    says: 'SiLU falls from −20 to −1.2785: its slope is negative there',
    on: over(-20, '-1.2785', `${slopeOf(SILU)} < 0`),
    but: { says: 'SiLU falls up to −1', on: over(-20, -1, `${slopeOf(SILU)} < 0`) },
  },
  siluRises: {
    says: 'SiLU rises from −1.2784 to 20: its slope is positive there',
    on: over('-1.2784', 20, `${slopeOf(SILU)} > 0`),
    but: { says: 'SiLU rises from −2 on', on: over(-2, 20, `${slopeOf(SILU)} > 0`) },
  },
  gelu: {
    says: 'GELU never falls below −0.17, on the way from −8 to 8',
    on: over(-8, 8, `${GELU} > -0.17`),
    but: { says: 'nor does GELU fall below −0.16', on: over(-8, 8, `${GELU} > -0.16`) },
  },
  geluMinimum: {
    says: 'and at −0.7518 it is below −0.1699',
    on: enclosed({ x: ['-0.7518'] }, `${GELU} < -0.1699`),
    but: { says: 'and at −1 it is below −0.1699 as well', on: enclosed({ x: [-1] }, `${GELU} < -0.1699`) },
  },
  geluFalls: {
    says: 'GELU falls from −8 to −0.7518: its slope is negative there',
    on: over(-8, '-0.7518', `${slopeOf(GELU)} < 0`),
    but: { says: 'GELU falls up to −0.7', on: over(-8, '-0.7', `${slopeOf(GELU)} < 0`) },
  },
  geluRises: {
    says: 'GELU rises from −0.7517 to 8: its slope is positive there',
    on: over('-0.7517', 8, `${slopeOf(GELU)} > 0`),
    but: { says: 'GELU rises from −0.8 on', on: over('-0.8', 8, `${slopeOf(GELU)} > 0`) },
  },
  geluByTanh: {
    says: 'GELU in its tanh form never falls below −0.1701, on the way from −8 to 8',
    on: enclosed({ x: { from: -8, to: 8 } }, `${BY_TANH} > -0.1701`, { bits: 40, cuts: 24 }),
    but: {
      says: 'nor below −0.16',
      on: enclosed({ x: { from: -8, to: 8 } }, `${BY_TANH} > -0.16`, { bits: 40, cuts: 24 }),
    },
  },
  geluByTanhMinimum: {
    says: 'and at −0.7525 it is below −0.17',
    on: enclosed({ x: ['-0.7525'] }, `${BY_TANH} < -0.17`),
    but: { says: 'and at −1 it is below −0.17 as well', on: enclosed({ x: [-1] }, `${BY_TANH} < -0.17`) },
  },
} as const satisfies Readonly<Record<string, Row>>;
