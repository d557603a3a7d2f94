import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Report, reporter } from '../diagnostics/reporter.ts';
import { basename, pageName } from '../model/file-name.ts';
import { type JsonNode, member, toValue } from '../model/json.ts';
import { startOfPage } from '../model/place.ts';
import type { Reference, ResourcePage } from '../model/reference.ts';
import { decode } from '../read/decode.ts';
import type { SourceFile } from '../read/reference.ts';
import { type Resource, readApiInfo } from './api-info.ts';
import { readDocsPage } from './docs.ts';
import { readDocsSchemas } from './docs-schemas.ts';
import { type Documented, relate } from './documented.ts';
import { Examples } from './examples.ts';
import { readJsonFile } from './json-file.ts';
import { located } from './located.ts';
import { stemOf, titleOf } from './names.ts';
import { type Context, readOperation } from './operation.ts';
import { schemaNotes } from './schema-notes.ts';
import { linkToSchema, readSchema, type SchemaFile } from './schemas.ts';
import { readUrl } from './url.ts';

/** The facts of a package, as a model like that of pages. Its places are those in the files of the package. */
export interface Upstream {
  reference: Reference;
  diagnostics: Diagnostic[];
  /** The name of the parameter of the body in the package's client, by operationId. */
  bodies: Readonly<Record<string, string>>;
}

/** The file that makes a folder the vendor's package. */
export const apiInfoPath = 'lib/schemas/apiInfo.json';
const examplesPath = 'lib/schemas/apiExamples.json';

/**
 * Reads the vendor's client package `losant-rest`. The facts of its operations are in `lib/schemas/apiInfo.json`;
 * `docs/*.md` has the scopes, and the titles of operations and schemas. Nothing of the package is executed.
 */
export function readUpstream(files: readonly SourceFile[]): Upstream {
  const diagnostics: Diagnostic[] = [];
  const collect = (found: Diagnostic): void => void diagnostics.push(found);
  const report = reporter(collect);
  const info = files.find(({ path }) => isAt(path, apiInfoPath));
  const root = info?.path.slice(0, -apiInfoPath.length) ?? '';
  const texts = new Map(
    files.flatMap(({ path, content }): [string, string][] => {
      const text = decode(content);
      if (typeof text === 'string') return path.startsWith(root) ? [[path, text]] : [];
      report('page/not-utf8', { file: path, ...startOfPage }, { offset: text });
      return [];
    }),
  );
  const json = (path: string): JsonNode | undefined => {
    const text = texts.get(path);
    if (text !== undefined) return readJsonFile(path, text, report, collect);
    report('upstream/missing-file', { file: path, ...startOfPage }, { actual: path.slice(root.length) });
    return undefined;
  };
  const apiInfo = json(root + apiInfoPath);
  const examples = new Examples(json(root + examplesPath), report);
  const schemas = [...texts.keys()]
    .filter((path) => isSchema(path, root))
    .toSorted()
    .flatMap((file): SchemaFile[] => {
      const node = json(file);
      return node ? [{ name: basename(file).replace(/\.json$/, ''), file, root: node, value: toValue(node) }] : [];
    });
  const resources = apiInfo ? readApiInfo(apiInfo, report) : [];
  const documented = relate(resources, docsPages(texts, root, report), docsSchemas(texts, root), report);
  const notes = schemaNotes(schemas, documented, report);
  const nodes = new Map(schemas.map(({ name, root: node }) => [notes.get(name)?.title.value, node]));
  const context: Context = {
    file: root + apiInfoPath,
    linkTo: (name) => linkToSchema({ value: name.value, at: { file: root + apiInfoPath, ...name.at } }, notes, report),
    examples,
    typeOfProperty: ({ title }, property) => typeOfProperty(nodes.get(title), property),
    report,
  };
  const known = new Set(schemas.map(({ name }) => name));
  for (const { name, at } of examples.entries)
    if (!known.has(name)) report('upstream/missing-file', at, { actual: `lib/schemas/${name}.json` });
  return {
    reference: {
      pages: resources.map((resource) => readPage(resource, documented, context)).toSorted(byStem),
      schemaPages: [],
      schemas: schemas.map((schema) => readSchema(schema, notes, examples, report)),
      overview: [],
    },
    diagnostics,
    bodies: Object.fromEntries(resources.flatMap(bodiesOf)),
  };
}

/** The operations of a resource that have a body of JSON, with the name of its parameter. */
const bodiesOf = ({ key, parameters, actions }: Resource): [operationId: string, name: string][] =>
  actions.flatMap((action): [string, string][] => {
    const [body] = [...parameters.body, ...action.parameters.body];
    return body ? [[`${key}.${action.key}`, body.name.value]] : [];
  });

/** True if a path is that of a file of the package, in whatever folder the package is. */
const isAt = (path: string, inPackage: string): boolean => path === inPackage || path.endsWith(`/${inPackage}`);

const isSchema = (path: string, root: string): boolean =>
  /^lib\/schemas\/[^/]+\.json$/.test(path.slice(root.length)) && !isAt(path, apiInfoPath) && !isAt(path, examplesPath);

const isDocs = (path: string, root: string): boolean => /^docs\/[^/]+\.md$/.test(path.slice(root.length));

/** The pages of `docs/` by the name of their resource. Those that begin with `_` describe all of the API. */
const docsPages = (
  texts: ReadonlyMap<string, string>,
  root: string,
  report: Report,
): Map<string, ReturnType<typeof readDocsPage>> =>
  new Map(
    [...texts]
      .filter(([path]) => isDocs(path, root) && !pageName(path).startsWith('_'))
      .map(([path, text]) => [pageName(path), readDocsPage(path, text, report)]),
  );

function docsSchemas(texts: ReadonlyMap<string, string>, root: string): ReturnType<typeof readDocsSchemas> {
  const path = `${root}docs/_schemas.md`;
  const text = texts.get(path);
  return text === undefined ? [] : readDocsSchemas(path, text);
}

/** A resource as a page (dialect §3), with its operations sorted by action. */
function readPage(resource: Resource, documented: Documented, context: Context): ResourcePage {
  const { key, at, path, actions } = resource;
  const name = documented.page(resource)?.name?.value ?? titleOf(key);
  const operations = actions.flatMap(
    (action) => readOperation(resource, action, documented.operation(action), context) ?? [],
  );
  return {
    file: context.file,
    stem: stemOf(key),
    head: {
      kind: 'resource',
      name: located(name, at),
      url: readUrl([path], path.at, context.report),
      description: [],
      metaDescription: undefined,
    },
    operations: operations.toSorted((one, other) => (one.action.value < other.action.value ? -1 : 1)),
  };
}

const byStem = (one: ResourcePage, other: ResourcePage): number => (one.stem < other.stem ? -1 : 1);

/** The declared type of a property of an object. */
function typeOfProperty(schema: JsonNode | undefined, property: string): string | undefined {
  const properties = schema && member(schema, 'properties')?.node;
  const type = properties && member(properties, property)?.node;
  const value = type && member(type, 'type')?.node;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
