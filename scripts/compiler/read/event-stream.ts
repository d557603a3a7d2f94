import { tables } from '../dialect/tables.ts';
import type { EventStream, StreamEvent } from '../model/reference.ts';
import type { Complete } from '../model/row.ts';
import { nameCell, proseCell } from './cells.ts';
import { isDetached } from './detached-rows.ts';
import { readType } from './responses.ts';
import type { Section } from './section.ts';
import type { Subsection } from './subsections.ts';
import { readTable } from './table.ts';

/** Reads the section of a stream of server-sent events: prose and a table of events (dialect §4.10). */
export function readEventStream(section: Section, subsection: Subsection): EventStream {
  const description = subsection.blocks
    .filter((block) => block.kind === 'paragraph' && !isDetached(section, block, tables.events.length))
    .map((block) => {
      section.claim(block, 'prose', 'eventStream.description');
      return section.proseOf(block);
    });
  const names = new Set<string>();
  const rows = readTable(section, subsection, 'events', ['SSE Event Name']);
  const events = rows.flatMap(({ at, cell, claim }): Complete<StreamEvent>[] => {
    const name = nameCell(section, cell('SSE Event Name'));
    if (!name) return [];
    if (names.has(name.value)) section.report('event/duplicate', name.at, { actual: name.value });
    names.add(name.value);
    claim('fact', 'streamEvent');
    return [{ at, name, schema: readType(section, cell('Type')), description: proseCell(cell('Description')) }];
  });
  return { at: subsection.heading.at, description, events };
}
