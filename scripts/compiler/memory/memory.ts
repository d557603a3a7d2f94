import type { Edition } from '../read/page.ts';
import { Passages } from '../read/passages.ts';
import { Readings } from '../read/readings.ts';
import { Origins } from '../schema/origins.ts';
import { Memo } from './memo.ts';

interface Editions {
  get: (file: string) => Edition | undefined;
  set: (file: string, edition: Edition) => unknown;
}

/** A value that is asked for when it is needed. */
export type Held<T> = () => T;

/**
 * What one compilation leaves for the next, so that this one does only what has changed. It
 * makes a difference in time and never in the result.
 */
export class Memory {
  readonly readings: Readings;
  /** How each page was read the last time, by its file. */
  readonly editions: Editions = new Map<string, Edition>();
  readonly passages: Passages = new Passages();
  readonly memo: Memo;
  readonly origins = new Origins();

  constructor(readings = new Readings(), memo = new Memo()) {
    this.readings = readings;
    this.memo = memo;
  }

  /** The same without the texts that it was taken from: a part of a text keeps the whole in memory. */
  apart<T>(value: T): T {
    return value;
  }

  /** Keeps plain data until it is needed: here the object itself, whose identity the next compilation goes by. */
  hold<T>(value: T): Held<T> {
    return () => value;
  }
}
