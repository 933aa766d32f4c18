/** Why the book says something otherwise than its last edition did: a line for each claim, or position and reading, that changed. */
export const ERRATA: Readonly<Record<string, string>> = {
  '02-separability/a-line-or-a-certificate': 'The claim is the same, in plainer words: a hyperplane separates points.',
};
