import { expect, test } from 'vitest';
import { labelings } from './labelings.ts';

test('labelings draws a cell for each labelling, in binary order, and crosses out those without a line', () => {
  const answers = [{ weights: [0], bias: -1 }, { weights: [1], bias: 0 }, { combination: [1] }, { weights: [0], bias: 1 }];
  const { svg, caption } = labelings(
    {
      points: [
        [0, 0],
        [1, 1],
      ],
      answers: answers.map((answer) => ('weights' in answer ? { ...answer, weights: [...answer.weights, 0] } : answer)),
    },
    'Four.',
  );
  expect(caption).toBe('Four.');
  expect(svg).toContain(
    '<desc>All 4 ways to label 2 points as ones and zeros. A line separates 3 of them; the others are crossed out.</desc>',
  );
  expect([...svg.matchAll(/<circle class="(\w+)"/g)].map(([, name]) => name)).toEqual([
    'zero',
    'zero',
    'zero',
    'one',
    'one',
    'zero',
    'one',
    'one',
  ]);
  expect([...svg.matchAll(/<text[^>]*>(\d)</g)].map(([, digit]) => digit)).toEqual(['0', '0', '0', '1', '1', '0', '1', '1']);
  expect(svg.match(/class="wrong"/g)).toHaveLength(1);
  expect(svg.match(/class="thick"/g)).toHaveLength(1);
});

test('what does not fit one row goes into the next, inside the drawing', () => {
  const answers = Array.from({ length: 16 }, () => ({ weights: [0, 0], bias: 1 }));
  const { svg } = labelings(
    {
      points: [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      answers,
    },
    '',
  );
  expect(svg).toContain('viewBox="0 0 450 450"');
  // Digits of 15 are to be read from the back row where the picture is as wide as a text of 630.
  expect((15 * 630) / 450).toBeGreaterThanOrEqual(16);
  expect(svg).not.toContain(' small"');
  const places = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(places).toHaveLength(16 * 4 * 2);
  expect(places.every((value) => value > 0 && value < 450)).toBe(true);
});
