import type { Schema } from '../../scripts/compiler/openapi/openapi.ts';
import {
  operationAddress,
  parameterAddress,
  propertyAddress,
  schemaAddress,
} from '../../scripts/compiler/output/addresses.ts';
import { plainText } from '../markdown.ts';
import type { SiteOperation, SiteSchema } from '../model/site.ts';
import { isObject, listAt, membersAt, schemaAt, schemasAt, stringAt } from '../schema/keywords.ts';

/** A parameter or property, with its address relative to the entry that it belongs to. */
export interface Part {
  tail: string;
  text: string;
}

/** Properties that are nested deeper belong to long unions, such as those of the nodes of a workflow. */
const deepest = 3;

/** The parameters of an operation. */
export function parameterParts(operation: SiteOperation): Part[] {
  const start = operationAddress(operation).length + 1;
  return (operation.object.parameters ?? []).map((parameter) => ({
    tail: parameterAddress(operation, parameter).slice(start),
    text: plainText(parameter.description ?? ''),
  }));
}

/** The properties of a schema, also those of inline schemas within it. */
export function propertyParts({ name, schema }: SiteSchema): Part[] {
  const start = schemaAddress(name).length + 1;
  const parts = new Map<string, Part>();
  const visit = (current: Schema, path: readonly string[]): void => {
    if (!isObject(current)) return;
    const inside = (name_: string, member: Schema): void => {
      if (path.length + 1 < deepest) visit(member, [...path, name_]);
    };
    for (const [property, member] of membersAt(current, 'properties')) {
      const tail = propertyAddress(name, [...path, property]).slice(start);
      // Alternatives can have the same properties. The first has the address.
      if (!parts.has(tail)) parts.set(tail, { tail, text: textOf(member) });
      inside(property, member);
    }
    for (const [pattern, member] of membersAt(current, 'patternProperties')) inside(pattern, member);
    inside('*', schemaAt(current, 'additionalProperties') ?? true);
    for (const other of ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => schemasAt(current, keyword)))
      visit(other, path);
    visit(schemaAt(current, 'items') ?? true, path);
  };
  visit(schema, []);
  return [...parts.values()];
}

/** The description of a property and its accepted values. */
function textOf(schema: Schema): string {
  if (!isObject(schema)) return '';
  const values = listAt(schema, 'enum').filter((value) => typeof value === 'string');
  return [plainText(stringAt(schema, 'description') ?? ''), values.join(', ')].filter((text) => text !== '').join(' ');
}
