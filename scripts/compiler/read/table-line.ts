import type { Located, Place } from '../model/place.ts';
import type { Block } from './blocks.ts';

/** The header or a row of a table. Without a block, Markdown does not take the line for a row. */
export interface TableLine {
  at: Place;
  cells: Located<string>[];
  block?: Block;
}
