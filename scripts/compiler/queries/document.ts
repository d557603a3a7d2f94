import { prepareSchema } from '../examples/prepared.ts';
import { exampleOf, linkedExamples, settleOperation, settleSchema } from '../examples/settle.ts';
import { ownMember } from '../model/record.ts';
import { isMethod, type OpenAPI, type OperationObject } from '../openapi/openapi.ts';
import { componentsIn } from '../openapi/references.ts';
import { placesOf } from '../output/source-map.ts';
import { partYaml } from '../output/yaml.ts';
import { query } from '../query.ts';
import { convertedSchema, preparation } from './converted.ts';
import { type CompilerDatabase, reportTo } from './database.ts';
import { guaranteedSchema } from './guarantees.ts';
import { patchedFrame, patchedItem, pathsOf } from './patched.ts';

// Queries of the finished document: examples checked.

/** A component prepared for the validator. */
export const preparedSchema = query('prepared schema', (db: CompilerDatabase, name: string) => {
  const { schema, faults } = preparation(db, name);
  for (const fault of faults) db.report(fault);
  const guaranteed = guaranteedSchema(db, name);
  if (guaranteed === undefined || guaranteed === convertedSchema(db, name)) return schema;
  // Its patterns are those of the converted schema, which are reported already.
  return prepareSchema(guaranteed, `/components/schemas/${name}`, () => undefined);
});

/** A component with its example checked. */
export const settledSchema = query('settled schema', (db: CompilerDatabase, name: string) => {
  const found = guaranteedSchema(db, name);
  // Unsafe patterns are reported even if the schema has no example.
  preparedSchema(db, name);
  return found === undefined
    ? undefined
    : settleSchema(name, found, (other) => preparedSchema(db, other), reportTo(db));
});

/** True if a component has an example that its schema accepts. */
export const hasExample = query(
  'has example',
  (db: CompilerDatabase, name: string) => exampleOf(settledSchema(db, name)) !== undefined,
);

/** A member of a Path Item. If it is an operation, its examples are checked. */
export const settledItem = query('settled item', (db: CompilerDatabase, template: string, key: string): unknown => {
  const found = patchedItem(db, template, key);
  if (!isMethod(key)) return found;
  // The key is a method, so the value is an operation: from a page or from a patch.
  const own = found as OperationObject;
  return settleOperation(
    own,
    (name) => hasExample(db, name),
    (name) => preparedSchema(db, name),
    reportTo(db),
  );
});

/** The `examples` of the Components Object: those that operations refer to. */
export const componentExamples = query('component examples', (db: CompilerDatabase) => {
  const operations = patchedFrame(db).items.flatMap(([template, keys]) =>
    keys.filter(isMethod).map((key) => settledItem(db, template, key) as OperationObject),
  );
  const names = [...new Set(operations.flatMap(linkedExamples))].filter((name) => hasExample(db, name)).sort();
  return Object.fromEntries(names.map((name) => [name, { value: exampleOf(settledSchema(db, name))?.[0] }]));
});

/** The whole document. */
export const finishedDocument = query('finished document', (db: CompilerDatabase): OpenAPI => {
  const { head, items, components, schemaNames: names } = patchedFrame(db);
  const linked = componentExamples(db);
  const schemas = names.flatMap((name) => {
    const found = settledSchema(db, name);
    return found === undefined ? [] : [[name, found] as const];
  });
  return {
    ...head,
    paths: pathsOf(items, (template, key) => settledItem(db, template, key)),
    components: {
      ...components,
      schemas: Object.fromEntries(schemas),
      ...(Object.keys(linked).length > 0 && { examples: { ...linked, ...components.examples } }),
    },
  };
});

/** A part of the document (`partsOf`). Without tokens, everything except for paths and components. */
export const documentPart = query('document part', (db: CompilerDatabase, ...tokens: string[]): unknown => {
  if (tokens.length > 0) return tokens.reduce<unknown>(ownMember, finishedDocument(db));
  const { paths: _, components: __, ...head } = finishedDocument(db);
  return head;
});

/** A part of the document as YAML. */
export const yamlOfPart = query('yaml of part', (db: CompilerDatabase, ...tokens: string[]) =>
  partYaml({ tokens, value: documentPart(db, ...tokens) }),
);

/** The pointers and places of the objects in a part. */
export const placesOfPart = query('places of part', (db: CompilerDatabase, ...tokens: string[]) =>
  placesOf({ tokens, value: documentPart(db, ...tokens) }),
);

/** The components that a part refers to. */
export const referencesOfPart = query('references of part', (db: CompilerDatabase, ...tokens: string[]) =>
  componentsIn(documentPart(db, ...tokens)),
);
