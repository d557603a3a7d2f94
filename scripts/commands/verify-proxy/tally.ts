import { type Finding, showFinding } from '../../../client/verify/finding.ts';

/** Counts equal findings over many responses, so that each is reported once. */
export class Tally {
  readonly #counts = new Map<string, number>();
  #responses = 0;

  /** Counts the findings of a response or event; returns the lines of those that are new. */
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

  /** Number of different findings. */
  get distinct(): number {
    return this.#counts.size;
  }

  /** Lists all findings, the most frequent first. */
  summary(): string {
    const lines = [...this.#counts]
      .sort(([, a], [, b]) => b - a)
      .map(([line, count]) => `${String(count).padStart(6)} × ${line}`);
    return [
      `${this.#responses} responses, ${this.distinct} difference${this.distinct === 1 ? '' : 's'} from the reference`,
      ...lines,
    ].join('\n');
  }
}
