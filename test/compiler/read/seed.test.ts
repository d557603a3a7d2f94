import { beforeAll, expect, test } from 'vitest';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import type { OperationObject } from '../../../scripts/compiler/openapi/openapi.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { corpusFolder } from '../../support/folders.ts';
import { danglingReferences } from '../../support/references.ts';

/* One page, without the page of its schemas. */
describeWithCorpus('the page of devices alone', () => {
  let compilation: Compilation;
  let operations: Map<string, OperationObject>;
  beforeAll(async () => {
    compilation = await compileFolder(corpusFolder('seed'));
    operations = new Map(
      Object.values(compilation.document.paths)
        .flatMap((item) => Object.values(item))
        .map((operation) => [operation.operationId, operation]),
    );
  });

  test('four operations', () => {
    expect(
      Object.entries(compilation.document.paths).map(([path, item]) => [
        path,
        Object.entries(item).map(([method, { operationId, summary }]) => `${method} ${operationId}: ${summary}`),
      ]),
    ).toEqual([
      ['/applications/{applicationId}/devices/export', ['post devices.export: Export']],
      ['/applications/{applicationId}/devices', ['get devices.get: Get', 'post devices.post: Post']],
      ['/applications/{applicationId}/devices/command', ['post devices.sendCommand: Send Command']],
    ]);
  });

  test('every link to a schema is a warning with its place, and its schema a component without constraints', () => {
    expect(compilation.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const links = compilation.diagnostics.filter(({ code }) => code === 'link/broken');
    const lines = [...compilation.texts.values()][0]?.split('\n') ?? [];
    for (const { line, column } of links)
      expect(lines[line - 1]?.slice(column - 1)).toMatch(/^\[[^\]]+\]\(schemas\.md#/);
    expect(links).toHaveLength(lines.join('\n').match(/\]\(schemas\.md#/g)?.length ?? -1);
    expect(compilation.document.components.schemas).toEqual(
      Object.fromEntries(
        ['Device', 'DevicePost', 'DeviceTagFilter', 'Devices', 'Error', 'MultiDeviceCommand', 'Success'].map((name) => [
          name,
          { title: name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') },
        ]),
      ),
    );
    expect(danglingReferences(compilation.document)).toEqual([]);
  });

  test('the examples of bodies are kept', () => {
    expect(operations.get('devices.post')?.requestBody).toMatchObject({
      required: true,
      content: { 'application/json': { example: { name: 'My New Device' } } },
    });
    expect(operations.get('devices.sendCommand')?.requestBody).toMatchObject({
      required: true,
      content: { 'application/json': { example: { name: 'myCommand' } } },
    });
  });

  test('parameters with description, default, example, accepted values and schema', () => {
    const parameters = new Map(
      (operations.get('devices.get')?.parameters ?? []).map((parameter) => [parameter.name, parameter]),
    );
    expect([...parameters.keys()]).toEqual([
      'applicationId',
      'sortField',
      'sortDirection',
      'page',
      'perPage',
      'filterField',
      'filter',
      'deviceClass',
      'tagFilter',
      'excludeConnectionInfo',
    ]);
    expect(parameters.get('applicationId')).toMatchObject({
      in: 'path',
      required: true,
      schema: { type: 'string' },
      example: '575ec8687ae143cd83dc4a97',
    });
    expect(parameters.get('sortDirection')).toMatchObject({
      in: 'query',
      required: false,
      schema: { type: 'string', enum: ['asc', 'desc'], default: 'asc' },
      example: 'asc',
    });
    expect(parameters.get('perPage')).toMatchObject({ schema: { type: 'integer', default: 1000 }, example: 10 });
    expect(parameters.get('tagFilter')).toMatchObject({
      schema: { $ref: '#/components/schemas/DeviceTagFilter' },
      example: [{ key: 'Floor', value: '2' }, { key: 'Serial' }],
    });
  });

  test('scopes as alternatives, responses with code and schema', () => {
    const operation = operations.get('devices.export');
    expect(operation?.security?.map((requirement) => Object.values(requirement).flat())).toEqual(
      [
        'all.Application',
        'all.Application.read',
        'all.Organization',
        'all.Organization.read',
        'all.User',
        'all.User.read',
        'devices.*',
        'devices.export',
      ].map((scope) => [scope]),
    );
    expect(operation?.responses).toMatchObject({
      200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Success' } } } },
      400: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
      404: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
    });
  });

  test('entities are decoded once', () => {
    const email = operations.get('devices.export')?.parameters?.find(({ name }) => name === 'email');
    expect(email?.description).toContain("user's");
    expect(JSON.stringify(compilation.document)).not.toMatch(/&(?:#x?[0-9a-f]+|amp|quot|apos);/i);
  });
});
