import { expect, test } from 'vitest';
import { spellings } from './spellings.ts';

test.each<[string, readonly string[]]>([
  ['generalised', ['generalised', 'generalized']],
  ['analyse', ['analyse', 'analyze']],
  ['behaviours', ['behaviours', 'behaviors', 'behaviour', 'behavior']],
  ['neighbouring', ['neighbouring', 'neighboring']],
  ['labelled', ['labelled', 'labeled']],
  ['centre', ['centre', 'center']],
  ['catalogues', ['catalogues', 'catalogs', 'catalogue', 'catalog']],
  ['grey', ['grey', 'gray']],
  ['dichotomies', ['dichotomies', 'dichotomy']],
  ['biases', ['biases', 'bias']],
  ['regions', ['regions', 'region']],
  ['class', ['class']],
  ['hour', ['hour']],
  ['well', ['well']],
  ['are', ['are']],
])('%s: %s', (word, expected) => {
  expect(spellings(word)).toEqual(expected);
});
