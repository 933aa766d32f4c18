import { expect, test } from 'vitest';
import { MARKS } from './marks.ts';
import { visible, whyNotShown } from './whyNotShown.ts';

test.each([
  'No line separates XOR',
  'x ↦ 2x, x → ∞, p ⇒ q, 90° and a · b: Größe, λ, ℝ²',
  'Right angles are 90°',
  'The map is false friends with nobody, and open to all',
  'sin\u2061 x is a formula',
  'at 12:30:15, or in 1:2:3',
  'Opened, proven and proofs are no words of status',
  'measures are measured',
  'Möbius, Erdős, ŷ and x̂, of 2ᵏ and 2ᴸ points, up to e⁻ˣ',
])('%j may be shown', (text) => {
  expect(whyNotShown(text)).toBeUndefined();
});

test.each([...MARKS.keys()])('the mark %s may not', (mark) => {
  expect(whyNotShown(`It is ${mark}.`)?.code).toBe('typed-mark');
});

test.each<[string, string]>([
  ['⬛ so', 'lookalike-mark'],
  ['◼ so', 'lookalike-mark'],
  ['▪ so', 'lookalike-mark'],
  ['█ so', 'lookalike-mark'],
  ['∎', 'lookalike-mark'],
  ['✓ so', 'lookalike-mark'],
  ['✔️', 'unseen-character'],
  ['⊠ so', 'lookalike-mark'],
  ['⧫', 'lookalike-mark'],
  ['x ∙ y', 'lookalike-mark'],
  ['🟩 so', 'lookalike-mark'],
  [':white_check_mark: so', 'lookalike-mark'],
  ['[x] so', 'lookalike-mark'],
  ['口 so', 'lookalike-letter'],
  ['Рroved by me', 'lookalike-letter'],
  ['ᴘʀᴏᴠᴇᴅ by me', 'lookalike-letter'],
  ['ʘ so', 'lookalike-letter'],
  ['၀ so', 'lookalike-letter'],
  ['٭ so', 'lookalike-letter'],
  ['〇 so', 'lookalike-mark'],
  ['• so', 'lookalike-mark'],
  ['⸋ so', 'lookalike-mark'],
  ['x\u20de so', 'lookalike-mark'],
  ['Proved by hand', 'word-of-status'],
  ['P\u0332roved by hand', 'word-of-status'],
  ['Próvĕd by hand', 'word-of-status'],
  ['“Proved”', 'word-of-status'],
  ['𝐏𝐫𝐨𝐯𝐞𝐝 by hand', 'word-of-status'],
  ['argued in words', 'word-of-status'],
  ['No counterexample in 9', 'word-of-status'],
  ['Recorded', 'word-of-status'],
  ['Right: a line does XOR', 'word-of-status'],
  ['In part', 'word-of-status'],
  ['False · so', 'word-of-status'],
  ['rox\u202e', 'unseen-character'],
  ['a\u001b[1A', 'unseen-character'],
])('%j may not: %s', (text, code) => {
  expect(whyNotShown(text)?.code).toBe(code);
});

test('visible(…) is one line in which all is seen', () => {
  expect(visible(' It failed\u001b[2A\n  ■ Proved \u202eso\u0007 at 𝑥 = 1, Größe\n')).toBe(
    'It failed\\u{1b}[2A \\u{25a0} Proved \\u{202e}so\\u{7} at 𝑥 = 1, Größe',
  );
});

test.each(['⬛', '✓', 'Р', '\u202e'])('visible(…) writes as its number what is refused: %j', (sign) => {
  expect(visible(`${sign}roved`)).toBe(`\\u{${sign.codePointAt(0)?.toString(16)}}roved`);
});
