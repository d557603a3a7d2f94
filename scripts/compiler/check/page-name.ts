import type { Report } from '../diagnostics/reporter.ts';
import { slug } from '../dialect/names.ts';
import type { CheckedPage } from './check.ts';

/** A resource page is named after its heading (dialect §2). */
export function checkPageName({ file, stem, head }: CheckedPage, report: Report): void {
  const { value, at } = head.name;
  const parameters = { actual: `${stem}.md`, expected: `${slug(value)}.md` };
  if (slug(value) !== stem) report('page/name', { ...at, file }, parameters);
}
