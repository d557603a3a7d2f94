import { posix } from 'node:path';

/** The documents of the package and where they are in the repository. */
export const documents: Readonly<Record<string, string>> = {
  'README.md': 'client/README.md',
  'docs/migration.md': 'docs/migration.md',
  'docs/sandbox.md': 'docs/sandbox.md',
};

/**
 * Returns the text of a document with links as they are in the package: to another document of the package by its path
 * there, to any other file of the repository by its address.
 * @param repository such as `git+https://github.com/owner/name.git`
 */
export function inPackage(text: string, name: string, repository: string): string {
  const address = repository.replace(/^git\+|\.git$/g, '');
  const folder = posix.dirname(documents[name] ?? name);
  const published = new Map(Object.entries(documents).map(([target, from]) => [from, target]));
  return text.replaceAll(/\]\((?![a-z]+:|#)([^()\s#]+)(#[^()\s]+)?\)/g, (_, path: string, fragment = '') => {
    const from = posix.join(folder, path);
    const target = published.get(from);
    const link = target === undefined ? `${address}/blob/main/${from}` : posix.relative(posix.dirname(name), target);
    return `](${link}${fragment})`;
  });
}
