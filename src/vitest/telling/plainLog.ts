import { whyUnseen } from '../../claim/ledger/line.ts';

/** The escape sequences that set colours. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

/** What a spec has printed, without its colours: what is not seen is written as its number, so that nothing moves the cursor. */
export function plainLog(text: string): string {
  return [...text.replace(COLOUR, '')]
    .map((sign) => (sign === '\t' || whyUnseen(sign) === undefined ? sign : `\\u{${Number(sign.codePointAt(0)).toString(16)}}`))
    .join('');
}
