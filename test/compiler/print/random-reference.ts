import fc from 'fast-check';
import { slug } from '../../../scripts/compiler/dialect/names.ts';
import { type Located, startOfPage } from '../../../scripts/compiler/model/place.ts';
import type {
  BodyPart,
  Operation,
  QueryParameter,
  Reference,
  ResourcePage,
  SchemaEntry,
  SchemaLink,
} from '../../../scripts/compiler/model/reference.ts';

/** Models that pages can state: with every construct of the dialect, and text that needs care when it is printed. */

const at = startOfPage;
const located = <T>(value: T): Located<T> => ({ value, at });
const locate = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Located<T>> => arbitrary.map(located);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const name = fc.constantFrom('page', 'sortField', '__proto__', 'a.b', 'constructor', 'x-y', '2fa', 'a_b_c');
const title = fc.constantFrom('Device', 'Data Table Row', 'API Token', '2FA Code', 'Get', 'Send Command');
/** Prose: Markdown in one paragraph. */
const prose = fc
  .array(
    fc.constantFrom(
      'Returns',
      'a|b',
      '`a | b`',
      'x < y',
      'A & B',
      '&lt;',
      "it's",
      '(*)',
      'x=1',
      '**bold**',
      '“so”',
      '#1',
      '1.',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => `Text ${words.join(' ')}.`);
/** A plain value. */
const value = fc.constantFrom(
  '0',
  'true',
  'a b',
  'a|b',
  '&lt;',
  'x&y=z',
  '1.0',
  '{"a":"b|c"}',
  'https://a.example/?b=c',
  '-1',
);
const pattern = optional(locate(fc.constantFrom('^[a-f|]+$', '\\d{3}', '^`+$', '`', '^.{1,255}$')));
const link: fc.Arbitrary<SchemaLink> = title.map((text) => ({ at, title: text, slug: slug(text) }));
const placeholder = fc.constantFrom('DEVICE_ID', 'A1', 'APPLICATION_ID');
const json = fc.json({ maxDepth: 3 }).map((text) => ({ at, text: JSON.stringify(JSON.parse(text), null, 2) }));
/** In a paragraph, pipes could be those of a row without a table. */
const paragraphs = fc.array(locate(prose.map((text) => text.replaceAll('|', '/'))), { maxLength: 2 });
const acceptedValues = fc.uniqueArray(fc.constantFrom('a', 'b.c', 'd-e', '1'), { maxLength: 3 });
const accepting = (text: string, values: readonly string[]): string =>
  values.length === 0 ? text : `${text} Accepted values are: ${values.join(', ')}`;

const url = fc.uniqueArray(placeholder, { maxLength: 2 }).map((names) => ({
  at,
  origin: 'https://api.example.com',
  segments: names.flatMap((text) => [
    { kind: 'literal' as const, text: `of-${text.toLowerCase()}`, at },
    { kind: 'placeholder' as const, text, at },
  ]),
}));

const queryParameter: fc.Arbitrary<QueryParameter> = fc
  .record({
    name: locate(name),
    required: locate(fc.boolean()),
    text: prose,
    deprecated: fc.boolean(),
    default: optional(locate(value)),
    example: optional(locate(value.map((text) => ({ kind: 'value' as const, text })))),
    accepted: acceptedValues,
    linked: optional(link),
    type: optional(locate(fc.constantFrom('string' as const, 'integer' as const, 'array' as const))),
    pattern,
  })
  .map(({ text, deprecated, accepted, linked, ...row }) => {
    const stated = linked ? `${text} See [${linked.title}](schemas.md#${linked.slug}) for more details.` : text;
    return {
      at,
      ...row,
      description: located(accepting(deprecated ? `Deprecated. ${stated}` : stated, accepted)),
      acceptedValues: accepted.map(located),
      schema: linked,
      allowsBlank: false,
      isDeprecated: deprecated,
    };
  });

const part: fc.Arbitrary<BodyPart> = fc
  .record({
    name: locate(name),
    required: locate(fc.boolean()),
    linked: optional(link),
    word: fc.constantFrom('file' as const, 'string' as const, 'integer' as const),
    text: prose,
    default: optional(locate(value)),
    example: optional(locate(value)),
    accepted: acceptedValues,
    pattern,
  })
  .map(({ linked, word, text, accepted, ...row }) => ({
    at,
    ...row,
    type: located(linked ? 'object' : word),
    schema: linked,
    description: located(accepting(text, accepted)),
    acceptedValues: accepted.map(located),
  }));

const rowsOf = <T>(row: fc.Arbitrary<T>, key: (item: T) => string): fc.Arbitrary<T[]> =>
  fc.uniqueArray(row, { selector: key, maxLength: 3 });

const body = fc.oneof(
  fc.constant(undefined),
  fc.record({ kind: fc.constant('json' as const), at: fc.constant(at), schema: link, example: optional(json) }),
  fc.record({
    kind: fc.constant('multipart' as const),
    at: fc.constant(at),
    parts: fc.uniqueArray(part, { selector: (one) => one.name.value, minLength: 1, maxLength: 3 }),
  }),
);

const authentication = fc.oneof(
  fc.constant({ kind: 'none' as const, at }),
  fc.record({
    kind: fc.constant('token' as const),
    at: fc.constant(at),
    scopes: fc.uniqueArray(locate(fc.constantFrom('all.User', 'devices.*', 'devices.get', 'a.b.c')), {
      selector: (one) => one.value,
      minLength: 1,
    }),
    restrictions: fc.subarray([located('noOauth' as const), located('unverified' as const)]),
  }),
);

const quoted = fc.constantFrom('{"a":"it\'s"}', 'a b', 'say "x"', '$HOME `id`', 'back\\slash', "'");
const curl = fc.record({
  at: fc.constant(at),
  method: optional(locate(fc.constantFrom('GET', 'POST'))),
  url: optional(locate(fc.constantFrom('https://api.example.com/a', "https://api.example.com/a?b='c'&d=e f"))),
  headers: fc.array(locate(fc.record({ name: fc.constantFrom('Accept', 'X-A'), value: quoted })), { maxLength: 2 }),
  data: optional(locate(quoted)),
  form: fc.array(locate(fc.record({ name: fc.constantFrom('file', 'a'), value: quoted })), { maxLength: 2 }),
});

const responses = fc
  .uniqueArray(
    fc.record({
      at: fc.constant(at),
      code: locate(fc.constantFrom('200', '201', '400', '404')),
      schema: optional(link),
      description: locate(prose),
    }),
    { selector: (one) => one.code.value },
  )
  .map((rows) => rows.sort((a, b) => (a.code.value < b.code.value ? -1 : 1)));

const eventStream = optional(
  fc.record({
    at: fc.constant(at),
    description: paragraphs,
    events: fc.uniqueArray(
      fc.record({ at: fc.constant(at), name: locate(name), schema: optional(link), description: locate(prose) }),
      { selector: (one) => one.name.value, minLength: 1, maxLength: 2 },
    ),
  }),
);

const operation: fc.Arbitrary<Operation> = fc.record({
  at: fc.constant(at),
  title: locate(title),
  summary: optional(locate(fc.constantFrom('List devices', 'Create a device'))),
  action: locate(fc.constantFrom('get', 'sendCommand', 'a1')),
  description: paragraphs,
  method: locate(fc.constantFrom('GET' as const, 'POST' as const, 'DELETE' as const)),
  url,
  authentication,
  pathParameters: rowsOf(
    fc.record({
      at: fc.constant(at),
      placeholder: locate(placeholder),
      description: locate(prose),
      example: optional(locate(value)),
      pattern,
    }),
    (row) => row.placeholder.value,
  ),
  queryParameters: rowsOf(queryParameter, (row) => row.name.value),
  headers: rowsOf(
    fc.record({
      at: fc.constant(at),
      name: locate(fc.constantFrom('X-A', 'X-B')),
      required: locate(fc.boolean()),
      description: locate(prose),
      default: optional(locate(value)),
    }),
    (row) => row.name.value,
  ),
  body,
  curl: optional(curl),
  responses,
  eventStream,
  notes: paragraphs,
});

const page = (stem: string): fc.Arbitrary<ResourcePage> =>
  fc.record({
    file: fc.constant(`pages/${stem}.md`),
    stem: fc.constant(stem),
    head: fc.record({
      kind: fc.constant('resource' as const),
      name: locate(title),
      url,
      description: paragraphs,
      metaDescription: optional(locate(fc.constantFrom('One: two.', 'Devices'))),
    }),
    operations: fc.uniqueArray(operation, { selector: (one) => one.title.value, minLength: 1, maxLength: 2 }),
  });

const schema: fc.Arbitrary<SchemaEntry> = fc.record({
  file: fc.constant('pages/schemas.md'),
  at: fc.constant(at),
  title: locate(title),
  description: paragraphs,
  schema: json,
  example: optional(json),
});

export const reference: fc.Arbitrary<Reference> = fc.record({
  pages: fc.tuple(page('devices'), page('parts')).map((pages) => [...pages]),
  schemas: fc.uniqueArray(schema, { selector: (one) => one.title.value, minLength: 1, maxLength: 3 }),
  schemaPages: fc.constant([
    {
      file: 'pages/schemas.md',
      head: { kind: 'schemas' as const, name: located('Schemas'), description: [], metaDescription: undefined },
    },
  ]),
  overview: fc.constant([]),
});
