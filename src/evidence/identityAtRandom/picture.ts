/** Why a counterexample is not drawn. */
export const picture = 'The point at which two programs differ is told in words, and programs are not in the row.';
