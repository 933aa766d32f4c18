import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What differs between machines, locales, time zones or runs; and the functions of Math that the language leaves to the engine. */
const VARYING = [
  /\btoLocale\w*/,
  /\blocaleCompare\b/,
  /\bIntl\b/,
  /\bDate\b/,
  /\bperformance\b/,
  /\bMath\.(?:random|a?cosh?|a?sinh?|a?tanh?|atan2|cbrt|exp|expm1|log|log10|log1p|log2|pow|hypot)\b/,
  /\bcrypto\b/,
  /\bsetTimeout\b/,
];

const sources = ['src/check', 'src/claim', 'src/evidence', 'src/math'].flatMap((folder) =>
  readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((name) => /^[^.]+\.ts$/.test(name))
    .map((name) => join(folder, name)),
);

test('nothing of the engine or of the mathematics depends on locale, time, chance or the engine’s Math', () => {
  expect(sources.length).toBeGreaterThan(150);
  const found = sources.flatMap((file) => {
    // Comments may speak of what the code does not do.
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return VARYING.flatMap((varying) => (varying.exec(code) ?? []).map((name) => `${file}: ${name}`));
  });
  expect(found).toEqual([]);
});
