import type { Report } from '../diagnostics/reporter.ts';
import { numbered } from '../dialect/names.ts';
import type { SourcePlace } from '../model/place.ts';
import type { Operation } from '../model/reference.ts';
import type { PageReading, Sectioned } from '../read/page.ts';
import { isMethod, type Method } from './openapi.ts';
import { operationId } from './operation.ts';
import { pathTemplate } from './path.ts';

/** The positions of the operations in the document, and the names of those whose name is taken. */
export interface PathPlan {
  /** The sections of the operations, by path template and method. */
  paths: ReadonlyMap<string, ReadonlyMap<Method, string>>;
  /** The operationId of each operation, by section, that has the name of an earlier one. */
  renamed: ReadonlyMap<string, string>;
}

/**
 * Plans the Paths Object, OpenAPI 3.1.1 §4.8.8: templates, and methods of a template, in order of
 * appearance. An operation with the path and method of an earlier one is reported and dropped; one with the
 * name of an earlier one is reported and gets a number. `placeOf` formats a place in a section for messages: `devices.md:12`.
 */
export function planPaths(
  pages: readonly PageReading[],
  placeOf: (at: SourcePlace) => string,
  report: Report,
): PathPlan {
  const paths = new Map<string, Map<Method, Sectioned<Operation>>>();
  const names = new Map<string, string>();
  const renamed = new Map<string, string>();
  // A number never makes the name of another operation.
  const taken = new Set(
    pages.flatMap(({ stem, operations }) => operations.map(({ value }) => operationId(stem, value))),
  );
  // §4.8.8: templates that differ only in the names of their parameters are the same path.
  const shapes = new Map<string, { template: string; place: string }>();
  for (const { stem, operations } of pages) {
    for (const operation of operations) {
      const { section, value } = operation;
      const { at, title, url } = value;
      const method = value.method.value.toLowerCase();
      if (!isMethod(method)) continue;
      const template = pathTemplate(url);
      const shape = template.replaceAll(/\{[^}]*\}/g, '{}');
      const item = paths.get(template) ?? new Map<Method, Sectioned<Operation>>();
      const id = operationId(stem, value);
      const place = placeOf({ ...at, file: section });
      const known = shapes.get(shape);
      const other = item.get(method);
      const sameName = names.get(id);
      names.set(id, place);
      const actual = `${value.method.value} ${template}`;
      if (known && known.template !== template) {
        const parameters = { actual, other: `${known.place}, as ${known.template}` };
        report('operation/duplicate', { ...url.at, file: section }, parameters);
      } else if (other) {
        const parameters = { actual, other: placeOf({ ...other.value.title.at, file: other.section }) };
        report('operation/duplicate', { ...value.method.at, file: section }, parameters);
      } else {
        if (sameName !== undefined) {
          report('operation/duplicate-name', { ...title.at, file: section }, { actual: id, other: sameName });
          const name = numbered(id, taken);
          renamed.set(section, name);
          taken.add(name);
        }
        item.set(method, operation);
        paths.set(template, item);
        shapes.set(shape, known ?? { template, place });
      }
    }
  }
  const sections = [...paths].map(([template, item]): [string, ReadonlyMap<Method, string>] => [
    template,
    new Map([...item].map(([method, { section }]) => [method, section])),
  ]);
  return { paths: new Map(sections), renamed };
}
