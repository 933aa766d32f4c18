/** Its author draws it, with `draw`. */
export const picture = 'What a callback was given is told in its author’s words, and the row has nothing else of it.';
