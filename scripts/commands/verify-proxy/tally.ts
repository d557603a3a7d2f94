import { type Finding, showFinding } from '../../../client/verify/finding.ts';

/** Findings of many responses, each told once and counted ever after. */
export class Tally {
  readonly #counts = new Map<string, number>();
  #responses = 0;

  /** Counts a response, or one more event of it; returns the lines that were not told before. */
  add({ event, findings }: { event: boolean; findings: readonly Finding[] }): string[] {
    if (!event) this.#responses += 1;
    const fresh = new Set<string>();
    for (const finding of findings) {
      const line = showFinding({ ...finding, path: finding.path.replace(/(^|\.)\d+(?=\.|$)/g, '$1*') });
      const count = this.#counts.get(line) ?? 0;
      if (count === 0) fresh.add(line);
      this.#counts.set(line, count + 1);
    }
    return [...fresh];
  }

  /** How many different disagreements there were. */
  get distinct(): number {
    return this.#counts.size;
  }

  /** All findings, the most frequent first. */
  summary(): string {
    const lines = [...this.#counts]
      .sort(([, a], [, b]) => b - a)
      .map(([line, count]) => `${String(count).padStart(6)} × ${line}`);
    return [
      `${this.#responses} responses, ${this.distinct} disagreement${this.distinct === 1 ? '' : 's'} with the reference`,
      ...lines,
    ].join('\n');
  }
}
