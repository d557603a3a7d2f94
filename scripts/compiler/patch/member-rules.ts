import { isRecord, ownMember } from '../model/record.ts';
import { parametersOf } from './parameters.ts';

/** Returns what is expected if the members of an object contradict each other. References lead into the document. */
export type MemberRule = (object: Readonly<Record<string, unknown>>, document: unknown) => string | undefined;

/** The first rule that an object breaks decides. */
export const rules =
  (...all: readonly MemberRule[]): MemberRule =>
  (object, document) => {
    for (const rule of all) {
      const expected = rule(object, document);
      if (expected !== undefined) return expected;
    }
    return undefined;
  };

/** Members of which an object has at most one. */
export const notBoth =
  (a: string, b: string): MemberRule =>
  (object) =>
    Object.hasOwn(object, a) && Object.hasOwn(object, b) ? `only one of “${a}” and “${b}”` : undefined;

/** Members of which an object has exactly one. */
export const either =
  (a: string, b: string): MemberRule =>
  (object) =>
    Object.hasOwn(object, a) === Object.hasOwn(object, b) ? `either “${a}” or “${b}”` : undefined;

/** The members that an object needs because of the value of another one. */
export const requiredBy =
  (key: string, required: Readonly<Record<string, readonly string[]>>): MemberRule =>
  (object) => {
    const value = object[key];
    const wanted = typeof value === 'string' && Object.hasOwn(required, value) ? (required[value] ?? []) : [];
    const missing = wanted.find((one) => !Object.hasOwn(object, one));
    return missing === undefined ? undefined : `a member “${missing}” with ${key} “${String(value)}”`;
  };

/** Media Type Object, OpenAPI 3.1.1 §4.8.14. */
export const notBothExamples = notBoth('example', 'examples');

/** Parameter and Header Objects, OpenAPI 3.1.1 §4.8.12. */
export const schemaOrContent = rules(either('schema', 'content'), notBothExamples, ({ content }) =>
  isRecord(content) && Object.keys(content).length !== 1 ? 'one media type in “content”' : undefined,
);

const styles: Readonly<Record<string, readonly string[]>> = {
  path: ['matrix', 'label', 'simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
};

/** Parameter Object, OpenAPI 3.1.1 §4.8.12. */
export const parameterRule = rules(
  (parameter) =>
    parameter.in === 'path' && parameter.required !== true ? '“required: true” for a path parameter' : undefined,
  ({ in: place, style }) => {
    const allowed = ownMember(styles, String(place));
    return typeof style === 'string' && Array.isArray(allowed) && !allowed.includes(style)
      ? `a style of ${String(place)} parameters (${allowed.join(', ')})`
      : undefined;
  },
  schemaOrContent,
);

/** Parameters are identified by their name and place (§4.8.10); the names of headers ignore case. */
export const distinctParameters: MemberRule = (holder, document) => {
  const nameOf = ({ in: place, name }: Record<string, unknown>): unknown =>
    place === 'header' && typeof name === 'string' ? name.toLowerCase() : name;
  const keys = parametersOf(document, holder)
    .filter(isRecord)
    .map((one) => JSON.stringify([one.in, nameOf(one)]));
  return new Set(keys).size < keys.length ? 'parameters that differ in name or place' : undefined;
};

/** The names of tags are unique (§4.8.1). */
export const distinctTags: MemberRule = ({ tags }) => {
  const names = Array.isArray(tags) ? tags.map((tag) => ownMember(tag, 'name')) : [];
  return new Set(names).size < names.length ? 'tags that differ in name' : undefined;
};

/** Server Object: each expression of the URL is a variable (§4.8.5). */
export const serverRule: MemberRule = ({ url, variables }) => {
  const names = typeof url === 'string' ? [...url.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name) : [];
  const missing = names.find((name) => ownMember(variables, name) === undefined);
  return missing === undefined ? undefined : `a server variable “${missing}”`;
};

/** Server Variable Object (§4.8.6). An empty list has no default in it either. */
export const serverVariableRule: MemberRule = ({ enum: values, default: value }) =>
  Array.isArray(values) && !values.includes(value) ? 'a default that is in “enum”' : undefined;

/** Responses Object: at least one (§4.8.16). */
export const someResponse: MemberRule = ({ responses }) =>
  isRecord(responses) && Object.keys(responses).length === 0 ? 'at least one response' : undefined;
