import { Origins } from '../emit/origins.ts';
import type { Edition } from '../read/page.ts';
import { Passages } from '../read/passages.ts';
import { Readings } from '../read/readings.ts';
import { Forgetful } from './forgetful.ts';
import { Memo } from './memo.ts';

/**
 * What one compilation leaves for the next, so that this one does only what has changed. It
 * makes a difference in time and never in the result.
 */
export class Memory {
  readonly readings: Readings;
  /** By the file of the page. */
  readonly editions = new Map<string, Edition>();
  readonly passages = new Passages();
  readonly memo: Memo;
  readonly origins = new Origins();

  constructor(readings = new Readings(), memo = new Memo()) {
    this.readings = readings;
    this.memo = memo;
  }

  /** For one compilation after which nothing follows. */
  static once(readings?: Readings): Memory {
    return new Memory(readings, new Forgetful());
  }
}
