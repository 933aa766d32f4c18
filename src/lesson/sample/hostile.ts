import type { ClaimRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { lines, or } from './noLine.ts';
import { ONE_PRODUCT } from './oneProduct.ts';

/** The id of {@link HOSTILE}. */
export const HOSTILE_ID = '03-hostile/injection';

/** Markup of every kind, in one line of text. */
export const BAD =
  '<script>alert("1")</script> `code` | **bold** _it_ [x](javascript:alert(1)) ](javascript:alert(2)) ![i](https://evil.example/i.png) www.evil.example https://evil.example/ &lt; 5$ # end #';

/** Everything that text can try: none of it may become markup. */
export const HOSTILE: ClaimRow = {
  ...ONE_PRODUCT,
  id: HOSTILE_ID,
  title: `A title ${BAD}`,
  says: 'Words with \\<script>alert(3)\\</script> and [a link](javascript:alert(5)).',
  strength: 'supported',
  settles: [{ position: 'xy-solves-xor', reading: 'for learning', by: `1. ${BAD}`, verdict: 'right', strength: 'supported' }],
  predict: {
    question: `Or is it ${BAD}?`,
    answers: [
      { answer: `1. ${BAD}`, verdict: 'right', by: `1. ${BAD}` },
      { answer: `- ${BAD}`, verdict: 'wrong', by: `Neighbour ${BAD}`, tempting: BAD },
    ],
  },
  uses: [],
  assuming: [{ name: BAD, says: BAD, droppedBy: `Neighbour ${BAD}` }],
  because: [
    // Text stands wherever a row can have it, though no kind of evidence has all of it.
    {
      ...lines,
      sentence: `1. ${BAD}`,
      scope: BAD,
      detail: BAD,
      formal: BAD,
      classes: [{ name: BAD, atLeast: BAD, count: 5 }],
    } as unknown as SentenceRow,
  ],
  beside: [
    { ...lines, sentence: '+ not a list' },
    { ...lines, sentence: '```' },
  ],
  butNot: [
    {
      ...or,
      sentence: `Neighbour ${BAD}`,
      of: `1. ${BAD}`,
      drops: BAD,
      counterexample: `\`\`\`\n${BAD}`,
      seed: 1,
      path: `1:\`"$(rm -rf /)`,
    },
  ],
  figures: [{ path: `figures/${HOSTILE_ID}.svg`, caption: BAD, altText: BAD, size: { width: 100, height: 60 } }],
};
