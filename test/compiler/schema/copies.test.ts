import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertSources } from './convert-source.ts';

const draft = { $schema: 'http://json-schema.org/draft-04/schema#' };
const tag = {
  type: 'object',
  properties: { key: { type: 'string' }, value: { type: 'string' } },
  additionalProperties: false,
};
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Converts the schema `Host` together with other schemas, and returns its property `property`. */
function inHost(others: Readonly<Record<string, unknown>>, property: unknown, rest: object = {}): unknown {
  const { schemas } = convertSources({ ...others, Host: { ...draft, properties: { property }, ...rest } });
  const host = schemas.Host;
  return typeof host === 'object' ? Object.values(host.properties as object)[0] : undefined;
}

const node = (self: string) => ({ type: 'object', properties: { kids: { type: 'array', items: { $ref: self } } } });
const pair = (self: string) => ({
  definitions: { leaf: { type: 'string' } },
  properties: { a: { $ref: `${self}/definitions/leaf` } },
});

describe('titled copies become references', () => {
  it.each([
    ['equal except for the title', { Tag: { ...draft, ...tag } }, { title: 'Tag', ...tag }, {}, 'Tag'],
    [
      'the title with a slash',
      { 'Row Insert/Update': { ...draft, ...tag } },
      { title: 'Row Insert/Update', ...tag },
      {},
      'RowInsertUpdate',
    ],
    [
      'recursive, from a definition',
      { Node: { ...draft, ...node('#') } },
      { $ref: '#/definitions/node' },
      { definitions: { node: { title: 'Node', ...node('#/definitions/node') } } },
      'Node',
    ],
    [
      'recursive, in place',
      { Node: { ...draft, ...node('#') } },
      { title: 'Node', ...node('#/properties/property') },
      {},
      'Node',
    ],
    [
      'with definitions of its own',
      { Pair: { ...draft, ...pair('#') } },
      { title: 'Pair', ...pair('#/properties/property') },
      {},
      'Pair',
    ],
  ])('%s', (_, others, copy, rest, name) => {
    expect(inHost(others, copy, rest)).toEqual(reference(name));
  });

  it('a copy with another description keeps it', () => {
    const others = { Tag: { ...draft, ...tag } };
    const copy = { title: 'Tag', description: 'A tag.', ...tag };
    expect(inHost(others, copy, {})).toEqual({ ...reference('Tag'), description: 'A tag.' });
  });

  it('a definition that is a copy, with the same name, is removed', () => {
    const { schemas } = convertSources({
      Node: { ...draft, ...node('#') },
      Host: {
        ...draft,
        properties: { a: { $ref: '#/definitions/node' } },
        definitions: { node: { title: 'Node', ...node('#/definitions/node') } },
      },
    });
    expect(schemas.Host).toEqual({ title: 'Host', properties: { a: reference('Node') } });
  });

  it('a reference into a copy still has an equal target', () => {
    const { schemas } = convertSources({
      Tag: { ...draft, ...tag },
      Host: {
        ...draft,
        properties: { tag: { title: 'Tag', ...tag }, key: { $ref: '#/properties/tag/properties/key' } },
      },
    });
    expect(schemas.Host).toEqual({
      title: 'Host',
      properties: { tag: reference('Tag'), key: reference('Host/$defs/key') },
      $defs: { key: { type: 'string' } },
    });
  });
});

describe('schemas that are not equal are never merged', () => {
  it.each([
    ['an additional keyword', { Tag: { ...draft, ...tag } }, { title: 'Tag', ...tag, maxProperties: 2 }, {}],
    [
      'a missing keyword',
      { Tag: { ...draft, ...tag } },
      { title: 'Tag', type: 'object', properties: tag.properties },
      {},
    ],
    ['another title', { Tag: { ...draft, ...tag } }, { title: 'Tags', ...tag }, {}],
    ['no title', { Tag: { ...draft, ...tag } }, tag, {}],
    [
      'another dialect',
      { Tag: { $schema: 'http://json-schema.org/draft-07/schema#', const: 1 } },
      { title: 'Tag', const: 1 },
      {},
    ],
    [
      'the same reference with another target',
      { Node: { ...draft, ...node('#') } },
      { title: 'Node', ...node('#') },
      {},
    ],
    [
      'a reference out of the copy',
      { Node: { ...draft, ...node('#/definitions/x'), definitions: { x: {} } } },
      { title: 'Node', ...node('#/definitions/x') },
      { definitions: { x: {} } },
    ],
    [
      'values that look like references',
      { Node: { ...draft, enum: [{ $ref: '#' }] } },
      { title: 'Node', enum: [{ $ref: '#/properties/property' }] },
      {},
    ],
    [
      'an array that looks like a schema',
      { Node: { ...draft, not: { type: 'string' } } },
      { title: 'Node', not: [['type', 'string']] },
      {},
    ],
    ['text that looks like a path', { Node: { ...draft, ...node('#') } }, { title: 'Node', ...node('#/nowhere') }, {}],
  ])('%s', (_, others, copy, rest) => {
    const result = inHost(others, copy, rest);
    expect(result).not.toEqual(reference(Object.keys(others)[0] ?? ''));
    expect(result).toBeDefined();
  });

  it('a copy with any change is kept', () => {
    const value = fc.oneof(
      fc.constant('#'),
      fc.constant('#/properties/property'),
      fc.boolean(),
      fc.integer(),
      fc.constant({}),
      fc.constant([{}]),
      fc.constant({ type: 'null' }),
    );
    const keyword = fc.constantFrom(
      'type',
      'properties',
      'additionalProperties',
      'not',
      'enum',
      '$ref',
      'items',
      'const',
      'minLength',
    );
    fc.assert(
      fc.property(keyword, value, (key, changed) => {
        const copy: Record<string, unknown> = { title: 'Tag', ...tag, [key]: changed };
        fc.pre(JSON.stringify(copy) !== JSON.stringify({ title: 'Tag', ...tag }));
        expect(inHost({ Tag: { ...draft, ...tag } }, copy)).not.toEqual(reference('Tag'));
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});
