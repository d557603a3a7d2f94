import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ownMember } from '../../../scripts/compiler/model/record.ts';
import type { OpenAPI, Schema } from '../../../scripts/compiler/openapi/openapi.ts';
import { isMethod } from '../../../scripts/compiler/openapi/openapi.ts';
import { componentsIn } from '../../../scripts/compiler/openapi/references.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { ownReference } from '../../support/folders.ts';

const documents = async (): Promise<[OpenAPI, OpenAPI]> => {
  const [ours, without] = await Promise.all([
    compileFolder(ownReference),
    compileFolder(ownReference, { guarantees: 'none' }),
  ]);
  return [ours.document, without.document];
};

const operationsOf = ({ paths }: OpenAPI): object[] =>
  Object.values(paths).flatMap((item) =>
    Object.entries(item).flatMap(([key, value]) => (isMethod(key) ? [value] : [])),
  );

/** The schemas that requests use, directly or through others. */
function requested(document: OpenAPI): Record<string, Schema | undefined> {
  const found: Record<string, Schema | undefined> = {};
  const add = (part: unknown): void => {
    for (const name of componentsIn(part)) {
      if (Object.hasOwn(found, name)) continue;
      found[name] = document.components.schemas[name];
      add(found[name]);
    }
  };
  for (const operation of operationsOf(document)) add({ ...operation, responses: undefined });
  return found;
}

test('what requests send is the same, byte by byte, with and without guarantees', async () => {
  const [ours, without] = await documents();
  expect(Object.keys(requested(without)).length).toBeGreaterThan(140);
  expect(JSON.stringify(requested(ours))).toBe(JSON.stringify(requested(without)));
});

test('only required and minLength are added, and each is marked', async () => {
  const [ours, without] = await documents();
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    const inferred = ownMember(value, 'x-inferred');
    const { required = [], minLength } =
      typeof inferred === 'object' && inferred !== null ? (inferred as { required?: object; minLength?: string }) : {};
    const added = Object.values(required).flat();
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
        if (key === 'x-inferred' && typeof member === 'object') return [];
        if (key === 'minLength' && minLength !== undefined) return [];
        if (key !== 'required' || !Array.isArray(member) || added.length === 0) return [[key, plain(member)]];
        const stated = member.filter((name) => !added.includes(name));
        return stated.length === 0 ? [] : [[key, stated]];
      }),
    );
  };
  expect(plain(ours) as object).toEqual(without);
});

test('most responses have required properties, with a device’s IDs among them', async () => {
  const [ours, without] = await documents();
  const { Device, Devices, Error: error } = ours.components.schemas;
  expect(Device).toMatchObject({
    required: ['id', 'deviceId', 'applicationId', 'creationDate', 'lastUpdated', 'name'],
  });
  expect(Devices).toMatchObject({ properties: { items: { items: { $ref: '#/components/schemas/Device' } } } });
  expect(error).toMatchObject({
    required: ['type', 'message'],
    properties: { type: { minLength: 1 }, message: { minLength: 1 } },
  });
  expect([counted(without), counted(ours)]).toEqual([
    { responses: 386, promising: 17 },
    { responses: 386, promising: 352 },
  ]);
});

/** Counts the JSON bodies of successful responses, and those that have a required property. */
function counted(document: OpenAPI): { responses: number; promising: number } {
  const promises = (schema: unknown): boolean => {
    const [name] = componentsIn({ $ref: ownMember(schema, '$ref') });
    const found = name === undefined ? schema : document.components.schemas[name];
    const branches = (key: string): unknown[] => (ownMember(found, key) as unknown[] | undefined) ?? [];
    const alternatives = [...branches('oneOf'), ...branches('anyOf')];
    return (
      ownMember(found, 'required') !== undefined ||
      (ownMember(found, 'items') !== undefined && promises(ownMember(found, 'items'))) ||
      (alternatives.length > 0 && alternatives.every(promises)) ||
      branches('allOf').some(promises)
    );
  };
  const bodies = operationsOf(document).flatMap((operation) => {
    const responses = ownMember(operation, 'responses') as OpenAPI['paths'][string] & Record<string, never>;
    return Object.entries(responses).flatMap(([code, response]) => {
      const schema = ['content', 'application/json', 'schema'].reduce<unknown>(ownMember, response);
      return code.startsWith('2') && schema !== undefined ? [schema] : [];
    });
  });
  return { responses: bodies.length, promising: bodies.filter(promises).length };
}

test('each rule and each omission has a reason and an effect', async () => {
  const text = await readFile('spec/guarantees.yaml', 'utf8');
  const names = [...text.matchAll(/^ {2}- name: (.*)$/gm)].map(([, name]) => name);
  const [ours] = await documents();
  const marks = JSON.stringify(ours.components.schemas);
  expect(names.filter((name) => !marks.includes(`"${name}":[`))).toEqual([]);
});
