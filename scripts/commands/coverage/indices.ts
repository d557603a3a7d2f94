/** Assigns each distinct name an index, so that the page stores each name once. */
export class Indices {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The index of a name. */
  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.#numbers.set(name, number);
    return number;
  }
}
