/** Data as an attribute has it, its quotation marks single: JSON has so many double ones that a page of them is a tenth longer. */
export function dataAttribute(name: string, data: unknown): string {
  const text = JSON.stringify(data).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `${name}='${text.replaceAll("'", '&#39;')}'`;
}

/** Plain text as XML and HTML have it, between two tags or in an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Text of XML or HTML as a reader sees it: what {@link escapeXml} wrote, and the space of formulas. */
export function readEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
