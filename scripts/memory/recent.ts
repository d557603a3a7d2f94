/** The values that were asked for last, by key: of a document of any size no more is in memory than is worked on. */
export class Recent<K, V extends object> {
  readonly #values = new Map<K, V>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: K): V | undefined {
    return this.#values.get(key);
  }

  of(key: K, make: () => V): V {
    const known = this.#values.get(key);
    // While there is room nothing has to make any, and the order does not matter.
    if (known && this.#values.size < this.#most) return known;
    const value = known ?? make();
    if (known) this.#values.delete(key);
    this.#values.set(key, value);
    for (const [oldest] of this.#values) {
      if (this.#values.size <= this.#most) break;
      this.#values.delete(oldest);
    }
    return value;
  }
}
