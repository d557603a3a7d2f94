import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { camelCase } from '../../scripts/compiler/dialect/names.ts';
import type { DescribedFacts } from './facts.ts';
import { type Fields, fields, list, text } from './values.ts';

/** The vendor's description of its API in the package of its REST client. */
export interface VendorClient {
  operations: Map<string, DescribedFacts>;
  /** Operations whose scopes are incomplete. */
  partialScopes: Set<string>;
  /** JSON Schema and example by title. */
  schemas: Map<string, { schema: unknown; example: unknown }>;
}

const root = dirname(createRequire(import.meta.url).resolve('losant-rest/package.json'));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

/**
 * Reads `lib/schemas` (operations, schemas, examples) and `docs` (scopes in full, titles of
 * the schemas) of the package.
 */
export function readVendorClient(): VendorClient {
  const titles = readTitles();
  const scopes = new Map<string, string[]>();
  const operations = new Map<string, DescribedFacts>();
  const partialScopes = new Set<string>();
  for (const [resource, description] of Object.entries(fields(json('lib/schemas/apiInfo.json'), 'apiInfo'))) {
    const page = fields(description, resource);
    for (const [id, list] of readScopes(resource)) scopes.set(id, list);
    for (const [action, value] of Object.entries(fields(page.actions, `${resource}.actions`))) {
      const id = `${resource}.${action}`;
      const operation = fields(value, id);
      const facts: DescribedFacts = new Map<string, unknown>([
        ['method', operation.method],
        ['path', `${text(page.path, id)}${operation.path === undefined ? '' : text(operation.path, id)}`],
      ]);
      for (const parameter of [...list(page.params ?? [], id), ...list(operation.params ?? [], id)])
        addParameter(facts, fields(parameter, id), titles);
      addResponses(facts, fields(operation.responses, id), titles);
      const stated = list(operation.auth ?? [], id).map((scope) => text(scope, id));
      const complete = scopes.get(id);
      if (!complete) partialScopes.add(id);
      for (const scope of complete ?? stated) facts.set(`scope/${scope}`, true);
      for (const scope of stated) facts.set(`scope/${scope}`, true);
      operations.set(id, facts);
    }
  }
  return { operations, partialScopes, schemas: readSchemas(titles) };
}

function addParameter(facts: DescribedFacts, parameter: Fields, titles: ReadonlyMap<string, string>): void {
  const place = text(parameter.in, 'in');
  const required = parameter.required === true;
  if (place === 'body') {
    facts.set('body/schema', titleOf(parameter.schema, titles));
    facts.set('body/required', required);
    return;
  }
  const whole = `${place}/${text(parameter.name, 'name')}`;
  facts.set(whole, true);
  facts.set(`${whole}/required`, required);
  for (const key of ['default', 'example', 'enum'])
    if (parameter[key] !== undefined) facts.set(`${whole}/${key}`, parameter[key]);
  if (parameter.schema !== undefined) facts.set(`${whole}/schema`, titleOf(parameter.schema, titles));
}

function addResponses(facts: DescribedFacts, responses: Fields, titles: ReadonlyMap<string, string>): void {
  for (const [code, value] of Object.entries(responses)) {
    const response = fields(value, code);
    facts.set(`response/${code}`, true);
    if (response.schema !== undefined) facts.set(`response/${code}/schema`, titleOf(response.schema, titles));
    for (const [name, event] of Object.entries(fields(response.sseEvents ?? {}, code))) {
      facts.set(`event/${name}`, true);
      facts.set(`event/${name}/schema`, titleOf(fields(event, name).schema, titles));
    }
  }
}

/** `{ $ref: '#/definitions/flow' }` → `Workflow`; undefined for an inline schema, which the pages do not support. */
function titleOf(schema: unknown, titles: ReadonlyMap<string, string>): string | undefined {
  const reference = fields(schema, 'schema').$ref;
  if (reference === undefined) return undefined;
  const key = text(reference, '$ref').replace('#/definitions/', '');
  return titles.get(key) ?? `no title for ${key}`;
}

/** Reads the titles by key. The docs list the schemas in the order of the examples. */
function readTitles(): Map<string, string> {
  const headings = [...read('docs/_schemas.md').matchAll(/^\* +\[(.+)\]\(#/gm)].map((match) => match[1] ?? '');
  const keys = Object.keys(fields(json('lib/schemas/apiExamples.json'), 'apiExamples'));
  if (keys.length !== headings.length)
    throw new RangeError(`Unexpected ${headings.length} titles, expected ${keys.length}`);
  return new Map(keys.map((key, i) => [key, headings[i] ?? '']));
}

function readSchemas(titles: ReadonlyMap<string, string>): VendorClient['schemas'] {
  const examples = fields(json('lib/schemas/apiExamples.json'), 'apiExamples');
  return new Map(
    [...titles].map(([key, title]) => [title, { schema: json(`lib/schemas/${key}.json`), example: examples[key] }]),
  );
}

/** Reads the scopes of operations, which the docs list in one sentence each. Event streams are missing there. */
function readScopes(resource: string): [string, string[]][] {
  const sections = read(`docs/${resource}.md`).split(/^## /m).slice(1);
  return sections.map((section) => {
    const action = camelCase(section.slice(0, section.indexOf('\n')));
    const sentence = /must include at least one of the following scopes:\s+(.+)\.\n/.exec(section)?.[1];
    return [`${resource}.${action}`, sentence === undefined ? [] : sentence.split(/, (?:or )?| or /)];
  });
}
