import type { Operation } from '../model/site.ts';
import { objectLiteral } from './literal.ts';
import { sampleRequest } from './request.ts';

/** The operation as a call of this project's client; `test/site/samples.test.ts` compiles every one. */
export function typescriptSample(operation: Operation): string {
  const { parameters, body, accept } = sampleRequest(operation);
  const options = operation.scopes ? '{\n  accessToken: process.env.LOSANT_ACCESS_TOKEN,\n}' : '';
  const bag = { ...parameters, ...(body === undefined ? {} : { body }) };
  const call = `client.${operation.id}(${Object.keys(bag).length > 0 ? objectLiteral(bag) : ''})`;
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
