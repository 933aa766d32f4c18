/** How many cells there is room for at first. */
const FIRST_ROOM = 64;

/** Cells of the census one after the other: their keys, and their truth tables, from one place to before another. */
export interface Cells {
  readonly count: number;
  keys(from: number, to: number): Int16Array;
  tables(from: number, to: number): Uint32Array;
}

/**
 * A set of cells of the census, in little memory: each has a key, its Chow parameters, by which it is told
 * from the others, and a truth table, which comes along. Cells keep the order in which they were added.
 */
export class CellSet implements Cells {
  readonly keyLength: number;
  readonly tableLength: number;
  #count = 0;
  #keys: Int16Array;
  #tables: Uint32Array;
  /** Open addressing: one more than the place of a cell, or zero. */
  #slots: Int32Array;

  constructor(keyLength: number, tableLength: number) {
    this.keyLength = keyLength;
    this.tableLength = tableLength;
    this.#keys = new Int16Array(FIRST_ROOM * keyLength);
    this.#tables = new Uint32Array(FIRST_ROOM * tableLength);
    this.#slots = new Int32Array(2 * FIRST_ROOM);
  }

  get count(): number {
    return this.#count;
  }

  keys(from = 0, to: number = this.#count): Int16Array {
    return this.#keys.subarray(from * this.keyLength, to * this.keyLength);
  }

  tables(from = 0, to: number = this.#count): Uint32Array {
    return this.#tables.subarray(from * this.tableLength, to * this.tableLength);
  }

  has(key: Int16Array): boolean {
    return this.#slots[this.#slotOf(key)] !== 0;
  }

  /** Adds a cell, unless one with its key is there. */
  add(key: Int16Array, table: Uint32Array): void {
    const slot = this.#slotOf(key);
    if (this.#slots[slot] !== 0) return;
    this.#keys.set(key, this.#count * this.keyLength);
    this.#tables.set(table, this.#count * this.tableLength);
    this.#count += 1;
    this.#slots[slot] = this.#count;
    if (2 * this.#count === this.#slots.length) this.#grow();
  }

  /** Adds cells whose keys, and whose tables, stand one after the other. */
  addAll(keys: Int16Array, tables: Uint32Array): void {
    for (let i = 0; i * this.keyLength < keys.length; i += 1)
      this.add(
        keys.subarray(i * this.keyLength, (i + 1) * this.keyLength),
        tables.subarray(i * this.tableLength, (i + 1) * this.tableLength),
      );
  }

  #grow(): void {
    const [keys, tables] = [this.#keys, this.#tables];
    this.#keys = new Int16Array(2 * keys.length);
    this.#keys.set(keys);
    this.#tables = new Uint32Array(2 * tables.length);
    this.#tables.set(tables);
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let place = 0; place < this.#count; place += 1) this.#slots[this.#slotOf(this.keys(place, place + 1))] = place + 1;
  }

  /** The slot of the cell with this key, or the empty one where it belongs. */
  #slotOf(key: Int16Array): number {
    const mask = this.#slots.length - 1;
    let hash = 0;
    for (let i = 0; i < this.keyLength; i += 1) hash = Math.imul(hash ^ (key[i] as number), 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const place = this.#slots[slot] as number;
      if (place === 0 || this.#isAt(place - 1, key)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isAt(place: number, key: Int16Array): boolean {
    const start = place * this.keyLength;
    for (let i = 0; i < this.keyLength; i += 1) if (this.#keys[start + i] !== key[i]) return false;
    return true;
  }
}
