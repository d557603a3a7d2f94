import {
  type Actual,
  error,
  type Named,
  quote,
  type Second,
  type TooDeep,
  type Unexpected,
  unexpected,
  warning,
} from './specification.ts';

/** JSON, schemas and examples (dialect §5). */
export const schemaCodes = {
  'example/invalid': warning('5.2', {
    message: ({ actual }: Unexpected & Actual) => `Example does not match its schema: ${actual}`,
    meaning: 'The example stays in the document under an extension, where no mock takes it for an answer.',
    mend: 'Correct the example or the schema.',
  }),
  'json/invalid': error('5', {
    message: ({ actual, expected }: Unexpected & Actual) =>
      actual === ''
        ? `JSON ends too early, expected ${expected}`
        : `Unexpected ${quote(actual)} in JSON, expected ${expected}`,
    meaning: 'The code block is not JSON (RFC 8259), so nothing of it is read.',
    mend: 'Correct the JSON: no comments, no trailing commas, double quotes.',
  }),
  'json/duplicate-key': warning('5', {
    message: ({ actual }: Actual & { expected?: string }) => `Key ${quote(actual)} occurs twice in one object`,
    meaning: 'JSON leaves open which of the two counts; the last one is taken.',
    mend: 'Remove one of the two.',
  }),
  'json/too-deep': error('5', {
    message: ({ limit }: TooDeep) => `JSON is nested deeper than ${limit} levels`,
    meaning: 'Nesting has an upper bound, so that no page makes the compiler run out of stack.',
    mend: 'Flatten the JSON.',
  }),
  'schema/missing': error('5', {
    message: ({ name, other }: Named & { other?: string }) =>
      other === undefined
        ? `Schema ${quote(name)} has no section “Schema” with a JSON code block`
        : `Schema ${quote(name)} has no section “Schema”, expected it instead of ${quote(other)}`,
    meaning: 'A section of the schemas page states one JSON Schema, and this one states none.',
    mend: 'Add a section “Schema” with a JSON code block.',
  }),
  'schema/duplicate': error('5', {
    message: ({ actual, other }: Second) => `Schema ${quote(actual)} is defined twice, also as ${other}`,
    meaning: 'Titles are joined to the names of components, and these are unique.',
    mend: 'Rename one of the schemas.',
  }),
  'schema/unreferenced': warning('5', {
    message: ({ actual }: Actual & { expected?: string }) => `Schema ${quote(actual)} is never referenced`,
    meaning: 'No operation leads to the schema, directly or through other schemas.',
    mend: 'Link it, or remove it.',
  }),
  'schema/not-a-schema': warning('5.1', {
    message: unexpected('schema'),
    meaning: 'A schema belongs here, and this value is not one. It is left out, so it constrains nothing.',
    mend: 'Write an object (or, since draft-06, true or false) where a schema belongs.',
  }),
  'schema/dialect': warning('5.1', {
    message: unexpected('$schema'),
    meaning: 'The compiler does not know this version of JSON Schema. It reads the schema as draft-07.',
    mend: 'Name draft-04, draft-06 or draft-07, or leave it out.',
  }),
  'schema/unknown-keyword': warning('5.1', {
    message: unexpected('keyword'),
    meaning: 'The draft of the schema does not know the keyword, so it has no effect and is left out.',
    mend: 'Use a keyword of the schema’s draft; this one does nothing.',
  }),
  'schema/ignored-keyword': warning('5.1', {
    message: ({ actual }: Actual & { expected?: string }) => `Keyword ${quote(actual)} has no effect beside $ref`,
    meaning: 'In these drafts $ref hides every keyword beside it but title, description and definitions.',
    mend: 'Write $ref alone, or put it into allOf beside the keyword.',
  }),
  'schema/keyword-value': warning('5.1', {
    message: unexpected('value of keyword'),
    meaning: 'The draft of the schema does not allow the value, so the keyword is left out.',
    mend: 'Correct the value.',
  }),
  'schema/unknown-type': warning('5.1', {
    message: unexpected('type'),
    meaning: 'JSON Schema knows array, boolean, integer, null, number, object and string. The keyword is left out.',
    mend: 'Use a type of JSON Schema.',
  }),
  'schema/unresolved-reference': warning('5.1', {
    message: ({ actual, expected }: Unexpected & Actual) =>
      `Target of $ref not found: ${quote(actual)}, expected ${expected}`,
    meaning: 'The reference leads to nothing inside its schema, so it constrains nothing.',
    mend: 'Point it at a definition or at the schema itself.',
  }),
  'schema/unsafe-pattern': warning('5.1', {
    message: ({ actual }: Actual & { expected?: string }) =>
      `Pattern ${quote(actual)} can take exponential time to match`,
    meaning: 'The pattern repeats what is itself repeated. Examples are not checked against it.',
    mend: 'Write it without repetitions of repetitions.',
  }),
} as const;
