import { type SchemaCheck, schemaChecker, type Violation } from '../../client/verify/check-schema.ts';
import { joinPointer, valueAt } from '../../client/verify/pointer.ts';
import { isRecord } from '../../client/verify/record.ts';
import { type SourceLine, type SourceMap, sourceLine } from '../../client/verify/source.ts';
import type { Compilation } from '../../scripts/compiler/compile.ts';
import type { Curl } from '../../scripts/compiler/model/reference.ts';
import type { MediaType, Method, OpenAPI, OperationObject, Parameter } from '../../scripts/compiler/openapi/openapi.ts';
import { repaired } from './repair.ts';

/** A compiled reference, prepared for the suite. */
export interface Contract {
  document: OpenAPI;
  map: SourceMap;
  check: SchemaCheck;
  operations: ContractOperation[];
}

/** An operation with the data that its cases need. */
export interface ContractOperation {
  id: string;
  method: string;
  template: string;
  /** JSON pointer of the operation in the document. */
  pointer: string;
  object: OperationObject;
  body: ContractBody | undefined;
  /** The curl example of its section. */
  curl: Curl | undefined;
}

/** All operations of a compiled reference, in the order of its document. */
export function contractOf({
  document,
  map,
  reference,
}: Pick<Compilation, 'document' | 'map' | 'reference'>): Contract {
  const curls = new Map(
    reference.pages.flatMap(({ file, operations }) =>
      operations.map(({ title, curl }) => [`${file}:${title.at.line}`, curl]),
    ),
  );
  const check = schemaChecker(document);
  const operations = Object.entries(document.paths).flatMap(([template, item]) =>
    Object.entries(item).map(([method, object]): ContractOperation => {
      const pointer = joinPointer('/paths', template, method);
      const at = map[pointer];
      return {
        id: object.operationId,
        method: method.toUpperCase(),
        template,
        pointer,
        object,
        body: bodyOf({ document, check }, object, pointer),
        curl: at && curls.get(`${at.file}:${at.line}`),
      };
    }),
  );
  return { document, map, check, operations };
}

export type { MediaType, Method, Parameter };

/** The line of Markdown behind a pointer. */
export const sourceLineOf = ({ map }: Contract, pointer: string): SourceLine | undefined => sourceLine(map, pointer);

export const needsToken = ({ object }: ContractOperation): boolean => (object.security?.length ?? 0) > 0;

export const jsonType = 'application/json';
export const streamType = 'text/event-stream';

/** The documented body of an operation. */
export interface ContractBody {
  required: boolean;
  pointer: string;
  schemaPointer: string;
  example: DocumentedExample | undefined;
  isValid: (value: unknown) => boolean;
  /** A valid body: the example, without invalid parts if necessary. */
  valid: unknown;
}

/** The JSON body of a request. */
function bodyOf(
  { document, check }: Pick<Contract, 'document' | 'check'>,
  { requestBody }: OperationObject,
  pointer: string,
): ContractBody | undefined {
  const media = requestBody?.content[jsonType];
  if (!media || !requestBody) return undefined;
  const at = joinPointer(pointer, 'requestBody', 'content', jsonType);
  const schemaPointer = joinPointer(at, 'schema');
  const violations = (value: unknown): Violation[] => check(media.schema ?? true, schemaPointer, value);
  const example = documentedExample({ document }, media, at);
  return {
    required: requestBody.required,
    pointer: at,
    schemaPointer,
    example,
    isValid: (value) => violations(value).length === 0,
    valid: example && repaired(example.value, violations),
  };
}

/** The documented success statuses, lowest first. */
export const successCodes = ({ object }: ContractOperation): string[] =>
  Object.keys(object.responses)
    .filter((code) => code.startsWith('2'))
    .sort();

export const errorCodes = ({ object }: ContractOperation): string[] =>
  Object.keys(object.responses)
    .filter((code) => /^[345]\d\d$/.test(code))
    .sort();

/** A documented example, valid or not. */
export interface DocumentedExample {
  value: unknown;
  /** JSON pointer of the example. */
  pointer: string;
}

/** The extension that the compiler uses for an example that is invalid against its schema. */
const aside = 'x-invalid-example';

/** The documented example of a media type or a parameter: its own, else the first one of its schema. */
export function documentedExample(
  { document }: Pick<Contract, 'document'>,
  owner: MediaType | Parameter,
  pointer: string,
): DocumentedExample | undefined {
  for (const key of ['example', aside] as const) {
    if (key in owner) return { value: owner[key], pointer: joinPointer(pointer, key) };
  }
  const reference = isRecord(owner.schema) ? owner.schema.$ref : undefined;
  const schemaPointer = typeof reference === 'string' ? reference.slice(1) : joinPointer(pointer, 'schema');
  const schema = valueAt(document, schemaPointer);
  if (!isRecord(schema)) return undefined;
  if (aside in schema) return { value: schema[aside], pointer: joinPointer(schemaPointer, aside) };
  const { examples } = schema;
  return Array.isArray(examples) && examples.length > 0
    ? { value: examples[0], pointer: joinPointer(schemaPointer, 'examples', 0) }
    : undefined;
}
