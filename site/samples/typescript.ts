import { formLines, javascript, memberAccess, shortened } from './javascript.ts';
import { block, Code, literal } from './literal.ts';
import { eventStream, headersOf, type SampleRequest } from './sample-request.ts';

/** A program that calls the operation with the client; `test/site/samples.test.ts` compiles all of them. */
export function typescriptSample(request: SampleRequest): string {
  const { id, server, isDefaultServer, values, body, form, accept, hasToken } = request;
  const options = {
    ...(hasToken ? { accessToken: new Code('process.env.LOSANT_ACCESS_TOKEN') } : {}),
    ...(isDefaultServer ? {} : { baseUrl: server }),
  };
  const { Accept: _, ...headers } = headersOf(request);
  const given = {
    ...Object.fromEntries(values.flatMap(({ in: place, name, value }) => (place === 'header' ? [] : [[name, value]]))),
    ...(form ? { body: new Code('body') } : body === undefined ? {} : { body }),
  };
  const hasHeaders = Object.keys(headers).length > 0;
  const call = [
    `client${id.split('.').map(memberAccess).join('')}(`,
    [
      ...(Object.keys(given).length > 0 ? [shortened(block(javascript, given))] : []),
      ...(hasHeaders ? [literal(javascript, { headers })] : []),
    ].join(', '),
    ')',
  ].join('');
  return [
    ...(form?.some(({ isFile }) => isFile) ? [`import { openAsBlob } from 'node:fs';`] : []),
    `import { createClient } from 'losant-openapi';`,
    '',
    `const client = createClient(${Object.keys(options).length > 0 ? block(javascript, options) : ''});`,
    '',
    ...(form ? formLines(form) : []),
    ...(accept === eventStream ? stream(call) : [`const result = await ${call};`]),
  ].join('\n');
}

const stream = (call: string): string[] => [
  `const events = ${call};`,
  '',
  'for await (const { event, data } of events) {',
  '  console.log(event, data);',
  '}',
];
