import type { OverviewSection } from '../model/reference.ts';
import { paragraphs } from './paragraphs.ts';
import type { Unplaced } from './unplaced.ts';

/** Prints a section of an overview (dialect §6): its text, then the list of resources. */
export function printOverviewSection({ title, text, resources }: Unplaced<OverviewSection>): string {
  const items = resources.map(
    ({ label, page, description }) => `* [${label}](${page}.md)\\\n  ${description.value.replaceAll('\n', '\n  ')}`,
  );
  return paragraphs([`## ${title.value}`, text.value, ...items]);
}
