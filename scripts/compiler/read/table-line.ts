import type { Located, Place } from '../model/place.ts';
import type { Block } from './blocks.ts';

/** The header or a row of a table. `block` is absent if Markdown does not see the line as a row. */
export interface TableLine {
  at: Place;
  cells: Located<string>[];
  block?: Block;
}
