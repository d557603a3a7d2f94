import fc from 'fast-check';

/** Names that break code that looks them up in an object with a prototype, or writes them into code as they are. */
export const hostileNames: readonly string[] = [
  // Members of every object.
  ...['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'],
  // Words of the language.
  ...['class', 'default', 'enum', 'any', 'never', 'undefined', 'null', 'this', 'then', 'length', 'name'],
  // Types that generated code uses, or that every file can use.
  ...['Record', 'Array', 'Promise', 'Object', 'Error', 'String', 'Extract', 'Omit', 'WithRequired', 'Partial'],
  // Names in the generated files.
  ...['paths', 'components', 'operations', 'webhooks', 'Operations', 'Scopes', 'table', 'schemas', 'body'],
  // Keywords of JSON Schema.
  ...['properties', 'patternProperties', 'additionalProperties', 'items', 'type', 'required', 'const', 'allOf'],
  ...['title', 'pattern', 'examples', '$ref', '$id', '$defs', 'x-a', '__absolute_uri__'],
  // Numbers, and names that begin like one.
  ...['2fa', '2FA Code', '3D', '0', '007', '1.5', '-1', '1e21', 'NaN', 'Infinity'],
  // Characters that end a string, a comment or a line in some language.
  ...['a"b', "a'b", 'a`b', 'a\\b', '\\', '\x24{x}', '`\x24{x}`', '*/', '/*', '//', '<!--', '</script>'],
  ...['a\nb', 'a\r\nb', 'a\tb', 'a\u2028b', 'a\u2029b', 'a\u0000b', '\ufeffa', '\u202ea'],
  // Characters with a meaning in a pointer, a URI, YAML or a table.
  ...['a.b', 'a/b', '~', '~1', 'a~0b', '#', 'a#/b', '?', '%', '%41', 'a%2Fb', 'a b', ' a', 'a&b', 'a=b', 'a[b]', 'a|b'],
  ...['-', '- a', ': ', 'a: b', '!a', '&a', '*a', '@a', '{', '}', '[]', '|', '>', 'yes', '', '^', '$'],
  // Other scripts, and half of a surrogate pair.
  ...['größe', '名前', '😀', 'ﬁ', '\ud800', 'x\udc00y'],
];

/** Hostile names, joined pieces of them, and any other text. */
export const hostileName: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostileNames) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...hostileNames), fc.constantFrom(...hostileNames))
      .map((both) => both.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

/** Halves of surrogate pairs are replaced in JSON (dialect §5), and no page can contain one. */
export const wellFormed = (name: string): string => name.replace(/\p{Surrogate}/gu, '\ufffd');
