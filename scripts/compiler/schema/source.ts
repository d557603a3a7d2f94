import type { Report } from '../diagnostics/reporter.ts';
import type { JsonNode } from '../model/json.ts';
import type { Schema } from './json-schema.ts';
import type { Dialect } from './keywords.ts';

/** A schema of 2020-12 while it grows. */
export type Draft = { [keyword: string]: unknown };

/** The source of one component while it is converted, and what has been found on the way. */
export interface SchemaSource {
  report: Report;
  /** Component name of the schema that is converted. */
  component: string;
  /** Whether there is a component of that name: a patch may point at one. */
  isComponent: (name: string) => boolean;
  root: JsonNode;
  dialect: Dialect;
  /** Converts a subschema (`convertSchema`). */
  convert: (node: JsonNode, isFlag?: boolean) => Schema | undefined;
  /** The component that a titled copy equals, if any. */
  twin: (node: JsonNode) => string | undefined;
  /** What each subschema has become, in its place. */
  converted: Map<JsonNode, Draft>;
  /** References whose place in the document is known only when all is converted. */
  pending: { draft: Draft; target: JsonNode; name: string }[];
}
