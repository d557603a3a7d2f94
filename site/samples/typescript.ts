import type { SiteOperation } from '../model/site.ts';
import { memberAccess, objectLiteral } from './literal.ts';
import { sampleRequest } from './request.ts';

/** A program that calls an operation with the client; `test/site/samples.test.ts` compiles all of them. */
export function typescriptSample(operation: SiteOperation): string {
  const { parameters, body, accept } = sampleRequest(operation);
  const options = operation.scopes ? '{\n  accessToken: process.env.LOSANT_ACCESS_TOKEN,\n}' : '';
  const argument = { ...parameters, ...(body === undefined ? {} : { body }) };
  const method = operation.id.split('.').map(memberAccess).join('');
  const call = `client${method}(${Object.keys(argument).length > 0 ? objectLiteral(argument) : ''})`;
  return [
    `import { createClient } from 'losant-openapi';`,
    '',
    `const client = createClient(${options});`,
    '',
    ...(accept === 'text/event-stream' ? stream(call) : single(call)),
    '',
  ]
    .join('\n')
    .trimEnd();
}

const single = (call: string): string[] => [`const result = await ${call};`];

const stream = (call: string): string[] => [
  `const events = ${call};`,
  '',
  'for await (const { event, data } of events) {',
  '  console.log(event, data);',
  '}',
];
