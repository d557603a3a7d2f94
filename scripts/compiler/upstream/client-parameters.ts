import type { Resource } from './api-info.ts';
import { cellOf, type DocsOperation } from './docs.ts';

/**
 * The parameters that belong to the package's client and not to the API: `docs/` has them in every operation, and
 * `apiInfo.json` in none. `losantdomain` is one.
 */
export function clientParameters(
  resources: readonly Resource[],
  operations: readonly DocsOperation[],
): ReadonlySet<string> {
  const ofApi = new Set(
    resources.flatMap(({ parameters, actions }) =>
      [parameters, ...actions.map((action) => action.parameters)].flatMap((all) =>
        Object.values(all).flatMap((list) => list.map(({ name }) => name.value)),
      ),
    ),
  );
  const [first, ...others] = operations.map(
    ({ parameters }) => new Set(parameters.flatMap((row) => cellOf(row, 'Name') ?? [])),
  );
  return new Set([...(first ?? [])].filter((name) => !ofApi.has(name) && others.every((names) => names.has(name))));
}
