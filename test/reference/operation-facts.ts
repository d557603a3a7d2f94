import type { Json } from '../../scripts/compiler/model/json.ts';
import type { Operation } from '../../scripts/compiler/model/reference.ts';

/** The facts of an operation without descriptions, by the names of `corrections.yaml`. */
export function operationFacts(operation: Operation): Map<string, unknown> {
  const facts = new Map<string, unknown>();
  const { authentication, url, body, curl, eventStream } = operation;
  facts.set('title', operation.title.value);
  facts.set('method', operation.method.value);
  facts.set('url', [url.origin, ...url.segments.map(({ kind, text }) => `${kind} ${text}`)]);
  facts.set(
    'authentication',
    authentication.kind === 'token' ? authentication.scopes.map(({ value }) => value) : authentication.kind,
  );
  for (const { placeholder, example } of operation.pathParameters)
    facts.set(`path/${placeholder.value}`, example?.value);
  for (const parameter of operation.queryParameters) {
    const name = `query/${parameter.name.value}`;
    facts.set(`${name}/required`, parameter.required.value);
    facts.set(`${name}/default`, parameter.default?.value);
    facts.set(`${name}/example`, parameter.example?.value.text);
    facts.set(
      `${name}/accepted`,
      parameter.acceptedValues.map(({ value }) => value),
    );
    facts.set(`${name}/schema`, parameter.schema?.title);
    facts.set(`${name}/type`, parameter.type?.value);
  }
  for (const header of operation.headers)
    facts.set(`header/${header.name.value}`, [header.required.value, header.default?.value]);
  const json = body?.kind === 'json' ? body : undefined;
  const example = json?.example && (JSON.parse(json.example.text) as Json);
  facts.set('body/schema', json?.schema.title);
  facts.set('body/example', example);
  if (curl) {
    const data: unknown = curl.data === undefined ? undefined : JSON.parse(curl.data.value);
    facts.set('curl/method', curl.method?.value);
    facts.set('curl/url', curl.url?.value);
    for (const { value } of curl.headers) facts.set(`curl/header/${value.name}`, value.value);
    facts.set('curl/data', JSON.stringify(data) === JSON.stringify(example) ? 'the example of the body' : data);
  }
  for (const { code, schema } of operation.responses)
    facts.set(`${code.value.startsWith('2') ? 'success' : 'error'}/${code.value}/type`, schema?.title);
  for (const { name, schema } of eventStream?.events ?? []) facts.set(`event/${name.value}`, schema?.title);
  facts.set('notes/link', linksOf(operation.notes.map(({ value }) => value).join('\n')));
  return facts;
}

/** The targets of links to schemas in prose. */
function linksOf(text: string): string | undefined {
  const links = [...text.matchAll(/\]\((schemas\.md#[^)\s]+)\)/g)].map((match) => match[1]);
  return links.length > 0 ? links.join(' ') : undefined;
}
