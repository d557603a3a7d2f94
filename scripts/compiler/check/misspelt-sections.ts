import { nearest } from '../diagnostics/nearest.ts';
import { type Construct, operationSections } from '../dialect/sections.ts';
import type { Operation } from '../model/reference.ts';

const titles = operationSections.map(({ title }) => title);

/**
 * Whether a section with a misspelt title probably contains the construct. It is reported
 * as an unknown section and kept among the notes with its heading; that its content is missing
 * has the same cause, and is not reported again.
 */
export function isMisspelt({ notes }: Operation, construct: Construct): boolean {
  const title = operationSections.find((entry) => entry.construct === construct)?.title;
  return notes.some(({ value }) => {
    const heading = /^###[ \t]+([^\n<#]+)/.exec(value)?.[1]?.trim();
    return heading !== undefined && nearest(heading, titles) === title;
  });
}
