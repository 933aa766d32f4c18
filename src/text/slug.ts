/**
 * The anchor of a heading, as code hosts make it of the heading's text: lower case, punctuation
 * dropped, spaces turned into hyphens. So a link into a page works in its Markdown and its HTML alike.
 */
export function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

/** The anchors of a page's headings, in order: a repeated one is numbered, as code hosts do. */
export function anchorsOf(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const first = slug(heading);
    let anchor = first;
    for (let i = 1; taken.has(anchor); i += 1) anchor = `${first}-${i}`;
    taken.add(anchor);
    return anchor;
  });
}
