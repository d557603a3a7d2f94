import type { Report } from '../diagnostics/reporter.ts';
import { methods } from '../dialect/methods.ts';
import { authorizationHeader } from '../dialect/tables.ts';
import { isOneOf } from '../model/one-of.ts';
import type { Located } from '../model/place.ts';
import type { HeaderParameter, Operation, SchemaLink } from '../model/reference.ts';
import type { Complete } from '../model/row.ts';
import { derivedCurl } from '../print/derived-curl.ts';
import type { Action, Resource } from './api-info.ts';
import { readAuthentication } from './authentication.ts';
import { readBody } from './body.ts';
import type { DocsOperation } from './docs.ts';
import type { Examples } from './examples.ts';
import { located } from './located.ts';
import { titleOf } from './names.ts';
import { readPathParameters } from './path-parameters.ts';
import { proseOf } from './prose-of.ts';
import { readQueryParameter } from './query-parameter.ts';
import { readResponses } from './responses.ts';
import { readDocsAuthentication } from './scopes.ts';
import { readUrl } from './url.ts';

/** What the operations of a package share. */
export interface Context {
  /** The file `apiInfo.json`. */
  file: string;
  linkTo: (schema: Located<string>) => SchemaLink | undefined;
  examples: Examples;
  /** The type of a property of the schema with a title. */
  typeOfProperty: (schema: SchemaLink, property: string) => string | undefined;
  report: Report;
}

/** An operation of the package as the section of a page (dialect §4). Undefined if its method is none of HTTP. */
export function readOperation(
  resource: Resource,
  action: Action,
  docs: DocsOperation | undefined,
  context: Context,
): Complete<Operation> | undefined {
  const { linkTo, report } = context;
  const { at, key, method } = action;
  if (!isOneOf(methods, method.value)) {
    report('upstream/value', method.at, {
      actual: method.value,
      expected: `one of ${methods.join(', ')}`,
      where: `method of ${resource.key}.${key}`,
    });
    return undefined;
  }
  const url = readUrl([resource.path, ...(action.path ? [action.path] : [])], at, report);
  const parameters = {
    path: [...action.parameters.path, ...resource.parameters.path],
    query: [...resource.parameters.query, ...action.parameters.query],
    body: [...resource.parameters.body, ...action.parameters.body],
    multipart: [...resource.parameters.multipart, ...action.parameters.multipart],
  };
  const authentication = readAuthentication(resource, action, docs && readDocsAuthentication(docs, report), report);
  const { responses, eventStream } = readResponses(action.responses, action, linkTo, report);
  const success = responses.find(({ code }) => code.value === '200')?.schema;
  const echo = (name: string): string | undefined => success && context.typeOfProperty(success, name);
  const { body, isRequired } = readBody(parameters, at, context);
  const facts = {
    at,
    title: located(docs?.title.value ?? titleOf(key), at),
    summary: undefined,
    action: located(key, at),
    description: [action.summary, action.description].flatMap((text) =>
      text ? [located(proseOf(text.value), text.at)] : [],
    ),
    method: located(method.value, method.at),
    url,
    authentication,
    pathParameters: readPathParameters(parameters.path, url, report, context.file),
    queryParameters: parameters.query.map((parameter) => readQueryParameter(parameter, { ...context, echo })),
    headers: authentication.kind === 'token' ? [authorization(at)] : [],
    body,
    responses,
    eventStream,
    notes: [],
  };
  return { ...facts, curl: derivedCurl(facts, isRequired) };
}

/** The row that each operation with a token has (dialect §4.5). */
const authorization = (at: HeaderParameter['at']): HeaderParameter => ({
  at,
  name: located(authorizationHeader, at),
  required: located(true, at),
  description: located('The token for authenticating the request, prepended with Bearer', at),
  default: undefined,
});
