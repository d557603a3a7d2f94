import { isPattern } from '../dialect/patterns.ts';
import { type JsonNode, toValue } from '../model/json.ts';
import { type Dialect, type Shape, types } from './keywords.ts';

/** Checks the value of a keyword. Returns what it has to be, for the message, or undefined if it is valid. */
export function violation(shape: Shape, node: JsonNode, dialect: Dialect): string | undefined {
  const value = node.kind === 'scalar' ? node.value : undefined;
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0;
  switch (shape) {
    case 'schema':
    case 'any':
      return undefined;
    case 'items':
      return undefined;
    case 'schemas':
      return node.kind === 'array' && node.items.length > 0 ? undefined : 'a non-empty array of schemas';
    case 'map':
    case 'dependencies':
      return node.kind === 'object' ? undefined : 'an object of schemas';
    case 'type':
      return isTypes(toValue(node)) ? undefined : `one or several of ${[...types].join(', ')}`;
    case 'names':
      return isNames(node) ? undefined : 'an array of property names, each once';
    case 'values':
      return node.kind === 'array' && node.items.length > 0 ? undefined : 'a non-empty array';
    case 'array':
      return node.kind === 'array' ? undefined : 'an array';
    case 'limit':
      return typeof value === (dialect === 'draft-04' ? 'boolean' : 'number')
        ? undefined
        : `a ${dialect === 'draft-04' ? 'boolean' : 'number'}`;
    case 'count':
      return isCount ? undefined : 'a whole number from 0';
    case 'positive':
      return typeof value === 'number' && value > 0 ? undefined : 'a number above 0';
    case 'number':
      return typeof value === 'number' ? undefined : 'a number';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'pattern':
      return typeof value === 'string' && isPattern(value) ? undefined : 'a regular expression (ECMA-262)';
    case 'string':
    case 'reference':
      return typeof value === 'string' ? undefined : 'a string';
  }
}

const isTypes = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0 && new Set(value).size === value.length && value.every((type) => types.has(type))
    : types.has(value);

/** True for an array of distinct strings, the value of `required` and of the members of `dependentRequired`. */
export function isNames(node: JsonNode): boolean {
  const names = node.kind === 'array' ? node.items.map(toValue) : [null];
  return names.every((name) => typeof name === 'string') && new Set(names).size === names.length;
}
