import { escapeXml } from '../../text/escape.ts';
import { typographic } from '../../text/typographic.ts';
import type { Picture } from '../tree/page.ts';
import { hrefOf, lineHtml } from './lineHtml.ts';
import { livePictureHtml } from './livePictureHtml.ts';
import type { Sheet } from './sheet.ts';

/** A table or a long list is that many times as high as it is wide: made as small as other pictures, it could not be read. */
const HIGH = 1.25;

/**
 * A picture in a place of its size, with a link to it alone, and its caption. Around one that a reader can change
 * stands what belongs to it.
 */
export function pictureHtml({ path, altText, size, live, caption }: Picture, sheet: Sheet): string {
  const src = hrefOf({ path }, sheet);
  const place = size === undefined ? '' : ` width="${size.width}" height="${size.height}"`;
  const look = size !== undefined && size.height > HIGH * size.width ? 'picture high' : 'picture';
  const still = `<p class="${look}"><img src="${src}" alt="${escapeXml(typographic(altText))}"${place}></p>
<p class="enlarge"><a href="${src}">Enlarge</a></p>
`;
  const shown = live === undefined ? still : livePictureHtml(still, { path, live });
  return `${shown}<p class="caption">${lineHtml(caption, sheet, true)}</p>\n`;
}
