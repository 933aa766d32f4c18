import { claimPath } from '../../text/paths.ts';
import { sentenceCase } from '../../text/prose.ts';
import { type Inline, link, prose } from '../tree/content.ts';

/** A link to the page of a claim, by its title. */
export function lessonLink({ id, title }: { readonly id: string; readonly title: string }): Inline {
  return link({ path: claimPath(id) }, prose(title));
}

/** A link to a sentence or a control on the page of a claim. */
export function sentenceLink(sentence: string, id: string): Inline {
  return link({ path: claimPath(id), key: sentence }, prose(sentenceCase(sentence)));
}
