import type { SiteOperation } from '../model/site.ts';
import { memberAccess, objectLiteral, valueLiteral } from './literal.ts';
import { type SamplePart, sampleRequest } from './request.ts';

/** A program that calls an operation with the client; `test/site/samples.test.ts` compiles all of them. */
export function typescriptSample(operation: SiteOperation): string {
  const { parameters, body, form, accept } = sampleRequest(operation);
  const options = operation.scopes ? '{\n  accessToken: process.env.LOSANT_ACCESS_TOKEN,\n}' : '';
  const argument = { ...parameters, ...(body === undefined ? {} : { body }) };
  const method = operation.id.split('.').map(memberAccess).join('');
  const literal = Object.keys(argument).length > 0 ? objectLiteral(argument) : '';
  const call = `client${method}(${form ? withBody(literal) : literal})`;
  return [
    ...(form?.some(({ isFile }) => isFile) ? [`import { openAsBlob } from 'node:fs';`] : []),
    `import { createClient } from 'losant-openapi';`,
    '',
    `const client = createClient(${options});`,
    '',
    ...(form ? [...formLines(form), ''] : []),
    ...(accept === 'text/event-stream' ? stream(call) : single(call)),
    '',
  ]
    .join('\n')
    .trimEnd();
}

/** An object literal with the variable `body` as its last member. */
const withBody = (literal: string): string =>
  literal === '' ? '{ body }' : literal.replace(/,?\s*\}$/, ',\n  body,\n}');

const formLines = (form: readonly SamplePart[]): string[] => [
  'const body = new FormData();',
  ...form.map(({ name, value, isFile }) => {
    const text = valueLiteral(value);
    return `body.append(${valueLiteral(name)}, ${isFile ? `await openAsBlob(${text}), ${text}` : text});`;
  }),
];

const single = (call: string): string[] => [`const result = await ${call};`];

const stream = (call: string): string[] => [
  `const events = ${call};`,
  '',
  'for await (const { event, data } of events) {',
  '  console.log(event, data);',
  '}',
];
