import { withGuarantees } from '../guarantees/add.ts';
import { lackingExamples } from '../guarantees/contradictions.ts';
import { type GuaranteeResult, guarantee } from '../guarantees/guarantee.ts';
import { readGuarantees } from '../guarantees/rules.ts';
import { useOf } from '../guarantees/use.ts';
import { isMethod, type OperationObject } from '../openapi/openapi.ts';
import { componentsIn } from '../openapi/references.ts';
import { query } from '../query.ts';
import type { Schema } from '../schema/json-schema.ts';
import { convertedSchema } from './converted.ts';
import { type CompilerDatabase, inputs, reportTo } from './database.ts';
import { patchedFrame, patchedItem } from './patched.ts';

// Queries of what every response has although no schema says so.

/** The rules. Undefined if there is no file of guarantees. */
export const guaranteeRules = query('guarantee rules', (db: CompilerDatabase) => {
  const file = inputs.guarantees(db);
  return file && readGuarantees(file, reportTo(db));
});

/** What guarantees depend on in an operation. Sentences are not among it. */
export const useOfItem = query('use of item', (db: CompilerDatabase, template: string, key: string) => {
  const found = patchedItem(db, template, key);
  // The key is a method, so the value is an operation: from a page or from a patch.
  return isMethod(key) ? useOf(template, key, found as OperationObject) : componentsIn(found);
});

/** The guarantees of all components. */
export const guarantees = query('guarantees', (db: CompilerDatabase): GuaranteeResult['additions'] | undefined => {
  const rules = guaranteeRules(db);
  if (!rules) return undefined;
  const { items, components, schemaNames: names } = patchedFrame(db);
  const uses = items.flatMap(([template, keys]) => keys.map((key) => useOfItem(db, template, key)));
  const { additions, contradictions, unused } = guarantee(rules, {
    operations: uses.flatMap((use) => (Array.isArray(use) ? [] : [use])),
    names,
    lookup: (name) => convertedSchema(db, name),
    elsewhere: [...componentsIn(components), ...uses.flatMap((use) => (Array.isArray(use) ? use : []))],
  });
  const report = reportTo(db);
  for (const { at, ...lacking } of lackingExamples(contradictions)) report('guarantee/contradicted', at, lacking);
  for (const { at, ...entry } of unused)
    report('guarantee/unused', at, { actual: 'name' in entry ? entry.name : entry.parameter });
  return additions;
});

/** The guarantees of one component, so that those of the others do not invalidate it. */
export const guaranteesOf = query('guarantees of', (db: CompilerDatabase, name: string) => guarantees(db)?.get(name));

/** A component with its guarantees. */
export const guaranteedSchema = query('guaranteed schema', (db: CompilerDatabase, name: string): Schema | undefined => {
  const found = convertedSchema(db, name);
  const additions = guaranteesOf(db, name);
  return found !== undefined && additions ? withGuarantees(found, additions) : found;
});
