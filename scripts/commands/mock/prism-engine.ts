import type { FoundOperation } from '../../../client/verify/find-operation.ts';
import { bare } from '../../compiler/model/bare.ts';
import { isMethod, type OpenAPI } from '../../compiler/openapi/openapi.ts';
import { documentedExample } from './documented-example.ts';
import { operationDocument } from './operation-document.ts';
import { loadPrism, type PrismModules } from './prism-modules.ts';

/** A request to Prism: header names are in lower case, a JSON body is parsed. */
export interface EngineRequest {
  method: string;
  path: string;
  query: Record<string, string | string[]>;
  headers: Record<string, string>;
  body: unknown;
}

/** A violation of the document by a request or a response. */
export interface EngineViolation {
  /** `['request', 'query', 'page']` */
  location: string[];
  severity: string;
  /** The violated keyword of JSON Schema, or a status. */
  code: string | number | undefined;
  message: string;
}

/** A response of the mock. Header names are in lower case. */
export interface EngineResponse {
  status: number;
  headers: Record<string, string>;
  body: unknown;
  violations: EngineViolation[];
}

/** Creates responses from the document. */
export interface Engine {
  /** Responds to a request for an operation. */
  respond(request: EngineRequest, found: FoundOperation): Promise<EngineResponse>;
  /** The documented response of a status, without validating the request. */
  documented(request: EngineRequest, found: FoundOperation, code: number): Promise<EngineResponse>;
}

type Prism = ReturnType<PrismModules['http']['createInstance']>;
type Resource = Parameters<Prism['request']>[1][number];
type Input = Parameters<Prism['request']>[0];

/** Names of severities, indexed by Prism's `DiagnosticSeverity`. */
const severities = ['Error', 'Warning', 'Information', 'Hint'];

/**
 * Creates an engine on Prism. Each operation is prepared on its first call, from a document of its own, so the mock can
 * respond before Prism has read the whole document.
 */
export function prismEngine(document: OpenAPI, { dynamic = false }: { dynamic?: boolean } = {}): Engine {
  const modules = loadPrism();
  const { createInstance, getHttpOperationsFromSpec, ProblemJsonError } = modules.http;
  const config = {
    isProxy: false as const,
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic, ignoreExamples: false },
  };
  const prism = createInstance(config, { logger: modules.core.createLogger('PRISM', { level: 'silent' }) });
  const prepared = new Map<string, Promise<Resource[]>>();
  const resources = (found: FoundOperation): Promise<Resource[]> => {
    const known =
      prepared.get(found.pointer) ??
      getHttpOperationsFromSpec(operationDocument(document, found)).then((operations) =>
        withExamples(operations, found),
      );
    prepared.set(found.pointer, known);
    return known;
  };
  // Prism loses members called `__proto__`, and checks an example without regard to whose its members are.
  const withExamples = (operations: Resource[], found: FoundOperation): Resource[] => {
    for (const { code, contents = [] } of operations.flatMap(({ responses }) => responses))
      for (const { mediaType, examples = [] } of contents)
        for (const example of examples)
          if ('value' in example)
            example.value = bare(
              documentedExample(document, found, { code, mediaType, key: example.key }) ?? example.value,
            );
    return operations;
  };

  const send = async (input: Input, operations: Resource[], settings: typeof config): Promise<EngineResponse> => {
    const result = await prism.request(input, operations, settings)();
    if (result._tag === 'Left') return problem(result.left);
    const { output, validations } = result.right;
    const violations = [
      ...validations.input.map((found) => violation('request', found)),
      ...validations.output.map((found) => violation('response', found)),
    ];
    const { statusCode, headers = {}, body } = output;
    return { status: statusCode, headers: lowerCaseNames(headers), body, violations };
  };
  const problem = (error: Error): EngineResponse => {
    const body = ProblemJsonError.toProblemJson(error);
    const additional = 'additional' in error && isHeaders(error.additional) ? error.additional.headers : {};
    return {
      status: body.status || 500,
      headers: { ...lowerCaseNames(additional), 'content-type': 'application/problem+json' },
      body,
      violations: [],
    };
  };
  return {
    async respond(request, found) {
      const input = toInput(request);
      const preferences = modules.preferences.getHttpConfigFromRequest(input);
      if (preferences._tag === 'Left') return problem(preferences.left);
      const stated = Object.fromEntries(Object.entries(preferences.right).filter(([, value]) => value !== undefined));
      return send(input, await resources(found), { ...config, mock: { ...config.mock, ...stated } });
    },
    async documented(request, found, code) {
      const settings = { ...config, validateRequest: false, checkSecurity: false, mock: { ...config.mock, code } };
      return send(toInput(request), await resources(found), settings);
    },
  };
}

const isHeaders = (value: unknown): value is { headers: Record<string, string> } =>
  typeof value === 'object' &&
  value !== null &&
  'headers' in value &&
  typeof value.headers === 'object' &&
  value.headers !== null;

const lowerCaseNames = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function toInput({ method, path, query, headers, body }: EngineRequest): Input {
  const lower = method.toLowerCase();
  return { method: isMethod(lower) ? lower : 'get', url: { path, query }, headers, body: bare(body) };
}

function violation(
  side: 'request' | 'response',
  { path, severity, code, message }: { path?: string[]; severity: number; code?: string | number; message: string },
): EngineViolation {
  return { location: [side, ...(path ?? [])], severity: severities[severity] ?? 'Error', code, message };
}
