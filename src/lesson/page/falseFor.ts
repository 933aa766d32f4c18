import { CAME_OUT, FALSE, type Mark } from '../../text/marks.ts';
import { ENDS_IN_DATA, readable } from '../../text/readable.ts';
import { type Content, code, inline, prose } from '../tree/content.ts';

/** What is said of a control. */
export const FALSE_MARK: Mark = { ...CAME_OUT.wrong, word: FALSE };

/** What shows a neighbour to be false: in words, and where these end in data, that as code. */
export function falseFor(counterexample: string): Content {
  const [, sentence = counterexample, data, stop = ''] = ENDS_IN_DATA.exec(counterexample) ?? [];
  return data === undefined ? prose(readable(sentence)) : inline`${prose(readable(sentence))} ${code(data)}${stop}`;
}
