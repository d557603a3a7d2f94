import { describe, expect, test } from 'vitest';
import { joinPointer } from '../../client/verify/pointer.ts';
import { isRecord } from '../../client/verify/record.ts';
import { showLine } from '../../client/verify.ts';
import { isIndexed } from '../../scripts/compiler/openapi/indexed-pairs.ts';
import { clientCalls, type UntypedInit, type UntypedResult } from './client-calls.ts';
import {
  type Contract,
  type ContractOperation,
  documentedExample,
  errorCodes,
  jsonType,
  needsToken,
  type Parameter,
  sourceLineOf,
  streamType,
  successCodes,
} from './contract.ts';
import { formData, formOf, requiredParts } from './form.ts';
import { mutationsOf } from './mutate.ts';
import { parameterExample } from './request.ts';
import { runCase } from './run-case.ts';
import type { Mock } from './use-mock.ts';
import { wrongLiterals } from './wrong-literals.ts';

/** Calls every operation through the client: success, no token, a bad parameter, a bad body, each documented error. */
export function clientSuite(contract: Contract, mock: Mock): void {
  const { byPath, byName } = clientCalls(contract, mock);

  describe.each(contract.operations.map((operation) => [operation.id, operation] as const))(
    '%s through the client',
    (id, operation) => {
      const [code = ''] = successCodes(operation);
      const streams = operation.object.responses[code]?.content?.[streamType] !== undefined;
      const documented = documentedInit(operation);
      const at = sourceLineOf(contract, operation.pointer);
      const check = (name: string, run: () => Promise<void>): void =>
        void test(`${id} · client · ${name}`, () => runCase(run, undefined, at ? showLine(at) : operation.pointer));

      check(code, async () => {
        const { data, error, response } = await byPath(operation, documented);
        expect(error).toBeUndefined();
        expect(response.status).toBe(Number(code));
        if (data instanceof ReadableStream) await data.cancel();
        expect(streams ? data instanceof ReadableStream : data).toEqual(
          streams || responseExample(contract, operation, code),
        );
      });

      if (!streams) {
        check(`${code} · by name`, async () => {
          const { params, ...body } = documented;
          expect(await byName(operation, { ...params.path, ...params.query, ...body })).toEqual(
            responseExample(contract, operation, code),
          );
        });
      }

      if (needsToken(operation)) {
        check('token missing', () =>
          expect(byPath(operation, documented, { accessToken: undefined })).rejects.toMatchObject({ kind: 'usage' }),
        );
      }

      const rejection = ['422', '400'].find((status) => Object.hasOwn(operation.object.responses, status));
      /** If the page documents no response to invalid requests, that of the mock violates the reference too. */
      const isRejected = async (result: Promise<UntypedResult>): Promise<void> => {
        if (rejection === undefined) return expect(result).rejects.toThrow('Unexpected status 422');
        expect((await result).error?.status).toBe(Number(rejection));
      };

      for (const [name, literal] of wrongQuery(operation)) {
        const { params } = documented;
        check(`${rejection ?? 'undocumented'} · query.${name} wrong`, () =>
          isRejected(
            byPath(operation, { ...documented, params: { ...params, query: { ...params.query, [name]: literal } } }),
          ),
        );
      }

      const { body } = operation;
      const [mutation] = body ? mutationsOf(contract.document, body.schemaPointer, body.valid, body.isValid) : [];
      if (mutation) {
        check(`${rejection ?? 'undocumented'} · ${['body', ...mutation.path].join('.')} ${mutation.what}`, () =>
          isRejected(byPath(operation, { ...documented, body: mutation.value })),
        );
      }

      for (const status of errorCodes(operation)) {
        check(`${status} · preferred`, async () => {
          const headers = { prefer: `code=${status}`, ...(streams ? { accept: jsonType } : {}) };
          const { error, data } = await byPath(operation, { ...documented, headers });
          expect(data).toBeUndefined();
          expect(error?.status).toBe(Number(status));
        });
      }
    },
  );
}

/** The documented call: examples of path and required query parameters, and a valid body. */
function documentedInit(operation: ContractOperation): UntypedInit {
  const { object, body } = operation;
  const form = formOf(operation);
  const examples = (where: Parameter['in']): Record<string, unknown> =>
    Object.fromEntries(
      (object.parameters ?? [])
        .filter((parameter) => parameter.in === where && parameter.required)
        .map((parameter) => [parameter.name, parameterExample(parameter)]),
    );
  return {
    params: { path: examples('path'), query: examples('query') },
    ...(body && { body: body.valid }),
    ...(form && { body: formData(requiredParts(form)) }),
  };
}

/** The first query parameter that rejects some values, with such a value. */
function wrongQuery({ object }: ContractOperation): [string, string][] {
  const rows = (object.parameters ?? []).flatMap((parameter) =>
    parameter.in === 'query' && !isIndexed(parameter) && isRecord(parameter.schema)
      ? wrongLiterals(parameter.schema).map(({ literal }): [string, string] => [parameter.name, literal])
      : [],
  );
  return rows.slice(0, 1);
}

function responseExample(contract: Contract, operation: ContractOperation, code: string): unknown {
  const media = operation.object.responses[code]?.content?.[jsonType];
  return (
    media &&
    documentedExample(contract, media, joinPointer(operation.pointer, 'responses', code, 'content', jsonType))?.value
  );
}
