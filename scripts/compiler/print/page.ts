import { slug } from '../dialect/names.ts';
import { type Construct, operationSections } from '../dialect/sections.ts';
import { authorizationHeader, type Table, tables } from '../dialect/tables.ts';
import { type SkeletonOperation, skeletonOperations } from './operations.ts';
import { plural, type Resource, type Segment } from './resource.ts';

/** Description and example of a placeholder, as other pages have them. */
export interface PathRow {
  description: string;
  example: string;
}

/** What is known of the reference that the page is to join. */
export interface Surroundings {
  /** Scheme and host of its URLs. */
  origin: string;
  rows: ReadonlyMap<string, PathRow>;
}

/**
 * A page in the dialect (§3, §4) with the operations that such a resource usually has: Get and
 * Post of a collection; Delete, Get and Patch of an item. All of it is meant to be changed.
 */
export function skeletonPage(resource: Resource, surroundings: Surroundings): string {
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

function operationSection(resource: Resource, { origin, rows }: Surroundings, operation: SkeletonOperation): string {
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
      table('headers', [
        [authorizationHeader, 'Y', 'The token for authenticating the request, prepended with Bearer', ''],
      ]),
    ],
    ['curl', curl(origin, segments, operation)],
    ['responses', table('responses', [[success.code, link(success.schema), success.description]])],
    ['errors', table('responses', errors(resource, operation))],
  ]);
  if (placeholders.length > 0) {
    content.set(
      'pathParameters',
      table(
        'pathParameters',
        placeholders.map(({ text }) => [
          text,
          rows.get(text)?.description ?? `ID of the ${nounOf(text)}, 24 hexadecimal digits.`,
          rows.get(text)?.example ?? '5f0000007ae143cd83dc4b00',
        ]),
      ),
    );
  }
  if (query.length > 0)
    content.set(
      'queryParameters',
      table(
        'queryParameters',
        query.map(([name, description, fallback, example]) => [
          name,
          'N',
          description,
          fallback,
          `${name}&#x3D;${example}`,
        ]),
      ),
    );
  if (body) {
    const sentence = `The body of the request should be serialized JSON that validates against\nthe ${link(body.schema)} schema. For example, the following would be a\nvalid body for this request:`;
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

const link = (title: string): string => `[${title}](schemas.md#${slug(title)})`;

/** `WIDGET_ID` → `widget` */
const nounOf = (placeholder: string): string => placeholder.replace(/_ID$/, '').replaceAll('_', ' ').toLowerCase();

/** Those of the owner, for reading in their read-only form too, then those of the resource. */
function scopes({ scope, segments }: Resource, { action, method }: SkeletonOperation): string {
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

function errors({ segments, noun, isItem }: Resource, { body }: SkeletonOperation): string[][] {
  const placeholders = segments.filter(({ isPlaceholder }) => isPlaceholder);
  const malformed = body
    ? `The request is malformed, or its body does not match the ${body.schema} schema.`
    : 'The request is malformed.';
  const owner = placeholders.at(isItem ? -2 : -1);
  const missing = isItem
    ? `No ${noun} with this ID was found${owner && placeholders.length > 1 ? ` in the ${nounOf(owner.text)}` : ''}.`
    : owner && `No ${nounOf(owner.text)} with this ID was found.`;
  return [['400', link('Error'), malformed], ...(missing === undefined ? [] : [['404', link('Error'), missing]])];
}

function table(name: Table, rows: readonly (readonly string[])[]): string {
  const columns = tables[name];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map((column) => '-'.repeat(column.length))), ...rows.map(line)].join('\n');
}
