import type { Report } from '../diagnostics/reporter.ts';
import type { Json } from '../model/json.ts';
import { startOfPage } from '../model/place.ts';
import type { Action, Resource } from './api-info.ts';
import { clientParameters } from './client-parameters.ts';
import { compareOperation, type SchemaTitle } from './compare-docs.ts';
import type { DocsOperation, DocsPage } from './docs.ts';
import type { Stated } from './members.ts';
import { actionOf } from './names.ts';

/** What `docs/` says that `apiInfo.json` does not. */
export interface Documented {
  page: (resource: Resource) => DocsPage | undefined;
  operation: (action: Action) => DocsOperation | undefined;
  /** The links to schemas, as their titles, in the order of `apiInfo.json`. */
  links: SchemaTitle[];
  /** The sections of `_schemas.md`, which not every package has. */
  sections: SchemaSection[];
}

export interface SchemaSection {
  title: Stated<string>;
  description: Stated<string>[];
  value: Json;
}

/**
 * Relates `docs/` to `apiInfo.json` and compares what both state. Reports what only one of them has.
 * `pages` are the pages of resources by the name of the resource.
 */
export function relate(
  resources: readonly Resource[],
  pages: ReadonlyMap<string, DocsPage>,
  sections: SchemaSection[],
  report: Report,
): Documented {
  const operations = new Map<Action, DocsOperation>();
  for (const resource of resources) {
    const page = pages.get(resource.key);
    if (!page) report('upstream/undocumented', resource.at, { kind: 'resource', actual: resource.key });
    else relateActions(resource, page, operations, report);
  }
  const known = new Set(resources.map(({ key }) => key));
  for (const [key, { file, name }] of pages) {
    if (known.has(key)) continue;
    const at = name?.at ?? { file, ...startOfPage };
    report('upstream/unlisted', at, { kind: 'resource', actual: key });
  }
  const ofClient = clientParameters(resources, [...operations.values()]);
  const links = resources.flatMap((resource) =>
    resource.actions.flatMap((action) => {
      const docs = operations.get(action);
      return docs ? compareOperation(resource, action, docs, ofClient, report) : [];
    }),
  );
  return {
    page: ({ key }) => pages.get(key),
    operation: (action) => operations.get(action),
    links,
    sections,
  };
}

function relateActions(
  resource: Resource,
  page: DocsPage,
  operations: Map<Action, DocsOperation>,
  report: Report,
): void {
  const documented = new Map(page.operations.map((operation) => [actionOf(operation.title.value), operation]));
  for (const action of resource.actions) {
    const found = documented.get(action.key);
    if (found) operations.set(action, found);
    else report('upstream/undocumented', action.at, { kind: 'operation', actual: `${resource.key}.${action.key}` });
    documented.delete(action.key);
  }
  for (const { title } of documented.values())
    report('upstream/unlisted', title.at, { kind: 'operation', actual: title.value });
}
