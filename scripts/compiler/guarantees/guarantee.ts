import { isRecord } from '../model/record.ts';
import { creationsOf } from './creations.ts';
import { collectInstances } from './instances.ts';
import { type ResponseObjectSchema, responseObjects } from './objects.ts';
import { namedBy } from './properties.ts';
import { requestedComponents } from './requested.ts';
import type { GuaranteeRule, Guarantees, Omission } from './rules.ts';
import type { DocumentUse } from './use.ts';

/** What is added to an object schema of a component. */
export interface Addition {
  path: readonly string[];
  /** The properties that become required, in their order, each with the name of the rule. */
  required: readonly { name: string; rule: string }[];
  /** The texts that are never empty, each with the name of the rule. */
  filled: readonly { name: string; rule: string }[];
}

/** An example that lacks what every response is said to have. */
export interface Contradiction {
  rule: GuaranteeRule;
  object: ResponseObjectSchema;
  instance: Record<string, unknown>;
  name: string;
}

export interface GuaranteeResult {
  /** By component. */
  additions: ReadonlyMap<string, readonly Addition[]>;
  contradictions: readonly Contradiction[];
  /** The rules and omissions that make no difference. */
  unused: readonly (GuaranteeRule | Omission)[];
}

/**
 * Applies the rules to the schemas that only responses use (dialect §11). A property is guaranteed if a rule names it, if
 * no operation can leave it out, and if all examples have it.
 */
export function guarantee({ rules, omissions }: Guarantees, document: DocumentUse): GuaranteeResult {
  const { operations, names, lookup } = document;
  const objects = responseObjects(operations, lookup);
  collectInstances(objects, operations, names, lookup);
  const requested = requestedComponents(document);
  const creations = creationsOf(operations, lookup);
  const additions = new Map<string, Addition[]>();
  const contradictions: Contradiction[] = [];
  const isKnown = ({ parameter }: Omission): boolean => operations.some(({ query }) => query.includes(parameter));
  const used = new Set<GuaranteeRule | Omission>(omissions.filter(isKnown));
  for (const object of objects.values()) {
    if (requested.has(object.component)) continue;
    const required = new Map<string, string>();
    const filled = new Map<string, string>();
    for (const rule of rules)
      for (const name of new Set(namedBy(rule, object, creations))) {
        const isOmitted = omissions.some((omission) => omits(omission, object, name));
        if (!Object.hasOwn(object.properties, name) || isOmitted) continue;
        used.add(rule);
        const lacking = object.instances.find((instance) => !Object.hasOwn(instance, name));
        if (lacking) contradictions.push({ rule, object, instance: lacking, name });
        else if (!isRequired(object, name) && !required.has(name)) required.set(name, rule.name);
        if (!lacking && rule.isFilled && isFilledText(object, name)) filled.set(name, rule.name);
      }
    if (required.size + filled.size === 0) continue;
    const addition = { path: object.path, required: inOrder(object, required), filled: inOrder(object, filled) };
    additions.set(object.component, [...(additions.get(object.component) ?? []), addition]);
  }
  return { additions, contradictions, unused: [...rules, ...omissions].filter((entry) => !used.has(entry)) };
}

/** Properties with their rules, in the order of the schema. */
const inOrder = ({ properties }: ResponseObjectSchema, rules: ReadonlyMap<string, string>): Addition['required'] =>
  Object.keys(properties).flatMap((name) => {
    const rule = rules.get(name);
    return rule === undefined ? [] : [{ name, rule }];
  });

/** True if an operation can leave a property out of an object. */
const omits = ({ parameter, of, properties }: Omission, { uses }: ResponseObjectSchema, name: string): boolean =>
  (properties === undefined || properties.includes(name)) &&
  uses.some(({ kind, operation }) => of.includes(kind) && operation.query.includes(parameter));

const isRequired = ({ schema }: ResponseObjectSchema, name: string): boolean =>
  Array.isArray(schema.required) && schema.required.includes(name);

/** True if a property is a text without a stated limit, and not empty in any example. */
function isFilledText({ properties, instances }: ResponseObjectSchema, name: string): boolean {
  const schema = properties[name];
  return (
    isRecord(schema) &&
    schema.type === 'string' &&
    schema.minLength === undefined &&
    instances.every((one) => one[name] !== '')
  );
}
