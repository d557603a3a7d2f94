import { expect } from 'vitest';
import { camelCasePlaceholder } from '../../../scripts/compiler/dialect/names.ts';
import type { ContractCase } from '../case.ts';
import { type Contract, type ContractOperation, successCodes } from '../contract.ts';
import { formContentType, formText } from '../form.ts';
import { type ContractRequest, documentedRequest } from '../request.ts';

/** The curl example of the page, sent as a request with its method, URL, headers and data. */
export function curlCases(contract: Contract, operation: ContractOperation): ContractCase[] {
  const [code] = successCodes(operation);
  const request = curlRequest(contract, operation);
  if (code === undefined || !request) return [];
  return [
    {
      name: `${operation.id} · ${code} · curl`,
      fact: 'curl example',
      pointer: operation.pointer,
      request,
      expect: (reply) => {
        expect(
          reply.violations?.filter(({ location }) => location[0] === 'request') ?? [],
          'what is wrong with the example',
        ).toEqual([]);
        expect(reply.status, reply.text).toBe(Number(code));
      },
    },
  ];
}

/** Replaces upper-case placeholders with the documented examples of the path parameters. */
function curlRequest(contract: Contract, operation: ContractOperation): ContractRequest | undefined {
  const example = operation.curl;
  if (!example?.url) return undefined;
  const { origin } = new URL(contract.document.servers[0]?.url ?? 'http://server');
  const parameters = operation.object.parameters ?? [];
  const url = example.url.value.replace(origin, '').replace(/\b[A-Z][A-Z0-9_]+\b/g, (placeholder) => {
    const parameter = parameters.find(
      ({ in: where, name }) => where === 'path' && name === camelCasePlaceholder(placeholder),
    );
    return parameter?.example === undefined ? placeholder : encodeURIComponent(String(parameter.example));
  });
  const { method } = documentedRequest(operation);
  const form = example.form.map(({ value: { name, value } }) => ({
    name,
    isFile: value.startsWith('@'),
    text: value.replace(/;type=[^;]*$/, ''),
  }));
  return {
    method: example.method?.value ?? (example.data || form.length > 0 ? 'POST' : method),
    url,
    headers: {
      ...Object.fromEntries(example.headers.map(({ value: { name, value } }) => [name.toLowerCase(), value])),
      ...(form.length > 0 && { 'content-type': formContentType }),
    },
    ...(example.data && { body: example.data.value }),
    ...(form.length > 0 && { body: formText(form) }),
  };
}
