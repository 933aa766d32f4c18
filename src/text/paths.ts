/** A claim's page in Markdown, from `lessons/`. */
export const claimPath = (id: string): string => `${id}.md`;

/** A chapter's page. */
export const chapterPath = (chapter: string): string => `${chapter}/README.md`;

/** The first page. */
export const FRONT = 'README.md';

/** The pages about the book as a whole. */
export const ARGUMENT = 'argument.md';
export const CONTENTS = 'contents.md';
export const GRAPH = 'graph.md';
export const TRUST = 'trust.md';
export const GLOSSARY_PAGE = 'glossary.md';
export const BIBLIOGRAPHY_PAGE = 'bibliography.md';
export const ERRATA_PAGE = 'errata.md';

/** The chapter of a claim. */
export const chapterOf = (id: string): string => id.slice(0, Math.max(id.lastIndexOf('/'), 0));

/** The name of a claim within its chapter. */
export const nameOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** `2` for `02-separability`. */
export const numberOf = (chapter: string): string => String(Number(chapter.slice(0, 2)));

/** The spec file of a claim. */
export const specOf = (id: string): string => `specs/${id}.spec.ts`;

/** The way from one page to another, both from `lessons/`. */
export function between(from: string, to: string): string {
  const [here, there] = [from.split('/'), to.split('/')];
  const apart = here.findIndex((folder, i) => i === here.length - 1 || folder !== there[i]);
  return [...here.slice(apart + 1).map(() => '..'), ...there.slice(apart)].join('/');
}

/** The HTML page of a Markdown page, both in the same place of their trees. */
export const htmlOf = (path: string): string => path.replace(/(^|\/)README\.md$/, '$1index.md').replace(/\.md$/, '.html');
