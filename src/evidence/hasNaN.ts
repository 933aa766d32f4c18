/** Whether a NaN stands anywhere in lists, plain objects, maps or sets of numbers. */
export function hasNaN(value: unknown): boolean {
  if (typeof value === 'number') return Number.isNaN(value);
  if (typeof value !== 'object' || value === null) return false;
  if (ArrayBuffer.isView(value) || Array.isArray(value) || value instanceof Set)
    return Array.from(value as unknown as Iterable<unknown>).some(hasNaN);
  if (value instanceof Map) return [...value].some(hasNaN);
  return Object.values(value).some(hasNaN);
}
