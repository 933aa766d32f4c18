import { TO_DO } from '../claim/ledger/line.ts';
import type { EvidenceKind } from '../evidence/evidenceKind.ts';

const TRUE = `${TO_DO}: what is true`;
const FALSE = `${TO_DO}: what is nearly the same, and false`;
const STEP = `${TO_DO}: a step that is proved`;
const FALSE_STEP = `${TO_DO}: nearly the same as the step, and false`;
const CAPTION = `'${TO_DO}: what the figure shows, and where to look.'`;

/**
 * The skeleton of a claim with evidence of this kind: a sentence, its control, a figure and a question, all of which run.
 * Whatever its author has to write begins with "TO DO", and is refused by name until it is written.
 */
export function skeleton({ name, skeleton: { takes = [], given, step, holds, fails, figure } }: EvidenceKind): string {
  const usesRow = figure.includes('ROW');
  const named = (call: string): string => call.replace(/\bFALSE_STEP\b/, `'${FALSE_STEP}'`).replace(/\bSTEP\b/, `'${STEP}'`);
  const drawn = figure.replaceAll('ROW', `because['${TRUE}']`).replaceAll('CAPTION', CAPTION);
  return `import { ${['claim', name, ...takes].sort(byName).join(', ')} } from '../../src/index.ts';
${given === undefined ? '' : `\n${given}\n`}
export default claim({
  title: '${TO_DO}: the claim in one line',
  // It heads the page: a question that provokes and gives nothing away.
  asks: '${TO_DO}: the question that the claim answers?',
  // Markdown, with formulas between dollar signs; their backslashes are written twice. A name
  // between brackets after an exclamation mark, alone in a paragraph, is the place of a figure.
  says: \`${TO_DO}: the idea in the reader's words, before any symbol is needed.

![the picture]\`,
  // Asked before the evidence; leave it out if the title gives the answer away. Two to four answers, one of them right. Each
  // names the sentence that shows it and says no more than that sentence; the wrong ones are what people really think.
  predict: {
    question: '${TO_DO}: what can be found out by thinking?',
    answers: {
      '${TO_DO}: the right answer': { right: '${TRUE}…' },
      '${TO_DO}: a wrong answer that people give': {
        wrong: '${FALSE}…',
        tempting: '${TO_DO}: why somebody would think so, and what that overlooks',
      },
    },
  },
  // What is true, one sentence a line, each with its evidence. It says no more than the formal sentence on its page.
  because: {
${step === undefined ? '' : `    '${STEP}': ${step.holds},\n`}    '${TRUE}': ${named(holds)},
  },
  // For each sentence one that is nearly the same and false. The same check has to refuse it.
  butNot: {
${step === undefined ? '' : `    '${FALSE_STEP}': { of: '${STEP}…', on: ${step.fails} },\n`}    '${FALSE}': { of: '${TRUE}…', on: ${named(fails)} },
  },
  figure: (${usesRow ? '{ because }' : ''}) => ({ 'the picture': ${drawn} }),
});
`;
}

/** The order in which imports stand here: by letter, whatever their case, and whether or not they are types. */
function byName(one: string, other: string): number {
  const [a, b] = [one, other].map((name) => name.replace('type ', '').toLowerCase()) as [string, string];
  return a < b ? -1 : 1;
}
