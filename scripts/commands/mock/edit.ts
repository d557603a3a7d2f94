import type { MockSource } from './server.ts';

/** What an edit makes of the reference, with the lines that say what it changed; or why it cannot be served. */
export type Edit = (MockSource & { readonly changes: string }) | { readonly problem: string };

/** Compiles edits, one after the other. */
export interface EditCompiler {
  /** Undefined if no content changed. */
  compile(paths: ReadonlySet<string>): Promise<Edit | undefined>;
  close(): void;
}
