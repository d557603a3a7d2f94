/** Items of arrays that other items are to replace, by index. */
export class ReplacedItems {
  readonly #replacements = new Map<unknown[], Map<number, readonly unknown[]>>();

  add(array: unknown[], index: number, items: readonly unknown[]): void {
    const ofArray = this.#replacements.get(array) ?? new Map<number, readonly unknown[]>();
    this.#replacements.set(array, ofArray.set(index, items));
  }

  /** Replaces the items in place, in the order in which their arrays were added. */
  settle(): void {
    for (const [array, replacements] of this.#replacements) {
      const items = array.flatMap((item, i) => replacements.get(i) ?? [item]);
      array.length = 0;
      for (const item of items) array.push(item);
    }
  }
}
