import { Readings } from '../read/readings.ts';
import { Forgetful } from './forgetful.ts';
import { Memory, type Held } from './memory.ts';

/**
 * For one compilation after which nothing follows: nothing is remembered, and what has to be
 * kept until it is needed is kept as bytes, which take a fraction of the room of objects and
 * none of the garbage collector's time.
 */
export class Once extends Memory {
  override readonly editions = { get: () => undefined, set: () => new Map<string, never>() };

  constructor(readings: Readings = new Passing()) {
    super(readings, new Forgetful());
  }

  override hold<T>(value: T): Held<T> {
    const bytes = Buffer.from(JSON.stringify(value));
    // What was written as JSON a line above is read as what it was: plain data.
    return () => JSON.parse(bytes.toString()) as T;
  }
}

/** Readings that nobody asks for again. */
class Passing extends Readings {
  override recall<T extends object>(_kind: string, _piece: unknown, read: () => T): T {
    return read();
  }

  override knows(): boolean {
    return false;
  }
}
