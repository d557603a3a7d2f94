import type { Report } from '../diagnostics/reporter.ts';
import type { JsonMember, JsonNode } from '../model/json.ts';
import { toValue } from '../model/json.ts';
import type { SourcePlace } from '../model/place.ts';
import { Members, type Stated } from './members.ts';
import { type Parameters, readParameters } from './parameters.ts';
import { schemaName } from './schema-name.ts';

/** A resource of `apiInfo.json`: what its operations share. */
export interface Resource {
  /** `applicationApiToken` */
  key: string;
  at: SourcePlace;
  path: Stated<string>;
  scopes: Stated<string>[];
  parameters: Parameters;
  actions: Action[];
}

/** An operation of `apiInfo.json`, with what only it states. */
export interface Action {
  /** `sendCommand` */
  key: string;
  at: SourcePlace;
  method: Stated<string>;
  /** What follows the path of the resource. */
  path: Stated<string> | undefined;
  summary: Stated<string> | undefined;
  description: Stated<string> | undefined;
  /** Undefined if no token is needed. */
  scopes: Stated<string>[] | undefined;
  refusesOauth: Stated<boolean> | undefined;
  allowsUnverified: Stated<boolean> | undefined;
  parameters: Parameters;
  responses: ApiResponse[];
  isStream: boolean;
}

export interface ApiResponse {
  code: Stated<string>;
  description: Stated<string>;
  /** The name of the schema's file. */
  schema: Stated<string> | undefined;
  events: ApiEvent[];
}

export interface ApiEvent {
  name: Stated<string>;
  description: Stated<string>;
  schema: Stated<string> | undefined;
}

/**
 * Reads `apiInfo.json`. Reports each member that is not known. Known, and not facts of the API: `audit` (whether the
 * vendor's server logs the call), and `links` (what its client adds to responses).
 */
export function readApiInfo(root: JsonNode, report: Report): Resource[] {
  if (root.kind === 'object') return root.members.flatMap((member) => readResource(member, report) ?? []);
  report('upstream/value', root.at, { actual: JSON.stringify(toValue(root)), expected: 'an object', where: 'apiInfo' });
  return [];
}

function readResource({ key, keyAt, node }: JsonMember, report: Report): Resource | undefined {
  const members = new Members(node, key, report);
  members.take('links');
  const path = members.string('path');
  const resource = {
    key,
    at: keyAt,
    scopes: members.strings('auth'),
    parameters: readParameters(members.items('params'), key, report),
    actions: members.entries('actions').flatMap((member) => readAction(member, key, report) ?? []),
  };
  members.finish();
  return path ? { ...resource, path } : members.missing('path');
}

function readAction({ key, keyAt, node }: JsonMember, resource: string, report: Report): Action | undefined {
  const where = `${resource}.${key}`;
  const members = new Members(node, where, report);
  members.take('audit');
  const method = members.string('method');
  const hasScopes = node.kind === 'object' && node.members.some((member) => member.key === 'auth');
  const scopes = members.strings('auth');
  const action = {
    key,
    at: keyAt,
    path: members.string('path'),
    summary: members.string('summary'),
    description: members.string('description'),
    scopes: hasScopes ? scopes : undefined,
    refusesOauth: members.boolean('denyOauthTokens'),
    allowsUnverified: members.boolean('allowUnverified'),
    parameters: readParameters(members.items('params'), where, report),
    responses: members.entries('responses').map((member) => readResponse(member, where, report)),
    isStream: members.boolean('sseStream')?.value === true,
  };
  members.finish();
  return method ? { ...action, method } : members.missing('method');
}

function readResponse({ key, keyAt, node }: JsonMember, operation: string, report: Report): ApiResponse {
  const members = new Members(node, `${operation}, ${key}`, report);
  const response = {
    code: { value: key, at: keyAt },
    ...readContent(members, report),
    events: members.entries('sseEvents').map((event) => readEvent(event, `${operation}, ${event.key}`, report)),
  };
  members.finish();
  return response;
}

function readEvent({ key, keyAt, node }: JsonMember, where: string, report: Report): ApiEvent {
  const members = new Members(node, where, report);
  const event = { name: { value: key, at: keyAt }, ...readContent(members, report) };
  members.finish();
  return event;
}

/** What responses and events have in common. */
function readContent(members: Members, report: Report): Pick<ApiResponse, 'description' | 'schema'> {
  const schema = members.take('schema');
  return {
    description: members.string('description') ?? { value: '', at: members.at },
    schema: schema && schemaName(schema, report),
  };
}
