import { compared, type Place } from '../../figure/refutation/compared.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import type { Term } from '../../math/language/term.ts';

/** Both sides of the conclusion near the place where it is false. */
export const picture = refutationPicture(({ then }: { readonly then: Term }, at: Place) => compared(then, at));
