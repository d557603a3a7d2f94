import { type Construct, operationSections } from '../dialect/sections.ts';
import { authorizationHeader } from '../dialect/tables.ts';
import { printHeaders } from './headers.ts';
import { linkText, linkTo } from './link.ts';
import { printPathParameters } from './path-parameters.ts';
import { printQueryParameters } from './query-parameters.ts';
import { plural, type ResourceSkeleton, type Segment } from './resource.ts';
import { type SkeletonOperation, skeletonOperations } from './resource-operations.ts';
import { printResponses } from './responses.ts';
import type { Printable } from './table.ts';

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
  const does = isItem ? `Reads, changes and deletes one ${noun}.` : `Lists the ${many} and creates new ones.`;
  const purpose = isItem
    ? `The operations here act on a single ${noun}: they read it, change it and delete it.`
    : `The operations here list ${many} and create new ones.`;
  const head = [
    `---\ndescription: ${does}\n---`,
    `# ${title} Actions`,
    url(surroundings.origin, resource.segments),
    `Below are the various requests that can be performed against the\n${title} resource, as well as the expected\nparameters and the potential responses.`,
    purpose,
  ];
  const sections = skeletonOperations(resource).map((operation) => operationSection(resource, surroundings, operation));
  return `${[...head, ...sections].join('\n\n')}\n`;
}

function operationSection(
  resource: ResourceSkeleton,
  { origin, rows }: Surroundings,
  operation: SkeletonOperation,
): string {
  const { segments } = resource;
  const placeholders = segments.filter(({ isPlaceholder }) => isPlaceholder);
  const { query, body, success } = operation;
  const content = new Map<Construct, string>([
    ['methodAndUrl', `${operation.method} ${url(origin, segments)}`],
    [
      'authentication',
      `A valid api access token is required to access this endpoint. The token must\ninclude at least one of the following scopes:\n${scopes(resource, operation)}.`,
    ],
    [
      'headers',
      printHeaders([
        {
          name: { value: authorizationHeader },
          required: { value: true },
          description: { value: 'The token for authenticating the request, prepended with Bearer' },
          default: undefined,
        },
      ]),
    ],
    ['curl', curl(origin, segments, operation)],
    ['responses', printResponses([response(success.code, success.schema, success.description)])],
    ['errors', printResponses(errors(resource, operation))],
  ]);
  if (placeholders.length > 0) {
    content.set(
      'pathParameters',
      printPathParameters(
        placeholders.map(({ text }) => ({
          placeholder: { value: text },
          description: { value: rows.get(text)?.description ?? `ID of the ${nounOf(text)}, 24 hexadecimal digits.` },
          example: { value: rows.get(text)?.example ?? '5f0000007ae143cd83dc4b00' },
          pattern: undefined,
        })),
      ),
    );
  }
  if (query.length > 0) content.set('queryParameters', printQueryParameters(query));
  if (body) {
    const sentence = `The body of the request should be serialized JSON that validates against\nthe ${linkText(linkTo(body.schema))} schema. For example, the following would be a\nvalid body for this request:`;
    content.set('requestBody', `${sentence}\n\n\`\`\`json\n${JSON.stringify(body.example, null, 2)}\n\`\`\``);
  }
  const sections = operationSections.flatMap(({ title, suffix, construct }) => {
    const text = content.get(construct);
    return text === undefined ? [] : [`### ${title} <a name="${operation.action}-${suffix}"></a>\n\n${text}`];
  });
  return [`## ${operation.title}`, operation.description, ...sections].join('\n\n');
}

const url = (origin: string, segments: readonly Segment[]): string =>
  `${origin}/${segments.map(({ text, isPlaceholder }) => (isPlaceholder ? `**\`${text}\`**` : text)).join('/')}`;

const response = (code: string, schema: string, description: string): Printable<'responses'> => ({
  code: { value: code },
  schema: linkTo(schema),
  description: { value: description },
});

/** `WIDGET_ID` → `widget` */
const nounOf = (placeholder: string): string => placeholder.replace(/_ID$/, '').replaceAll('_', ' ').toLowerCase();

/** The scopes of the owner, for GET also in their read-only form, then the scopes of the resource. */
function scopes({ scope, segments }: ResourceSkeleton, { action, method }: SkeletonOperation): string {
  const inApplication = segments[0]?.text === 'applications' && segments[1]?.isPlaceholder === true;
  const owners = [...(inApplication ? ['all.Application'] : []), 'all.Organization', 'all.User'];
  const general = owners.flatMap((owner) => (method === 'GET' ? [owner, `${owner}.read`] : [owner]));
  return `${[...general, `${scope}.*`].join(', ')}, or ${scope}.${action}`;
}

function curl(origin: string, segments: readonly Segment[], { method, body }: SkeletonOperation): string {
  const lines = [
    "curl -H 'Content-Type: application/json'",
    "-H 'Accept: application/json'",
    "-H 'Authorization: Bearer YOUR_API_ACCESS_TOKEN'",
    `-X ${method}`,
    ...(body ? [`-d '${JSON.stringify(body.example)}'`] : []),
    `${origin}/${segments.map(({ text }) => text).join('/')}`,
  ];
  return `\`\`\`bash\n${lines.join(' \\\n    ')}\n\`\`\``;
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
