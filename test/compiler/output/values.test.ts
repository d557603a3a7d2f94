import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { ownMember } from '../../../scripts/compiler/model/record.ts';
import { documentJson } from '../../../scripts/compiler/output/json.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, resourceText, schemas, schemaText, table } from '../../support/page.ts';
import { ambiguousTexts, readers } from './yaml-readers.ts';

/*
 * Random values on a page. All readers of YAML and of JSON read the same document, and each number of the page is
 * the same decimal number in it, or is reported at its place.
 */

/** JSON as it is written. */
type Written = { number: string } | { text: string } | { word: string } | { list: Written[] } | { members: Member[] };
type Member = [key: string, value: Written];

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }).map((all) => all.join(''));
const whole = digits.map((text) => text.replace(/^0+(?=\d)/, ''));
const number = fc
  .tuple(
    fc.constantFrom('', '-'),
    whole,
    fc.option(digits, { nil: undefined }),
    fc.option(fc.tuple(fc.constantFrom('e', 'E', 'e+', 'e-'), fc.integer({ min: 0, max: 420 })), { nil: undefined }),
  )
  .map(([sign, integer, fraction, exponent]) => {
    const tail = exponent ? exponent.join('') : '';
    return `${sign}${integer}${fraction === undefined ? '' : `.${fraction}`}${tail}`;
  });
const special = fc.constantFrom(
  ...['0', '-0', '1.0', '-0.0', '1e5', '1e21', '1e-7', '5e-324', '4.9e-324', '1e400', '-1e400', '1e-400', '0e999'],
  ...['9007199254740991', '9007199254740993', '9223372036854775807', '0.1', '0.10', '1.7976931348623157e308'],
);
/** Not `<<`, which the reader of YAML 1.1 takes for a merge key even in quotes. */
const text = fc.oneof(
  fc.constantFrom(...ambiguousTexts),
  digits,
  number,
  // The reader of YAML 1.1 loses white space in the last line of a literal.
  fc.string({ unit: 'binary', maxLength: 8 }).map((some) => some.replace(/\s+$/, '')),
  fc.string({ unit: fc.constantFrom(...'0123456789+-._,:eExobTZ~ny \n'), maxLength: 8 }).map((some) => some.trim()),
);
const { written } = fc.letrec<{ written: Written }>((tie) => ({
  written: fc.oneof(
    { maxDepth: 3 },
    { weight: 4, arbitrary: fc.oneof(special, number).map((found) => ({ number: found })) },
    { weight: 4, arbitrary: text.map((found) => ({ text: found })) },
    fc.constantFrom('true', 'false', 'null').map((word) => ({ word })),
    fc.array(tie('written'), { maxLength: 4 }).map((list) => ({ list })),
    fc
      .uniqueArray(fc.tuple(text, tie('written')), { maxLength: 4, selector: ([key]) => key })
      .map((members) => ({ members: members.filter(([key]) => key !== '<<' && key !== '$ref') })),
  ),
}));

function json(value: Written): string {
  if ('number' in value) return value.number;
  if ('word' in value) return value.word;
  if ('text' in value) return JSON.stringify(value.text);
  if ('list' in value) return `[${value.list.map(json).join(', ')}]`;
  return `{${value.members.map(([key, member]) => `${JSON.stringify(key)}: ${json(member)}`).join(', ')}}`;
}

/** The numbers of a written value in their order, each with what the document has in its place. */
function* numbers(value: Written, found: unknown): Generator<[text: string, found: unknown]> {
  if ('number' in value) yield [value.number, found];
  else if ('list' in value)
    for (const [i, item] of value.list.entries()) yield* numbers(item, Array.isArray(found) ? found[i] : undefined);
  else if ('members' in value) for (const [key, member] of value.members) yield* numbers(member, ownMember(found, key));
}

/** A decimal number times 10^1000, which is an integer for all numbers of this test. */
function exact(decimal: string): bigint {
  const [, sign, integer = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]?\d+))?$/i.exec(decimal) ?? [];
  const value = BigInt(integer + fraction) * 10n ** BigInt(1000 - fraction.length + Number(exponent));
  return sign === '-' ? -value : value;
}

function expectOneDocument({ document, yaml }: Compilation): void {
  const want: unknown = JSON.parse(documentJson(document));
  expect(document).toEqual(want);
  for (const [name, read] of readers) expect(read(yaml), name).toEqual(want);
}

test('JSON of a schema and of an example', () => {
  fc.assert(
    fc.property(written, written, (inSchema, inExample) => {
      const compilation = compileTexts({
        'devices.md': resourceText(operationText()),
        'schemas.md': `# Schemas\n\n${schemaText('Device', `{"properties":{"a":{"default":${json(inSchema)}}}}`, json(inExample))}\n${schemaText('Error')}`,
      });
      const { document, diagnostics, texts } = compilation;
      expectOneDocument(compilation);
      const device = document.components.schemas.Device;
      const properties = ownMember(device, 'properties');
      const lines = texts.get('schemas.md')?.split('\n') ?? [];
      const reported = diagnostics
        .filter(({ code }) => code === 'json/number')
        .map(({ line, column, endColumn }) => lines[line - 1]?.slice(column - 1, endColumn - 1));
      const stated = [
        ...numbers(inSchema, ownMember(ownMember(properties, 'a'), 'default')),
        ...numbers(inExample, ownMember(ownMember(device, 'examples'), '0')),
      ];
      const changed = stated.filter(([decimal, found]) => exact(decimal) !== exact(JSON.stringify(found)));
      expect(reported).toEqual(changed.map(([decimal]) => decimal));
    }),
    { numRuns: 150 },
  );
});

const cell = fc.oneof(
  special,
  number,
  digits,
  fc.constantFrom(...ambiguousTexts.filter((some) => /^[\w.+,:=~-]+$/.test(some))),
);

test('default and example of a query parameter', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
      const request = `### Request Query Parameters\n\n${table(
        'Name | Required | Description | Default | Example',
        ...rows.map(([fallback, example], i) => `a${i} | N | Text. | ${fallback} | a${i}=${example}`),
      )}`;
      const compilation = compileTexts({
        'devices.md': resourceText(operationText({ request })),
        'schemas.md': schemas(),
      });
      expectOneDocument(compilation);
      const parameters = compilation.document.paths['/devices']?.get?.parameters ?? [];
      expect(parameters.map(({ schema, example }) => [String(ownMember(schema, 'default')), String(example)])).toEqual(
        rows,
      );
    }),
    { numRuns: 50 },
  );
});
