import { expect, test } from 'vitest';
import { asked } from './asked.ts';

/** What is asked for, each thing by the first phrase that says it. */
const things = (query: string): readonly string[] => asked(query).map(([phrase = []]) => phrase.join(' '));

test('words that say nothing are left out, where others remain', () => {
  expect(things('How many corners does the cube have?')).toEqual(['corners', 'cube']);
  expect(things('how does it')).toEqual(['how', 'does', 'it']);
});

test('a Boolean function is asked for by capitals, or alone', () => {
  expect(things('and, OR, not, NAND')).toEqual(['or', 'nand']);
  expect(things('not')).toEqual(['not']);
});

test('a word with a hyphen is asked for joined and in its parts, one in another spelling in both', () => {
  expect(asked('fan-out')).toEqual([[['fanout'], ['fan', 'out']]]);
  expect(asked('colour')).toEqual([[['colour'], ['color']]]);
});

test('a name of the glossary is one thing, and asked for by the other names as well', () => {
  expect(asked('swish')).toEqual([expect.arrayContaining([['swish'], ['silu']])]);
  expect(things('the perceptron convergence theorem of Novikoff')).toEqual(['perceptron convergence theorem', 'novikoff']);
});

test('of a long query the beginning is read', () => {
  expect(things('walnut '.repeat(5000))).toHaveLength(12);
  expect(things(`${' '.repeat(1000)}${'w'.repeat(200_000)}`)).toEqual(['w'.repeat(200)]);
});
