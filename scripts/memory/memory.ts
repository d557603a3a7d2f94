import { Origins } from '../emit/origins.ts';
import { Passages } from '../read/passages.ts';
import { Readings } from '../read/readings.ts';
import type { Placed } from '../read/split.ts';
import { Memo } from './memo.ts';

/**
 * What one compilation leaves for the next, so that this one does only what has changed. It
 * makes a difference in time and never in the result.
 */
export class Memory {
  readonly readings: Readings;
  /** The pieces of the last edition of each page, by its file. */
  readonly editions = new Map<string, readonly Placed[]>();
  readonly passages = new Passages();
  readonly memo = new Memo();
  readonly origins = new Origins();

  constructor(readings = new Readings()) {
    this.readings = readings;
  }
}
