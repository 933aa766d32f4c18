import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { unescapeXml } from '../../text/escape.ts';
import { bare } from '../../text/prose.ts';
import { prose } from '../tree/content.ts';
import type { Picture } from '../tree/page.ts';
import type { Book } from './book.ts';

/** The pictures of a claim, each with its caption. */
export function pictures({ figures }: ClaimRow, book: Book): readonly Picture[] {
  return figures.map(({ path, caption, live }) => {
    const { altText = bare(caption), ...size } = told(book.figures.get(path) ?? '');
    return { type: 'picture', path, altText, caption: prose(caption), ...size, ...(live === undefined ? {} : { live }) };
  });
}

/** What an SVG file says of itself: what it shows, and how large it is. The book has its pictures as files alone. */
function told(svg: string): { readonly altText?: string } & Pick<Picture, 'size'> {
  const altText = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1];
  const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return {
    ...(altText === undefined ? {} : { altText: unescapeXml(altText) }),
    ...(width === undefined || height === undefined ? {} : { size: { width, height } }),
  };
}
