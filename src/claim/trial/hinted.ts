/** A number as other programs print it: with a point behind it, or with a comma before its decimals. */
const PRINTED = /"([+-]?)(\d+)(?:\.|,(\d+))" is not an exact number/;

/** What went wrong, with how a number is written here that was copied from elsewhere. */
export function hinted(message: string): string {
  const [, sign = '', whole = '', decimals] = PRINTED.exec(message) ?? [];
  if (whole === '') return message;
  return `${message} Here it is "${sign === '-' ? '-' : ''}${whole}${decimals === undefined ? '' : `.${decimals}`}".`;
}
