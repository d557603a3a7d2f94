/** The values that were asked for last, by key: of a document of any size no more is in memory than is worked on. */
export class Recent<K, V extends object> {
  readonly #values = new Map<K, V>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key. What cannot be made (undefined) is asked for again the next time. */
  of<M extends V | undefined>(key: K, make: () => M): V | M {
    const known = this.#values.get(key);
    // While there is room nothing has to make any, and the order does not matter.
    if (known && this.#values.size < this.#most) return known;
    const value = known ?? make();
    if (value === undefined) return value;
    if (known) this.#values.delete(key);
    this.#values.set(key, value);
    for (const [oldest] of this.#values) {
      if (this.#values.size <= this.#most) break;
      this.#values.delete(oldest);
    }
    return value;
  }
}
