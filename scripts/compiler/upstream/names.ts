import { camelCase, camelCasePlaceholder } from '../dialect/names.ts';

/** Words of a name in camel case: `applicationApiToken` → `application`, `Api`, `Token`. */
const words = (name: string): string[] => name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+/);

/** The file name of a resource's page, without its ending: `applicationApiToken` → `application-api-token`. */
export const stemOf = (resource: string): string => words(resource).join('-').toLowerCase();

/** The title of what `docs/` does not name, by its name in camel case: `deviceTagFilter` → `Device Tag Filter`. */
export const titleOf = (name: string): string =>
  words(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** The placeholder of a path parameter, `applicationId` → `APPLICATION_ID`. Undefined if it would be another name. */
export function placeholderOf(name: string): string | undefined {
  const placeholder = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return camelCasePlaceholder(placeholder) === name ? placeholder : undefined;
}

/** The name of an operation with a title: `Get by Version` → `getByVersion`. */
export const actionOf = camelCase;
