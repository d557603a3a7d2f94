import { type SchemaCheck, schemaChecker } from './check-schema.ts';
import type { ApiDocument, ApiMediaType } from './document.ts';
import { type FoundOperation, operationFinder } from './find-operation.ts';
import type { Finding } from './finding.ts';
import { essence, mediaTypeOf } from './media-type.ts';
import { joinPointer } from './pointer.ts';
import { type SourceMap, schemaPointer, sourceLine } from './source.ts';

/** Options of a verifier. */
export interface VerifierOptions {
  /** The parsed document: `generated/openapi.yaml`. */
  document: ApiDocument;
  /** `openapi.map.json`; with it, findings include the line of Markdown. */
  map?: SourceMap;
  /** The path of the server's URL that precedes the documented paths, such as `/v1`. Default: none. */
  basePath?: string;
}

/** The verified parts of a response. The body is text, or absent for a stream. */
export interface ResponseFacts {
  method: string;
  /** The path of the request's URL, percent-encoded, including the base path. */
  path: string;
  status: number;
  contentType: string | null;
  body?: string;
}

/** One event of a stream. The name defaults to `message`. */
export interface EventFacts {
  name: string;
  data: string;
}

/** Compares responses and events with the reference. */
export interface Verifier {
  /** Checks operation, status, media type and body of a response. */
  response(facts: ResponseFacts): Finding[];
  /** Checks one event of a `text/event-stream` response. */
  event(facts: ResponseFacts, event: EventFacts): Finding[];
}

/** Creates a verifier. It has no side effects; the schemas are prepared on first use. */
export function createVerifier({ document, map, basePath = '' }: VerifierOptions): Verifier {
  const find = operationFinder(document);
  const base = basePath.replace(/\/$/, '');
  let check: SchemaCheck | undefined;

  const verify = (facts: ResponseFacts, look: (context: Context) => VerifierFinding[]): Finding[] => {
    const { method, path, status } = facts;
    const request = `${method.toUpperCase()} ${path}`;
    const found = path.startsWith(`${base}/`) ? find(method, path.slice(base.length)) : undefined;
    const parts = found ? look({ found, facts, check: (check ??= schemaChecker(document)) }) : [undocumented(request)];
    return parts.map(({ schemaPath, ...part }): Finding => {
      const pointer = schemaPath ? schemaPointer(document, part.pointer, schemaPath) : part.pointer;
      const at = map && sourceLine(map, pointer);
      return {
        ...(found && { operationId: found.operation.operationId }),
        request,
        status,
        ...part,
        pointer,
        ...(at && { at }),
      };
    });
  };
  return {
    response: (facts) => verify(facts, verifyResponse),
    event: (facts, event) => verify(facts, (context) => verifyEvent(context, event)),
  };
}

interface Context {
  found: FoundOperation;
  facts: ResponseFacts;
  check: SchemaCheck;
}

/** A finding before its source line is looked up; `schemaPath` leads from `pointer` to the violated schema. */
type VerifierFinding = Pick<Finding, 'code' | 'path' | 'message' | 'pointer'> & { schemaPath?: string[] };

const undocumented = (request: string): VerifierFinding => ({
  code: 'operation/undocumented',
  path: '',
  message: `Unexpected operation ${request}, expected one that the reference documents`,
  pointer: '/paths',
});

function verifyResponse({ found, facts, check }: Context): VerifierFinding[] {
  const { status, contentType, body } = facts;
  const responses = joinPointer(found.pointer, 'responses');
  const documented = documentedResponse(found, status);
  if (!documented) {
    const known = Object.keys(found.operation.responses).join(', ') || 'none';
    return [
      {
        code: 'status/undocumented',
        path: '',
        message: `Unexpected status ${status}, expected one of ${known}`,
        pointer: responses,
      },
    ];
  }
  const content = documented.response.content;
  // Without a documented media type, any body is valid.
  if (!content || body === '') return [];
  const pointer = joinPointer(responses, documented.code, 'content');
  const media = mediaTypeOf(content, contentType);
  if (!media) {
    const known = Object.keys(content).join(', ');
    return [
      {
        code: 'content-type/undocumented',
        path: '',
        message: `Unexpected content type ${contentType ?? 'none'}, expected ${known}`,
        pointer,
      },
    ];
  }
  if (body === undefined || media.object.schema === undefined) return [];
  const schemaAt = joinPointer(pointer, media.type, 'schema');
  if (!isJson(media.type)) return violations(check, media.object.schema, schemaAt, body);
  return verifyJson(check, media.object.schema, schemaAt, body);
}

function verifyEvent({ found, facts, check }: Context, { name, data }: EventFacts): VerifierFinding[] {
  const documented = documentedResponse(found, facts.status);
  const media = documented?.response.content && mediaTypeOf(documented.response.content, facts.contentType);
  const events = media?.object['x-sse-events'];
  if (!documented || !media || !events) return [];
  const pointer = joinPointer(found.pointer, 'responses', documented.code, 'content', media.type, 'x-sse-events');
  const index = events.findIndex((event) => event.name === name);
  const event = events[index];
  if (!event) {
    const known = events.map((candidate) => candidate.name).join(', ');
    return [{ code: 'event/undocumented', path: '', message: `Unexpected event ${name}, expected ${known}`, pointer }];
  }
  return event.schema === undefined ? [] : verifyJson(check, event.schema, joinPointer(pointer, index, 'schema'), data);
}

function verifyJson(check: SchemaCheck, schema: unknown, pointer: string, text: string): VerifierFinding[] {
  try {
    return violations(check, schema, pointer, JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [
      {
        code: 'body/not-json',
        path: '',
        message: `The body is not JSON: ${error.message}`,
        pointer,
      },
    ];
  }
}

const violations = (check: SchemaCheck, schema: unknown, pointer: string, value: unknown): VerifierFinding[] =>
  check(schema, pointer, value).map(({ path, message }) => ({
    code: 'body/schema',
    path: path.join('.'),
    message,
    pointer,
    schemaPath: path,
  }));

/** The documented response of a status: its code, its class (`4XX`), or `default` (OpenAPI 3.1.1 §4.8.16). */
function documentedResponse(
  { operation: { responses } }: FoundOperation,
  status: number,
): { code: string; response: { content?: Readonly<Record<string, ApiMediaType>> } } | undefined {
  for (const code of [String(status), `${String(status)[0] ?? ''}XX`, 'default']) {
    const response = Object.hasOwn(responses, code) ? responses[code] : undefined;
    if (response) return { code, response };
  }
  return undefined;
}

const isJson = (type: string): boolean => /^application\/(?:.+\+)?json$/.test(essence(type));
