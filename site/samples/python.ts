import { block, Code, literal, type Notation } from './literal.ts';
import { eventStream, headersOf, queryMembers, type SampleRequest, urlWithoutQuery } from './sample-request.ts';

const constants = new Map<unknown, string>([
  [true, 'True'],
  [false, 'False'],
  [null, 'None'],
]);

const python: Notation = {
  indent: '    ',
  inset: '',
  key: (name) => JSON.stringify(name),
  // The escapes of a JSON string are those of Python too.
  scalar: (value) => constants.get(value) ?? JSON.stringify(value),
};

/** A program that sends the request with the library `requests`. */
export function pythonSample(request: SampleRequest): string {
  const { method, body, form = [], accept, hasToken } = request;
  const isStream = accept === eventStream;
  const query = queryMembers(request, 'json.dumps', (value) => (Number.isSafeInteger(value) ? value : String(value)));
  const headers = {
    ...headersOf(request),
    ...(body === null ? { 'Content-Type': 'application/json' } : {}),
    ...(hasToken ? { Authorization: new Code(`f"Bearer {os.environ['LOSANT_ACCESS_TOKEN']}"`) } : {}),
  };
  const files = Object.fromEntries(
    form.map(({ name, value, isFile }) => {
      const text = python.scalar(value);
      return [name, new Code(isFile ? `open(${text}, "rb")` : `(None, ${text})`)];
    }),
  );
  const call = [
    `requests.${method.toLowerCase()}(`,
    `    ${python.scalar(urlWithoutQuery(request))},`,
    ...Object.entries({ params: query, headers, files }).flatMap(([name, members]) =>
      Object.keys(members).length > 0 ? [`    ${name}=${block(python, members, '    ')},`] : [],
    ),
    // `json=None` would send no body.
    ...(body === null ? ['    data="null",'] : []),
    ...(body === undefined || body === null ? [] : [`    json=${literal(python, body, '    ')},`]),
    ...(isStream ? ['    stream=True,'] : []),
    ')',
  ].join('\n');
  const modules = [
    ...(request.values.some(({ in: place, encoding }) => place === 'query' && encoding === 'json')
      ? ['import json']
      : []),
    ...(hasToken ? ['import os'] : []),
  ];
  return [
    ...(modules.length > 0 ? [...modules, ''] : []),
    'import requests',
    '',
    ...(isStream ? stream(call) : single(call, request)),
  ].join('\n');
}

const single = (call: string, { accept, canBeEmpty }: SampleRequest): string[] => [
  `response = ${call}`,
  'response.raise_for_status()',
  ...(accept === undefined
    ? []
    : canBeEmpty
      ? ['', 'if response.content:', '    print(response.json())']
      : ['', 'print(response.json())']),
];

const stream = (call: string): string[] => [
  `with ${call} as response:`,
  '    response.raise_for_status()',
  '    for line in response.iter_lines():',
  // Not `decode_unicode`, which takes a text without a character set for Latin-1.
  '        print(line.decode())',
];
