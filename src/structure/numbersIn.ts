const SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
  ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** What stands for each word; what a larger one multiplies stands before it. */
const WORDS = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, 10 * (i + 2)] as const),
  ...[['hundred', 1e2] as const, ['thousand', 1e3] as const, ['million', 1e6] as const, ['billion', 1e9] as const],
]);
const WORD = [...WORDS.keys()].join('|');
// Not the sixty of sixty-fourths.
const IN_WORDS = new RegExp(`\\b(?:${WORD})(?:(?:[ -]|(?<=hundred|thousand) and )(?:${WORD}))*(?![-\\w])`, 'gi');
/** A number by itself, not a part of a name such as `x2`. */
const IN_DIGITS = /(?<![\w.])\d[\d,]*(?:\.\d+)?/g;
/** "A thousand lines" are many: a manner of speaking, and no number. */
const MANY = /\ba (?:hundred|thousand|million|billion)\b/gi;

/** The numbers in a text, in digits or in words, each as it is written in digits. */
export function numbersIn(text: string): readonly string[] {
  const digits = [...text.matchAll(IN_DIGITS)].map(([number]) => number.replaceAll(',', '').replace(/^0+(?=\d)/, ''));
  const words = [...text.replace(MANY, '').matchAll(IN_WORDS)].map(([inWords]) => String(inDigits(inWords)));
  return [...digits, ...words];
}

/** What the words come to: a hundred multiplies what stands before it, and a larger word ends what it multiplies. */
function inDigits(words: string): number {
  let [all, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[ -]/)) {
    const value = WORDS.get(word) ?? 0;
    part = value === 100 ? Math.max(part, 1) * value : part + (value > 100 ? 0 : value);
    if (value > 100) [all, part] = [all + Math.max(part, 1) * value, 0];
  }
  return all + part;
}
