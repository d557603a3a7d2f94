import { ownMember } from '../model/record.ts';

/** Returns what is expected if the members of an object contradict each other. */
export type MemberRule = (object: Readonly<Record<string, unknown>>) => string | undefined;

export const schemaOrContent: MemberRule = (holder) =>
  Object.hasOwn(holder, 'schema') === Object.hasOwn(holder, 'content') ? 'either “schema” or “content”' : undefined;

/** Parameter Object, OpenAPI 3.1.1 §4.8.12. */
export const parameterRule: MemberRule = (parameter) =>
  parameter.in === 'path' && parameter.required !== true
    ? '“required: true” for a path parameter'
    : schemaOrContent(parameter);

/** Parameters are identified by their name and place (§4.8.10). */
export const distinctParameters: MemberRule = ({ parameters }) => {
  const keys = Array.isArray(parameters)
    ? parameters.map((one) => JSON.stringify([ownMember(one, 'in'), ownMember(one, 'name'), ownMember(one, '$ref')]))
    : [];
  return new Set(keys).size < keys.length ? 'parameters that differ in name or place' : undefined;
};
