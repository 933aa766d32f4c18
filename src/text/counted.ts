/** `1,048,576`: grouped by commas in every locale. */
export function grouped(count: number | string | bigint): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 case`, `1,024 cases`. */
export function counted(count: number | string | bigint, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${String(count) === '1' ? one : many}`;
}
