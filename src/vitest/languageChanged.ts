/** The code of the failure of a file that changed what all others compute with. */
export const LANGUAGE_CHANGED = 'language-changed';
