import { describe, expect, test } from 'vitest';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, referenceWith } from '../../support/page.ts';

/*
 * One cause, one message: if a table has a fault, its rows are still read as far as possible, so that
 * the fault causes no other diagnostics.
 */
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const nine = (row: (name: string) => string): string => names.map(row).join('\n');
const whole = (name: string): string => `| ${name} | N | Text. | x | ${name}=x |`;

const query: [name: string, given: string, want: string[]][] = [
  [
    'a misspelt column',
    `| Name | Requierd | Description | Default | Example |\n| - | - | - | - | - |\n${nine(whole)}`,
    ['table/unknown-column 19:10 Unexpected column “Requierd”, expected “Required”'],
  ],
  [
    'a column with another name',
    `| Parameter | Required | Description | Default | Example |\n| - | - | - | - | - |\n${nine(whole)}`,
    ['table/unknown-column 19:3 Unexpected column “Parameter”, expected “Name”'],
  ],
  [
    'a misspelt optional column',
    `| Name | Required | Description | Default | Example | Typ |\n| - | - | - | - | - | - |\n${nine((name) => `${whole(name)} string |`)}`,
    ['table/unknown-column 19:55 Unexpected column “Typ”, expected “Type”'],
  ],
  [
    'an extra column',
    `| Name | Required | Description | Default | Example | Remarks |\n| - | - | - | - | - | - |\n${nine((name) => `${whole(name)} None. |`)}`,
    [
      'table/unknown-column 19:55 Unexpected column “Remarks”, expected the columns Name, Required, Description, Default, Example, Type, Pattern',
    ],
  ],
  [
    'a duplicate column',
    `| Name | Required | Description | Default | Example | Name |\n| - | - | - | - | - | - |\n${nine((name) => `${whole(name)} other |`)}`,
    ['table/duplicate-column 19:55 Column “Name” occurs twice'],
  ],
  [
    'a missing column that every row needs',
    `| Name | Description | Default | Example |\n| - | - | - | - |\n${nine((name) => `| ${name} | Text. | x | ${name}=x |`)}`,
    [
      'table/missing-column 19:1 Unexpected table header “Name, Description, Default, Example”, expected a column Required',
    ],
  ],
  [
    'no delimiter row',
    `| Name | Required | Description | Default | Example |\n${nine(whole)}`,
    ['table/delimiter-row 19:1 Table has no delimiter row under its header'],
  ],
  [
    'no delimiter row and no pipes at the ends',
    `Name | Required | Description | Default | Example\na | N | Text. | x | a=x`,
    ['table/delimiter-row 19:1 Table has no delimiter row under its header'],
  ],
  [
    'a delimiter row with too few cells',
    `| Name | Required | Description | Default | Example |\n| - | - | - |\n${nine(whole)}`,
    ['table/delimiter-row 20:1 Delimiter row has 3 cells, but the header has 5'],
  ],
  [
    'rows with too few cells: one message each',
    `| Name | Required | Description | Default | Example |\n| - | - | - | - | - |\n| a | N | Text. |\n| b |\n${whole('c')}`,
    [
      'table/missing-cell 21:1 Row has no cell for Default, Example',
      'table/missing-cell 22:1 Row has no cell for Required, Description, Default, Example',
    ],
  ],
  [
    'a pipe that is not escaped',
    `| Name | Required | Description | Default | Example |\n| - | - | - | - | - |\n| a | N | One | two. Accepted values are: x, y | x | a=x |`,
    ['table/cell-count 21:1 Unexpected row of 6 cells, expected 5'],
  ],
  [
    'no table',
    'The parameters are a secret.\n\nReally.',
    [
      'table/missing 17:1 Unexpected section content “### Request Query Parameters”, expected a table with the columns Name, Required, Description, Default, Example, Type, Pattern',
    ],
  ],
  [
    'a second table',
    `| Name | Required | Description | Default | Example |\n| - | - | - | - | - |\n${whole('a')}\n\n| Name | Required |\n| - | - |\n| b | N |\n| c | N |`,
    ['block/unexpected 23:1 Unexpected block “second table”, expected one table in a section'],
  ],
  [
    'an unknown type',
    `| Name | Required | Description | Default | Example | Type |\n| - | - | - | - | - | - |\n${whole('a')} String |`,
    [
      'parameter/type 21:29 Unexpected type “String”, expected one of string, number, integer, boolean, array, object; did you mean “string”?',
    ],
  ],
];

const errors: [name: string, given: string, want: string[]][] = [
  [
    'no delimiter row in the table of errors',
    '| Code | Type | Description |\n| 400 | [Error](schemas.md#error) | Malformed. |',
    ['table/delimiter-row 25:1 Table has no delimiter row under its header'],
  ],
  [
    'another name for the code',
    '| Status | Type | Description |\n| - | - | - |\n| 400 | [Error](schemas.md#error) | Malformed. |',
    ['table/unknown-column 25:3 Unexpected column “Status”, expected “Code”'],
  ],
];

const found = (pages: Record<string, string>): string[] =>
  compileTexts(pages).diagnostics.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);

describe('a table of query parameters with', () => {
  test.for(query)('%s', ([, given, want]) => {
    const request = `### Request Query Parameters\n\n${given}`;
    expect(found(referenceWith(operationText({ request })))).toEqual(want);
  });
});

describe('a table of responses with', () => {
  test.for(errors)('%s', ([, given, want]) => {
    expect(found(referenceWith(operationText({ errors: `### Error Responses\n\n${given}` })))).toEqual(want);
  });
});
