import type { tableCodes } from '../codes/tables.ts';
import type { ExamplesOf } from './example.ts';
import {
  errorHeader,
  errorRow,
  nestedUrl,
  noToken,
  pathHeader,
  queryHeader,
  token,
  tokenHeaders,
} from './fragments.ts';

const errors = `${errorHeader}\n${errorRow}`;
const typedHeader = `### Request Query Parameters

| Name | Required | Description | Default | Example | Type |
| ---- | -------- | ----------- | ------- | ------- | ---- |`;
const patternHeader = `### Request Query Parameters

| Name | Required | Description | Default | Example | Pattern |
| ---- | -------- | ----------- | ------- | ------- | ------- |`;
const otherHeader = `### Request Headers

| Name | Required | Description | Default |
| ---- | -------- | ----------- | ------- |
| If-Match | N | The version that is replaced. | |`;
const page = '| page | N | Which page to return | 0 | page=0 |';

export const tableExamples: ExamplesOf<typeof tableCodes> = {
  'table/missing': {
    wrong: { operations: [{ errors: '### Error Responses' }] },
    right: { operations: [{ errors }] },
  },
  'table/unknown-column': {
    wrong: { operations: [{ errors: errors.replace('Type', 'Schema') }] },
    right: { operations: [{ errors }] },
  },
  'table/missing-column': {
    wrong: {
      operations: [
        { errors: '### Error Responses\n\n| Code | Description |\n| ---- | ----------- |\n| 400 | Malformed. |' },
      ],
    },
    right: { operations: [{ errors }] },
  },
  'table/cell-count': {
    wrong: { operations: [{ errors: `${errors}\n| 404 | [Error](schemas.md#error) | None | of it. |` }] },
    right: { operations: [{ errors: `${errors}\n| 404 | [Error](schemas.md#error) | None \\| of it. |` }] },
  },
  'table/missing-cell': {
    wrong: { operations: [{ errors: `${errors}\n| 404 | [Error](schemas.md#error) |` }] },
    right: { operations: [{ errors: `${errors}\n| 404 | [Error](schemas.md#error) | None of it. |` }] },
  },
  'table/detached-row': {
    wrong: { operations: [{ errors: `${errors}\n\n| 404 | [Error](schemas.md#error) | None of it. |` }] },
    right: { operations: [{ errors: `${errors}\n| 404 | [Error](schemas.md#error) | None of it. |` }] },
  },
  'table/duplicate-column': {
    wrong: {
      operations: [
        {
          errors:
            '### Error Responses\n\n| Code | Type | Description | Type |\n| - | - | - | - |\n| 400 | [Error](schemas.md#error) | Malformed. | |',
        },
      ],
    },
    right: { operations: [{ errors }] },
  },
  'table/delimiter-row': {
    wrong: { operations: [{ errors: `### Error Responses\n\n| Code | Type | Description |\n${errorRow}` }] },
    right: { operations: [{ errors }] },
  },
  'table/markup': {
    wrong: { operations: [{ request: `${queryHeader}\n${page.replace('page ', '`page` (optional) ')}` }] },
    right: { operations: [{ request: `${queryHeader}\n${page}` }] },
  },
  'parameter/type': {
    wrong: { operations: [{ request: `${typedHeader}\n| page | N | Which page | 0 | page=0 | int |` }] },
    right: { operations: [{ request: `${typedHeader}\n| page | N | Which page | 0 | page=0 | integer |` }] },
  },
  'parameter/not-of-type': {
    wrong: { operations: [{ request: `${typedHeader}\n| page | N | Which page | first | page=0 | integer |` }] },
    right: { operations: [{ request: `${typedHeader}\n| page | N | Which page | 0 | page=0 | integer |` }] },
  },
  'parameter/pattern': {
    wrong: { operations: [{ request: `${patternHeader}\n| code | N | The code. | | code=ab | \`^[a-z\` |` }] },
    right: { operations: [{ request: `${patternHeader}\n| code | N | The code. | | code=ab | \`^[a-z]+$\` |` }] },
  },
  'parameter/bare-pattern': {
    wrong: { operations: [{ request: `${patternHeader}\n| code | N | The code. | | code=ab | ^[a-z]*$ |` }] },
    right: { operations: [{ request: `${patternHeader}\n| code | N | The code. | | code=ab | \`^[a-z]*$\` |` }] },
  },
  'parameter/not-of-pattern': {
    wrong: {
      operations: [
        { request: `${patternHeader}\n| code | N | Accepted values are: ab, C7 | | code=ab | \`^[a-z]+$\` |` },
      ],
    },
    right: {
      operations: [
        { request: `${patternHeader}\n| code | N | Accepted values are: ab, cd | | code=ab | \`^[a-z]+$\` |` },
      ],
    },
  },
  'parameter/required': {
    wrong: { operations: [{ request: `${queryHeader}\n${page.replace('| N |', '| no |')}` }] },
    right: { operations: [{ request: `${queryHeader}\n${page}` }] },
  },
  'parameter/name': {
    wrong: { operations: [{ request: `${queryHeader}\n| | N | Which page to return | 0 | |` }] },
    right: { operations: [{ request: `${queryHeader}\n${page}` }] },
  },
  'parameter/duplicate': {
    wrong: { operations: [{ request: `${queryHeader}\n${page}\n${page}` }] },
    right: { operations: [{ request: `${queryHeader}\n${page}` }] },
  },
  'parameter/client-name': {
    wrong: { operations: [{ request: `${queryHeader}\n${page.replaceAll('page', 'body')}` }] },
    right: { operations: [{ request: `${queryHeader}\n${page}` }] },
  },
  'parameter/example': {
    wrong: { operations: [{ request: `${queryHeader}\n${page.replace('page=0', 'perPage=10')}` }] },
    right: { operations: [{ request: `${queryHeader}\n${page}` }] },
  },
  'parameter/example-query': {
    wrong: { operations: [{ request: `${queryHeader}\n| tags | N | Tags. | | tags[]=a&tags[]=b |` }] },
    right: { operations: [{ request: `${queryHeader}\n| tags | N | Tags. | | tags[0]=a&tags[1]=b |` }] },
  },
  'parameter/accepted-values': {
    wrong: { operations: [{ request: `${queryHeader}\n| sort | N | Accepted values are: name, id, … | name | |` }] },
    right: {
      operations: [{ request: `${queryHeader}\n| sort | N | Accepted values are: name, id, or age | name | |` }],
    },
  },
  'parameter/example-not-accepted': {
    wrong: {
      operations: [{ request: `${queryHeader}\n| sort | N | Accepted values are: name, id | name | sort=age |` }],
    },
    right: {
      operations: [{ request: `${queryHeader}\n| sort | N | Accepted values are: name, id | name | sort=id |` }],
    },
  },
  'parameter/default-not-accepted': {
    wrong: {
      operations: [{ request: `${queryHeader}\n| sort | N | Accepted values are: name, id | age | sort=id |` }],
    },
    right: {
      operations: [{ request: `${queryHeader}\n| sort | N | Accepted values are: name, id | name | sort=id |` }],
    },
  },
  'parameter/invalid-default': {
    wrong: { operations: [{ request: `${queryHeader}\n| filter | N | What to return | all | filter={"name":"a"} |` }] },
    right: { operations: [{ request: `${queryHeader}\n| filter | N | What to return | {} | filter={"name":"a"} |` }] },
  },
  'path/not-in-url': {
    wrong: {
      operations: [{ method: nestedUrl, request: `${pathHeader}\n| A_ID | A. | |\n| B_ID | B. | |\n| C_ID | C. | |` }],
    },
    right: { operations: [{ method: nestedUrl, request: `${pathHeader}\n| A_ID | A. | |\n| B_ID | B. | |` }] },
  },
  'path/not-described': {
    wrong: { operations: [{ method: nestedUrl, request: `${pathHeader}\n| A_ID | A. | |` }] },
    right: { operations: [{ method: nestedUrl, request: `${pathHeader}\n| A_ID | A. | |\n| B_ID | B. | |` }] },
  },
  'path/order': {
    wrong: { operations: [{ method: nestedUrl, request: `${pathHeader}\n| B_ID | B. | |\n| A_ID | A. | |` }] },
    right: { operations: [{ method: nestedUrl, request: `${pathHeader}\n| A_ID | A. | |\n| B_ID | B. | |` }] },
  },
  'headers/name': {
    wrong: { operations: [{ request: otherHeader.replace('If-Match', 'If:Match') }] },
    right: { operations: [{ request: otherHeader }] },
  },
  'headers/ignored': {
    wrong: { operations: [{ request: `${otherHeader}\n| Accept | N | The media type. | |` }] },
    right: { operations: [{ request: otherHeader }] },
  },
  'headers/token-row': {
    given: { authentication: `${token}\ndevices.get.` },
    wrong: { operations: [{ request: tokenHeaders.replace('| Y |', '| N |') }] },
    right: { operations: [{ request: tokenHeaders }] },
  },
  'headers/authorization': {
    wrong: { operations: [{ authentication: noToken, request: tokenHeaders }] },
    right: { operations: [{ authentication: `${token}\ndevices.get.`, request: tokenHeaders }] },
  },
};
