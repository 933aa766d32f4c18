/** How wide the lines may be: as wide as the terminal is, or as `COLUMNS` says, and without either, as in a file, of any length. */
export function columnsOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: { readonly [name: string]: string | undefined },
): number {
  const wanted = stream.isTTY === true ? stream.columns : Number(env.COLUMNS);
  return wanted !== undefined && wanted > 0 ? wanted : Number.POSITIVE_INFINITY;
}
