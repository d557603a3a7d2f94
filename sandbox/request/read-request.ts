import type { SchemaCheck } from '../../client/verify/check-schema.ts';
import { joinPointer } from '../../client/verify/pointer.ts';
import { isRecord } from '../../client/verify/record.ts';
import type { SandboxDocument, SandboxFound, SandboxParameter } from '../document.ts';
import { checkBody } from './body.ts';
import { plainViolations } from './plain-message.ts';
import { readQuery } from './query.ts';
import type { ReadBody } from './received-body.ts';
import { typed } from './typed.ts';
import type { RequestViolation } from './violation.ts';

/** The documented values of a request: defaults are filled in, texts have the types of their schemas. */
export interface RequestValues {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly violations: readonly RequestViolation[];
}

/** A received request; header names are in lower case. */
export interface ReceivedRequest {
  readonly method: string;
  /** Percent-encoded. */
  readonly path: string;
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReadBody;
}

/** Reads the values of a request and checks them against the document. */
export function readRequest(
  document: SandboxDocument,
  check: SchemaCheck,
  { operation, pointer, template }: SandboxFound,
  request: ReceivedRequest,
): RequestValues {
  const violations: RequestViolation[] = [];
  const path = pathValues(template, request.path);
  const sent = readQuery(request.search);
  const query: Record<string, unknown> = {};
  (operation.parameters ?? []).forEach((parameter, i) => {
    const { name, in: place, required, schema, content } = parameter;
    const media = content && Object.entries(content)[0];
    const at = joinPointer(pointer, 'parameters', i, ...(media ? ['content', media[0]] : []), 'schema');
    const report = (keyword: string, message: string): void =>
      void violations.push({ path: [place, name], keyword, message, pointer: at });
    const text = rawValue(parameter, { path, sent, headers: request.headers });
    if (text === undefined) {
      if (required) report('required', 'is required');
      else if (place === 'query') query[name] = defaultOf(parameter);
      return;
    }
    let value: unknown;
    try {
      value = media && typeof text === 'string' ? JSON.parse(text) : typed(document, at, text);
    } catch {
      return report('json', 'is not JSON');
    }
    if (place === 'query') query[name] = value;
    const rule = media ? media[1].schema : schema;
    violations.push(...plainViolations(document, at, [place, name], check(rule, at, value)));
  });
  const contentType = request.headers['content-type'] ?? '';
  const body = checkBody(document, check, { operation, pointer }, request.body, contentType);
  return { path, query, body: body.value, violations: [...violations, ...body.violations] };
}

function rawValue(
  { name, in: place }: SandboxParameter,
  from: {
    path: Readonly<Record<string, string>>;
    sent: Readonly<Record<string, unknown>>;
    headers: Readonly<Record<string, string>>;
  },
): unknown {
  if (place === 'path') return own(from.path, name);
  return place === 'query' ? own(from.sent, name) : own(from.headers, name.toLowerCase());
}

const own = (values: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(values, name) ? values[name] : undefined;

const defaultOf = ({ schema }: SandboxParameter): unknown => (isRecord(schema) ? own(schema, 'default') : undefined);

/** The decoded values of the placeholders of a path template. */
export function pathValues(template: string, path: string): Record<string, string> {
  const segments = path.split('/');
  return Object.fromEntries(
    template.split('/').flatMap((part, i) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      return name === undefined ? [] : [[name, decodeURIComponent(segments[i] ?? '')]];
    }),
  );
}
