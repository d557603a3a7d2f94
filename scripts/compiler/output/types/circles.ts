/**
 * References between types, without circles. TypeScript rejects a type that is a part of itself, such as
 * `Tree: string | Tree[]` in an interface, unless a member of an object is between them.
 */
export class Circles {
  readonly #parts = new Map<string, Set<string>>();

  /** True if `part` consists of `whole`. Otherwise records that `whole` consists of `part`. */
  closes(whole: string, part: string): boolean {
    if (this.#reaches(part, whole, new Set())) return true;
    const parts = this.#parts.get(whole) ?? new Set();
    this.#parts.set(whole, parts.add(part));
    return false;
  }

  #reaches(from: string, to: string, seen: Set<string>): boolean {
    if (from === to) return true;
    seen.add(from);
    return [...(this.#parts.get(from) ?? [])].some((part) => !seen.has(part) && this.#reaches(part, to, seen));
  }
}
