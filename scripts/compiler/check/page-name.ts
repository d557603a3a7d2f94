import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { slug } from '../dialect/names.ts';
import type { ResourcePage } from '../model/reference.ts';
import { told } from './check.ts';

/** A resource page is named after its heading (dialect §2). */
export function pageName({ file, stem, head }: ResourcePage): Diagnostic[] {
  return told(file, (report) => {
    if (slug(head.name.value) !== stem)
      report('page/name', head.name.at, { actual: `${stem}.md`, expected: `${slug(head.name.value)}.md` });
  });
}
