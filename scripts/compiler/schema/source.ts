import type { Report } from '../diagnostics/reporter.ts';
import type { JsonNode } from '../model/json.ts';
import type { Identifiers } from './identifiers.ts';
import type { Dialect } from './keywords.ts';

/** A schema of 2020-12 that is being written. */
export type Draft = { [keyword: string]: unknown };

/** The source of one component, and the state of its conversion. */
export interface SchemaSource {
  report: Report;
  /** The component name of the schema. */
  component: string;
  /** True if there is a component of the name. Patches can write references to components. */
  isComponent: (name: string) => boolean;
  /** The component whose title has a form in camel case (`nameSchemas`). */
  ofCamelCase: (name: string) => string | undefined;
  root: JsonNode;
  dialect: Dialect;
  identifiers: Identifiers;
  /** Converts a subschema (`convertSchema`). */
  convert: (node: JsonNode, isFlag?: boolean) => Draft | undefined;
  /** The component that a subschema is a copy of, if any. */
  twin: (node: JsonNode) => string | undefined;
  /** The description of a component. A copy with another one keeps it. */
  descriptionOf: (name: string) => string | undefined;
  /** The converted schema of each subschema. */
  converted: Map<JsonNode, Draft>;
  /** References whose pointers are known only when the whole schema is converted. */
  pending: { draft: Draft; target: JsonNode; name: string }[];
}
