import type { Place } from '../../figure/refutation/compared.ts';
import { enumerated, type Given } from '../../figure/refutation/enumerated.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';

/** The cases around the place: what a rounded program comes to is no function in closed form. */
export const picture = refutationPicture((statement: { readonly given: Given }, at: Place) =>
  enumerated('rounded', statement, at),
);
