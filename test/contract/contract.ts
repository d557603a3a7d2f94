import { schemaChecker, type SchemaCheck } from '../../client/verify/check-schema.ts';
import { joinPointer, valueAt } from '../../client/verify/pointer.ts';
import { isRecord } from '../../client/verify/record.ts';
import { sourceLine, type SourceLine, type SourceMap } from '../../client/verify/source.ts';
import type { MediaType, Method, OpenAPI, OperationObject, Parameter } from '../../scripts/emit/openapi.ts';
import type { Curl } from '../../scripts/model/reference.ts';
import type { Located } from '../../scripts/model/place.ts';

/** A compiled reference as the suite sees it. */
export interface Contract {
  document: OpenAPI;
  map: SourceMap;
  check: SchemaCheck;
  operations: ContractOperation[];
}

export interface ContractOperation {
  id: string;
  method: string;
  template: string;
  /** JSON pointer of the operation in the document. */
  pointer: string;
  object: OperationObject;
  /** The curl example of its section, with its page. */
  curl: { file: string; example: Curl } | undefined;
}

/** Curl examples by page and line of their operation's title, as the model has them. */
export type CurlExamples = ReadonlyMap<string, { file: string; example: Curl }>;

export const curlKey = (file: string, title: Located<string>): string => `${file}:${title.at.line}`;

/** All operations of a document, in its order. */
export function contractOf(document: OpenAPI, map: SourceMap, curls: CurlExamples): Contract {
  const operations = Object.entries(document.paths).flatMap(([template, item]) =>
    Object.entries(item).map(([method, object]): ContractOperation => {
      const pointer = joinPointer('/paths', template, method);
      const at = map[pointer];
      return { id: object.operationId, method: method.toUpperCase(), template, pointer, object, curl: at && curls.get(`${at.file}:${at.line}`) };
    }),
  );
  return { document, map, check: schemaChecker(document), operations };
}

export type { MediaType, Method, Parameter };

export const lineOf = ({ map }: Contract, pointer: string): SourceLine | undefined => sourceLine(map, pointer);

export const needsToken = ({ object }: ContractOperation): boolean => (object.security?.length ?? 0) > 0;

export const jsonType = 'application/json';
export const streamType = 'text/event-stream';

/** The JSON body of a request and where its schema stands. */
export function bodyOf({ object, pointer }: ContractOperation): { media: MediaType; pointer: string; schemaPointer: string; required: boolean } | undefined {
  const media = object.requestBody?.content[jsonType];
  if (!media || !object.requestBody) return undefined;
  const at = joinPointer(pointer, 'requestBody', 'content', jsonType);
  return { media, pointer: at, schemaPointer: joinPointer(at, 'schema'), required: object.requestBody.required };
}

/** The documented codes of success, the lowest first. */
export const successCodes = ({ object }: ContractOperation): string[] => Object.keys(object.responses).filter((code) => code.startsWith('2')).sort();

export const errorCodes = ({ object }: ContractOperation): string[] => Object.keys(object.responses).filter((code) => /^[345]\d\d$/.test(code)).sort();

/** The documented example of a media type: its own, or the first of its schema's. */
export function exampleOf({ document }: Contract, media: MediaType): { found: true; value: unknown; pointer?: string } | { found: false } {
  if ('example' in media) return { found: true, value: media.example };
  const pointer = isRecord(media.schema) && typeof media.schema['$ref'] === 'string' ? media.schema['$ref'].slice(1) : undefined;
  const schema = pointer === undefined ? media.schema : valueAt(document, pointer);
  const examples = isRecord(schema) ? schema['examples'] : undefined;
  if (!Array.isArray(examples) || examples.length === 0) return { found: false };
  return { found: true, value: examples[0], ...(pointer !== undefined && { pointer }) };
}
