import { authorizationHeader } from '../../../compiler/dialect/tables.ts';
import type { Curl, Operation, UrlTemplate } from '../../../compiler/model/reference.ts';
import { urlText } from '../../../compiler/model/url-text.ts';
import { linkTo } from '../../../compiler/print/link.ts';
import { printOperation } from '../../../compiler/print/operation.ts';
import { printResourceHead } from '../../../compiler/print/page-head.ts';
import { paragraphs } from '../../../compiler/print/paragraphs.ts';
import type { Printable } from '../../../compiler/print/table.ts';
import type { Unplaced } from '../../../compiler/print/unplaced.ts';
import { type SkeletonOperation, skeletonOperations } from './operations.ts';
import { plural, type ResourceSkeleton } from './resource.ts';

/** The description and example of a placeholder, taken from other pages. */
export interface PathRow {
  description: string;
  example: string;
}

/** The facts of an existing reference that a new page reuses. */
export interface Surroundings {
  /** The scheme and host of the URLs. */
  origin: string;
  rows: ReadonlyMap<string, PathRow>;
}

/**
 * A page in the dialect (§3, §4) with the operations that such a resource usually has: Get and
 * Post for a collection; Delete, Get and Patch for an item. The text is a starting point to edit.
 */
export function skeletonPage(resource: ResourceSkeleton, surroundings: Surroundings): string {
  const { title, noun, isItem } = resource;
  const many = plural(resource);
  const head = printResourceHead({
    kind: 'resource',
    name: { value: title },
    metaDescription: {
      value: isItem ? `Reads, changes and deletes one ${noun}.` : `Lists the ${many} and creates new ones.`,
    },
    url: urlOf(resource, surroundings),
    description: [
      {
        value: isItem
          ? `The operations here act on a single ${noun}: they read it, change it and delete it.`
          : `The operations here list ${many} and create new ones.`,
      },
    ],
  });
  const sections = skeletonOperations(resource).map((operation) =>
    printOperation(operationOf(resource, surroundings, operation)),
  );
  return `${paragraphs([head, ...sections])}\n`;
}

function operationOf(
  resource: ResourceSkeleton,
  surroundings: Surroundings,
  operation: SkeletonOperation,
): Unplaced<Operation> {
  const { method, query, body, success } = operation;
  const url = urlOf(resource, surroundings);
  const json = body && JSON.stringify(body.example, null, 2);
  return {
    title: { value: operation.title },
    summary: undefined,
    action: { value: operation.action },
    description: [{ value: operation.description }],
    method: { value: method },
    url,
    authentication: {
      kind: 'token',
      scopes: scopes(resource, operation).map((value) => ({ value })),
      restrictions: [],
    },
    pathParameters: url.segments
      .filter(({ kind }) => kind === 'placeholder')
      .map(({ text }) => pathParameter(text, surroundings.rows.get(text))),
    queryParameters: query,
    headers: [
      {
        name: { value: authorizationHeader },
        required: { value: true },
        description: { value: 'The token for authenticating the request, prepended with Bearer' },
        default: undefined,
      },
    ],
    body: body && json ? { kind: 'json', schema: linkTo(body.schema), example: { text: json } } : undefined,
    curl: curl(url, operation),
    responses: [response(success.code, success.schema, success.description), ...errors(resource, operation)],
    eventStream: undefined,
    notes: [],
  };
}

const urlOf = ({ segments }: ResourceSkeleton, { origin }: Surroundings): Unplaced<UrlTemplate> => ({
  origin,
  segments: segments.map(({ text, isPlaceholder }) => ({ kind: isPlaceholder ? 'placeholder' : 'literal', text })),
});

const pathParameter = (placeholder: string, known: PathRow | undefined): Printable<'pathParameters'> => ({
  placeholder: { value: placeholder },
  description: { value: known?.description ?? `ID of the ${nounOf(placeholder)}, 24 hexadecimal digits.` },
  example: { value: known?.example ?? '5f0000007ae143cd83dc4b00' },
  pattern: undefined,
});

const response = (code: string, schema: string, description: string): Printable<'responses'> => ({
  code: { value: code },
  schema: linkTo(schema),
  description: { value: description },
});

/** `WIDGET_ID` → `widget` */
const nounOf = (placeholder: string): string => placeholder.replace(/_ID$/, '').replaceAll('_', ' ').toLowerCase();

/** The scopes of the owner, for GET also in their read-only form, then the scopes of the resource. */
function scopes({ scope, segments }: ResourceSkeleton, { action, method }: SkeletonOperation): string[] {
  const inApplication = segments[0]?.text === 'applications' && segments[1]?.isPlaceholder === true;
  const owners = [...(inApplication ? ['all.Application'] : []), 'all.Organization', 'all.User'];
  const general = owners.flatMap((owner) => (method === 'GET' ? [owner, `${owner}.read`] : [owner]));
  return [...general, `${scope}.*`, `${scope}.${action}`];
}

function curl(url: Unplaced<UrlTemplate>, { method, body }: SkeletonOperation): Unplaced<Curl> {
  const headers = {
    'Content-Type': 'application/json',
    Accept: 'application/json',
    Authorization: 'Bearer YOUR_API_ACCESS_TOKEN',
  };
  return {
    headers: Object.entries(headers).map(([name, value]) => ({ value: { name, value } })),
    method: { value: method },
    data: body && { value: JSON.stringify(body.example) },
    form: [],
    url: { value: urlText(url) },
  };
}

function errors({ segments, noun, isItem }: ResourceSkeleton, { body }: SkeletonOperation): Printable<'responses'>[] {
  const placeholders = segments.filter(({ isPlaceholder }) => isPlaceholder);
  const malformed = body
    ? `The request is malformed, or its body does not match the ${body.schema} schema.`
    : 'The request is malformed.';
  const owner = placeholders.at(isItem ? -2 : -1);
  const missing = isItem
    ? `No ${noun} with this ID was found${owner && placeholders.length > 1 ? ` in the ${nounOf(owner.text)}` : ''}.`
    : owner && `No ${nounOf(owner.text)} with this ID was found.`;
  return [response('400', 'Error', malformed), ...(missing === undefined ? [] : [response('404', 'Error', missing)])];
}
