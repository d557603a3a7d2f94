import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * A verdict on values by another implementation than the front's: the mock checks nested
 * parameters with the interpreter, so the suite asks the compiler of JSON Schema. (Bodies are the
 * other way round: Prism compiles, the suite interprets.)
 */
export function compiledCheck(document: object, pointer: string): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, validateFormats: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'document:', ...document }, 'document:');
  const validate = ajv.compile({ $ref: `document:#${encodeURI(pointer)}` });
  return (value) => validate(value);
}
