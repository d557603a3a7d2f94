import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft06Metaschema from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import type { Schema } from '../../../scripts/compiler/openapi/openapi.ts';

export type Verdict = (instance: unknown) => boolean;

/**
 * As in the specifications, unknown keywords have no effect, and only own properties of an instance count. Optimizing
 * the code of a validator takes longer than all that these tests validate with it.
 */
const targetOptions: Options = { strict: false, logger: false, ownProperties: true, code: { optimize: false } };
/** Before 2019-09, keywords next to `$ref` are ignored. ajv still checks `type`. */
const sourceOptions: Options = { ...targetOptions, ignoreKeywordsWithRef: true };

const draft04Ajv = new draft04.default(sourceOptions);
const draft06Ajv = new Ajv(sourceOptions).addMetaSchema(draft06Metaschema);
const draft07Ajv = new Ajv(sourceOptions);
// The drafts do not have these keywords, although their validators know them.
for (const keyword of ['if', 'then', 'else', '$comment', '$defs']) {
  draft04Ajv.removeKeyword(keyword);
  draft06Ajv.removeKeyword(keyword);
}
for (const keyword of ['const', 'contains', 'propertyNames']) draft04Ajv.removeKeyword(keyword);
const metaschema = new Ajv2020(targetOptions);
for (const ajv of [draft04Ajv, draft06Ajv, draft07Ajv, metaschema]) formats.default(ajv);

/**
 * The verdict of a source schema in its own dialect, or a message if it does not compile. `linked`: the schemas that it
 * refers to, directly or indirectly, by their URIs.
 */
export function sourceVerdict(schema: object, linked: ReadonlyMap<string, object> = new Map()): Verdict | string {
  const dialect = '$schema' in schema ? String(schema.$schema) : '';
  const ajv = dialect.includes('draft-07') ? draft07Ajv : dialect.includes('draft-06') ? draft06Ajv : draft04Ajv;
  try {
    for (const [uri, other] of linked) ajv.addSchema(other, uri);
    const validate = ajv.compile(schema);
    return (instance) => validate(instance);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    // Without an argument, since the URIs of subschemas would stay.
    ajv.removeSchema();
  }
}

/** The verdicts of compiled components in 2020-12, by name. Throws if a component is not a valid schema. */
export function targetVerdicts(schemas: Readonly<Record<string, Schema>>): (name: string) => Verdict {
  for (const [name, schema] of Object.entries(schemas)) {
    if (metaschema.validateSchema(schema) !== true)
      throw new TypeError(`${name}: ${metaschema.errorsText(metaschema.errors)}`);
  }
  const ajv = new Ajv2020({ ...targetOptions, meta: false, validateSchema: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'https://document.test/', components: { schemas } });
  return (name) => {
    const validate = ajv.getSchema(`https://document.test/#/components/schemas/${name}`);
    if (!validate) throw new TypeError(`${name}: no schema`);
    return (instance) => validate(instance) === true;
  };
}
