import type { Report } from '../diagnostics/reporter.ts';
import { deepestJson } from '../dialect/pages.ts';
import { type Json, toValue } from '../model/json.ts';
import { startOfPage } from '../model/place.ts';
import type { ParameterType, QueryExample } from '../model/reference.ts';
import { checkJson, isTooDeep } from '../read/json.ts';
import { readNumber } from '../read/number.ts';
import { annotation, hasReference } from '../schema/data-reference.ts';
import { readJson } from '../schema/read-json.ts';
import { fits, literal, literalType } from './literal.ts';
import { nestedExample } from './nested-example.ts';
import type { Parameter } from './openapi.ts';

// The values of default and example cells (dialect §4.4). `report` ignores its place: faults are those of the cell.

const cell = { file: '', ...startOfPage };
const silent: Report = () => undefined;

/** The value in a parameter whose type is not stated: an object or array, or else a literal. */
export function cellValue(name: string, { kind, text }: QueryExample, report: Report): Json {
  if (kind === 'nested') return nestedExample(name, text);
  if (!/^[{[]/.test(text)) return literal(text, literalType(text));
  if (isTooDeep(text)) report('json/too-deep', cell, { limit: deepestJson });
  return jsonOf(text, report) ?? text;
}

/**
 * The value of a text in a parameter of a stated type: JSON for an array or object. Undefined if it
 * is not of the type.
 */
export function valueOfType(text: string, type: ParameterType, report = silent): Json | undefined {
  if (type === 'array' || type === 'object') return ofContainer(jsonOf(text, report), type);
  if (!fits(text, type)) return undefined;
  return type === 'integer' || type === 'number' ? readNumber(text, cell, report) : literal(text, type);
}

/** Like `valueOfType`, for an example, which can also be written as nested pairs (dialect §4.4). */
export function exampleOfType(
  name: string,
  { kind, text }: QueryExample,
  type: ParameterType,
  report = silent,
): Json | undefined {
  if (kind === 'value') return valueOfType(text, type, report);
  return type === 'array' || type === 'object' ? ofContainer(nestedExample(name, text), type) : undefined;
}

function ofContainer(value: Json | undefined, type: 'array' | 'object'): Json | undefined {
  const isContainer = typeof value === 'object' && value !== null;
  return isContainer && Array.isArray(value) === (type === 'array') ? value : undefined;
}

/** Undefined if the text is not JSON, or is too deep. */
export function jsonOf(text: string, report: Report): Json | undefined {
  const json = { text, at: cell };
  return 'members' in checkJson(json) ? toValue(readJson('', json, report)) : undefined;
}

/** A default as a member of its schema; as text under an extension if it contains `$ref` (dialect §5.2). */
export const defaultMember = (value: Json, report: Report): Record<string, Json> =>
  annotation('default', value, cell, report);

/** An example as a member of its parameter; as text under an extension if it contains `$ref` (dialect §5.2). */
export function exampleMember(
  value: Json,
  text: string,
  report: Report,
): Pick<Parameter, 'example' | 'x-invalid-example'> {
  if (!hasReference(value)) return { example: value };
  report('json/reference', cell, { actual: 'example' });
  return { 'x-invalid-example': text };
}
