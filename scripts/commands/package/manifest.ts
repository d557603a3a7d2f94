import { isRecord } from '../../compiler/model/record.ts';

/** The fields of `package.json` that only this repository needs. */
const development = ['private', 'scripts', 'devDependencies', 'overrides'];

/** The `package.json` of the published package. */
export interface PackageManifest extends Readonly<Record<string, unknown>> {
  dependencies: Record<string, unknown>;
  repository: { url: string };
}

/**
 * Returns the `package.json` of the published package: that of the repository, with paths inside of the package.
 * No module of the package has side effects.
 */
export function packageManifest(text: string): PackageManifest {
  const manifest: unknown = JSON.parse(text.replaceAll('"./dist/', '"./'));
  if (!isManifest(manifest)) throw new Error('package.json has no dependencies or no URL of the repository');
  const published = Object.entries(manifest).filter(([name]) => !development.includes(name));
  const { dependencies, repository } = manifest;
  return { ...Object.fromEntries(published), sideEffects: false, dependencies, repository };
}

const isManifest = (value: unknown): value is PackageManifest =>
  isRecord(value) &&
  isRecord(value.dependencies) &&
  isRecord(value.repository) &&
  typeof value.repository.url === 'string';
