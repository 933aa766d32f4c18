import { expect, test } from 'vitest';
import { malformedPicture } from './malformed.ts';

test.each([
  '<text>Proved</text>',
  '<text>&quot;Proved&quot;</text>',
  '<text><tspan>Pro</tspan><tspan>ved</tspan></text>',
  '<text>So <tspan>Proved</tspan></text>',
])('%s may not be drawn', (text) => {
  expect(malformedPicture(`<svg>${text}</svg>`).map(({ code }) => code)).toEqual(['word-of-status']);
});
