import { formLines, javascript, shortened } from './javascript.ts';
import { block, Code } from './literal.ts';
import { eventStream, headersOf, queryMembers, type SampleRequest, urlWithoutQuery } from './sample-request.ts';

/** A program that sends the request with `fetch` alone. */
export function fetchSample(request: SampleRequest): string {
  const { method, body, form, accept, hasToken } = request;
  const query = queryMembers(request, 'JSON.stringify', String);
  const hasQuery = Object.keys(query).length > 0;
  const headers = {
    ...headersOf(request),
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(hasToken ? { Authorization: new Code(`\`Bearer \${process.env.LOSANT_ACCESS_TOKEN}\``) } : {}),
  };
  const url = urlWithoutQuery(request);
  const init = {
    ...(method === 'GET' ? {} : { method }),
    headers,
    ...(form ? { body: new Code('body') } : body === undefined ? {} : { body: new Code('JSON.stringify', body) }),
  };
  return [
    ...(form?.some(({ isFile }) => isFile) ? [`import { openAsBlob } from 'node:fs';`, ''] : []),
    ...(hasQuery ? [`const query = new URLSearchParams(${block(javascript, query)});`, ''] : []),
    ...(form ? formLines(form) : []),
    `const response = await fetch(${hasQuery ? withQuery(url) : javascript.scalar(url)}, ${shortened(block(javascript, init))});`,
    `if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);`,
    ...(accept === eventStream ? stream : single(request)),
  ].join('\n');
}

/** A template literal of the URL and the variable `query`. */
const withQuery = (url: string): string => `\`${url.replaceAll(/[`\\]|\$(?=\{)/g, '\\$&')}?\${query}\``;

function single({ accept, canBeEmpty }: SampleRequest): string[] {
  if (accept === undefined) return [];
  return canBeEmpty
    ? ['', 'const text = await response.text();', `if (text !== '') console.log(JSON.parse(text));`]
    : ['', 'console.log(await response.json());'];
}

const stream = [
  '',
  'const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();',
  'for (let part = await reader.read(); !part.done; part = await reader.read()) {',
  '  console.log(part.value);',
  '}',
];
