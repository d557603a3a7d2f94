const words = (text: string): string[] => text.split(/[^A-Za-z0-9]/).filter((word) => word !== '');

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** `Most Recent by Severity` → `mostRecentBySeverity`, `data-table-rows` → `dataTableRows`. */
export function camelCase(text: string): string {
  return words(text)
    .map((word, i) => (i === 0 ? lowerFirst(word) : upperFirst(word)))
    .join('');
}

/** `APPLICATION_ID` → `applicationId` (docs/decisions.md, decision 3). */
export function camelCasePlaceholder(placeholder: string): string {
  return camelCase(placeholder.toLowerCase());
}

/** `Data Table Row Insert/Update` → `DataTableRowInsertUpdate`. */
export function pascalCase(text: string): string {
  return words(text).map(upperFirst).join('');
}

/** `dataTableRows` → `data-table-rows`, `APITokenPost` → `api-token-post`, `4.2.0` → `4.2.0`. */
export function kebabCase(name: string): string {
  return name
    .replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-')
    .toLowerCase()
    .replace(/[^a-z0-9.]+|^\.+/g, '-');
}

/** The name with the first number from 2 that makes it free. */
export function numbered(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

/** The slug of a heading: lower case, spaces as hyphens, only letters, digits, hyphens and underscores. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\s-]/gu, '')
    .trim()
    .replace(/[-\s]+/g, '-');
}
