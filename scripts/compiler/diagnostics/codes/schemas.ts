import {
  type Actual,
  error,
  loss,
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
    meaning: 'The example stays in the document, in an extension. Mocks do not return it.',
    mend: 'Correct the example or the schema.',
  }),
  'json/invalid': error('5', {
    message: ({ actual, expected }: Unexpected & Actual) =>
      actual === ''
        ? `JSON ends too early, expected ${expected}`
        : `Unexpected ${quote(actual)} in JSON, expected ${expected}`,
    meaning: 'The code block is not JSON (RFC 8259), so none of it is read.',
    mend: 'Correct the JSON: no comments, no trailing commas, double quotes.',
  }),
  'json/duplicate-key': loss('5', {
    message: ({ actual }: Actual & { expected?: string }) => `Key ${quote(actual)} occurs twice in one object`,
    meaning: 'JSON does not define which of two equal keys is valid. The last one is used, and this one is left out.',
    mend: 'Remove one of the two.',
  }),
  'json/surrogate': warning('5', {
    message: ({ actual, expected }: Unexpected & Actual) =>
      `Unexpected half of a surrogate pair in ${quote(actual)}, expected ${expected}`,
    meaning:
      'A character beyond U+FFFF is escaped as two halves, such as \\ud83d\\ude00. One half alone is no character, so it is replaced by U+FFFD.',
    mend: 'Write both halves, or the character itself.',
  }),
  'json/number': warning('5', {
    message: ({ actual, expected }: Unexpected & Actual) => `Number ${quote(actual)} is read as ${expected}`,
    meaning:
      'A number is read as a double (IEEE 754), which keeps 15 digits and is at most about 1.8e308. No double is exactly this number, so the nearest one is used.',
    mend: 'Write a number that a double represents, or write the digits as text.',
  }),
  'json/reference': warning('5.2', {
    message: ({ actual }: Actual & { expected?: string }) => `Value of ${quote(actual)} contains $ref`,
    meaning:
      'Readers of the document resolve every $ref, also in a value. So the value stays in the document as text, in an extension.',
    mend: 'Leave out the member $ref.',
  }),
  'json/too-deep': error('5', {
    message: ({ limit }: TooDeep) => `JSON is nested deeper than ${limit} levels`,
    meaning:
      'The depth of nesting is limited, so that every reader can read the document. Some allow 100 levels in YAML.',
    mend: 'Flatten the JSON.',
  }),
  'schema/missing': error('5', {
    message: ({ name }: Named) => `Schema ${quote(name)} has no section “Schema” with a JSON code block`,
    meaning: 'Each section of a schemas page has to contain a JSON Schema, and this one does not.',
    mend: 'Add a section “Schema” with a JSON code block.',
  }),
  'schema/duplicate': error('5', {
    message: ({ actual, other }: Second) => `Schema ${quote(actual)} is defined twice, also as ${other}`,
    meaning: 'Links name schemas by title, so each title has to be unique.',
    mend: 'Rename one of the schemas.',
  }),
  'schema/title': warning('5', {
    message: unexpected('title'),
    meaning:
      'The JSON Schema has another title than its section. The document has the title of the JSON Schema, and the ' +
      'heading only in the name of the component.',
    mend: 'Use the heading of the section as the title of the JSON Schema, or leave the title out.',
  }),
  'schema/similar-title': warning('5', {
    message: ({ actual, other, name }: Second & Named) =>
      `Title ${quote(actual)} differs from ${other} only in case, spaces or punctuation; its component is ${quote(name)}`,
    meaning: 'Readers can take the two schemas for one. If their names would be equal, this one gets a number.',
    mend: 'Rename one of the schemas, or remove one if they are the same.',
  }),
  'schema/unreferenced': warning('5', {
    message: ({ actual }: Actual & { expected?: string }) => `Schema ${quote(actual)} is never referenced`,
    meaning: 'No operation refers to the schema, directly or through other schemas.',
    mend: 'Link it, or remove it.',
  }),
  'schema/not-a-schema': loss('5.1', {
    message: unexpected('schema'),
    meaning: 'This value has to be a schema. It is not, so it is left out and has no effect.',
    mend: 'Write an object, or, since draft-06, true or false.',
  }),
  'schema/dialect': warning('5.1', {
    message: unexpected('$schema'),
    meaning: 'The compiler does not know this version of JSON Schema. It reads the schema as draft-07.',
    mend: 'Use draft-04, draft-06 or draft-07, or remove $schema.',
  }),
  'schema/unknown-keyword': loss('5.1', {
    message: unexpected('keyword'),
    meaning: 'The schema’s draft does not have this keyword, so it has no effect and is left out.',
    mend: 'Use a keyword of the schema’s draft, or remove this one.',
  }),
  'schema/ignored-keyword': loss('5.1', {
    message: ({ actual, where }: Actual & { where: string }) => `Keyword ${quote(actual)} has no effect ${where}`,
    meaning:
      'In these drafts, all keywords next to $ref are ignored, except for title, description and definitions, and ' +
      'additionalItems is ignored unless items is an array. The keyword is left out.',
    mend: 'Remove the keyword, or put $ref into an allOf next to the keyword.',
  }),
  'schema/keyword-value': loss('5.1', {
    message: unexpected('value of keyword'),
    meaning: 'The draft of the schema does not allow the value, so the keyword is left out.',
    mend: 'Correct the value.',
  }),
  'schema/duplicate-item': loss('5.1', {
    message: ({ actual, name }: Named & Actual) => `Item ${quote(actual)} occurs twice in ${quote(name)}`,
    meaning: 'The items of this keyword have to differ. The second one is left out.',
    mend: 'Remove one of the two.',
  }),
  'schema/unknown-type': loss('5.1', {
    message: unexpected('type'),
    meaning:
      'The types of JSON Schema are array, boolean, integer, null, number, object and string. The keyword is left out.',
    mend: 'Use a type of JSON Schema.',
  }),
  'schema/unresolved-reference': loss('5.1', {
    message: ({ actual, expected }: Unexpected & Actual) =>
      `Target of $ref not found: ${quote(actual)}, expected ${expected}`,
    meaning: 'The reference points to nothing in its schema, so it is left out and has no effect.',
    mend: 'Point it to a definition or to the schema itself.',
  }),
  'schema/reference-by-title': warning('5.1', {
    message: ({ actual, expected }: Unexpected & Actual) =>
      `Target of $ref not found: ${quote(actual)}, read as ${quote(expected)}`,
    meaning:
      'The reference points to nothing in its schema, but its last part is the title of a schema in camel case. It is read as a reference to that schema.',
    mend: 'Point it to the schema of that title.',
  }),
  'schema/copy-differs': warning('5.1', {
    message: ({ actual, pointers, more }: Actual & { pointers: readonly string[]; more: number }) =>
      `Copy of schema ${quote(actual)} differs from it at ${pointers.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    meaning:
      'A subschema with the title of a schema is a copy of it, but these two differ. So the copy is not replaced by a reference, and stays in the document as it is.',
    mend: 'Make the copy equal to the schema, or give it another title.',
  }),
  'schema/unsafe-pattern': warning('5.1', {
    message: ({ actual }: Actual & { expected?: string }) =>
      `Pattern ${quote(actual)} can take exponential time to match`,
    meaning:
      'The pattern contains a repetition within a repetition, such as (a*)*. Examples are not checked against it.',
    mend: 'Write it without nested repetitions.',
  }),
} as const;
