import { basename } from '../../../compiler/model/file-name.ts';
import { tokensOf } from '../../../compiler/model/pointer.ts';
import { ownMember } from '../../../compiler/model/record.ts';
import { componentName } from '../../../compiler/schema/names.ts';
import type { Edition } from '../edition.ts';
import type { FactName, FileLine } from './change.ts';
import type { Breaking } from './verdict.ts';

/** A breaking change in the terms of the reference. */
export interface BreakingChange extends FileLine {
  rule: string;
  message: string;
  /** The operation that breaks. If a schema changed, the first one that uses it. */
  operation?: string;
  /** The fact of the operation: the response 200, the query parameter `page`. */
  part?: FactName;
  /** The title of the schema that changed. */
  schema?: string;
  /** JSON pointer into the schema, or into the document if no schema changed. */
  pointer: string;
}

/** Names the operation, the schema and the line of a breaking change, which has only JSON pointers. */
export function locate(
  { rule, message, path, pointer, edition }: Breaking,
  before: Edition,
  after: Edition,
): BreakingChange {
  const stating = edition === 'before' ? before : after;
  const { compilation, reference } = stating;
  const user = operationAt(stating, pointer) ?? operationAt(before, path) ?? operationAt(after, path);
  const [component, ...rest] = pointer.startsWith(schemas) ? pointer.slice(schemas.length).split('/') : [];
  const schema = component === undefined ? undefined : titleOf(reference, tokensOf(`/${component}`)[0] ?? component);
  return {
    rule,
    message,
    ...user,
    ...(schema === undefined ? {} : { schema }),
    pointer: schema === undefined ? pointer : rest.map((token) => `/${token}`).join(''),
    ...placeOf(compilation.map, pointer),
  };
}

const schemas = '/components/schemas/';

const titleOf = (reference: Edition['reference'], component: string): string =>
  reference.schemas.find(({ title }) => componentName(title.value) === component)?.title.value ?? component;

/** The operation that a pointer leads into, and its part. */
function operationAt({ compilation: { document } }: Edition, pointer: string) {
  const [root, template = '', method = '', ...rest] = tokensOf(pointer);
  const operation = root === 'paths' ? ownMember(ownMember(document.paths, template), method) : undefined;
  const id = ownMember(operation, 'operationId');
  if (typeof id !== 'string') return undefined;
  const part = partAt(operation, rest);
  return { operation: id, ...(part === undefined ? {} : { part }) };
}

function partAt(operation: unknown, [kind, key = '']: readonly string[]): FactName | undefined {
  if (kind === 'requestBody') return { fact: 'request body' };
  if (kind === 'responses') return { fact: 'response', name: key };
  if (kind === 'security')
    return { fact: 'scope', name: Object.values(ownMember(ownMember(operation, kind), key) ?? {}).join() };
  if (kind !== 'parameters' || key === '') return undefined;
  const parameter = ownMember(ownMember(operation, kind), key);
  const place = String(ownMember(parameter, 'in') ?? '');
  return {
    fact: place === 'header' ? place : `${place} parameter`.trim(),
    name: String(ownMember(parameter, 'name') ?? key),
  };
}

/** The line of the nearest object around a pointer that has a place. */
function placeOf(map: Edition['compilation']['map'], pointer: string): FileLine {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = Object.hasOwn(map, at) ? map[at] : undefined;
    if (place) return { file: basename(place.file), line: place.line };
  }
  return { file: '', line: 0 };
}
