import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const documentId = 'https://document.invalid/';

/**
 * A verdict on values by another implementation than the front's: the mock checks nested
 * parameters with the interpreter, so the suite asks the compiler of JSON Schema. (Bodies are the
 * other way round: Prism compiles, the suite interprets.)
 */
export function compiledCheck(document: object, pointer: string, { coerce = true } = {}): (value: unknown) => boolean {
  // Literals of a query are text: like the front, the oracle gives them the types of the schema.
  const ajv = new Ajv2020({ strict: false, validateFormats: true, logger: false, coerceTypes: coerce });
  addFormats.default(ajv);
  ajv.addSchema({ $id: documentId, ...document }, documentId);
  const validate = ajv.compile({ $ref: `${documentId}#${encodeURI(pointer)}` });
  return (value) => validate(value);
}
