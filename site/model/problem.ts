import type { SourcePosition } from './source.ts';

/** An error of the reference: what it concerns is missing in the site. */
export interface Problem extends SourcePosition {
  message: string;
}
