import { nearest } from '../diagnostics/nearest.ts';
import { type Construct, operationSections } from '../dialect/sections.ts';
import type { Operation } from '../model/reference.ts';

const titles = operationSections.map(({ title }) => title);

/**
 * True if a section with a misspelt title probably contains the construct. The title is already
 * reported as unknown, and the section is among the notes. So the missing construct has the same
 * cause and is not reported.
 */
export function isMisspelt({ notes }: Operation, construct: Construct): boolean {
  const title = operationSections.find((entry) => entry.construct === construct)?.title;
  return notes.some(({ value }) => {
    const heading = /^###[ \t]+([^\n<#]+)/.exec(value)?.[1]?.trim();
    return heading !== undefined && nearest(heading, titles) === title;
  });
}
