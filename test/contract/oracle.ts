import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const documentId = 'https://document.invalid/';

/**
 * Creates a check with another implementation of JSON Schema than the mock. The mock checks nested parameters
 * with an interpreter, so the suite uses a compiler. (For bodies, Prism compiles and the suite interprets.)
 */
export function compiledCheck(document: object, pointer: string, { coerce = true } = {}): (value: unknown) => boolean {
  // Query values are strings; like the mock, the oracle converts them to the types of the schema.
  const ajv = new Ajv2020({ strict: false, validateFormats: true, logger: false, coerceTypes: coerce });
  addFormats.default(ajv);
  ajv.addSchema({ $id: documentId, ...document }, documentId);
  const validate = ajv.compile({ $ref: `${documentId}#${encodeURI(pointer)}` });
  return (value) => validate(value);
}
