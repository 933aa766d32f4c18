/** A link of Markdown to a spec of the same folder, which a code host can follow as it stands: its text, and the spec's stem. */
const SPEC_LINK = /\[((?:\\.|[^[\]\\])+)\]\((?:\.\/)?([a-z\d-]+)\.spec\.ts\)/g;

/** The ids of the claims that the introduction of a chapter links to, in order. */
export function linkedClaims({ id, says }: { readonly id: string; readonly says: string }): readonly string[] {
  return [...says.matchAll(SPEC_LINK)].map(([, , stem = '']) => `${id}/${stem}`);
}

/** The introduction of a chapter with its links to specs written anew. `write` gets the text of each and the spec's stem. */
export function withLinks({ says }: { readonly says: string }, write: (text: string, stem: string) => string): string {
  return says.replace(SPEC_LINK, (_, text: string, stem: string) => write(text, stem));
}
