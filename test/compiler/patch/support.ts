import { defectsOf } from '../../../scripts/compiler/patch/check-document.ts';

/** A valid document with one operation, which has more members if they are given. */
export const documentWith = (operation: object = {}, components: object = {}, document: object = {}) => ({
  openapi: '3.1.1',
  info: { title: 't', version: 'v' },
  paths: {
    '/a': { get: { operationId: 'a.get', summary: 's', responses: { 200: { description: 'd' } }, ...operation } },
  },
  components: { schemas: { S: { type: 'string' } }, ...components },
  ...document,
});

/** The pointer of the operation. */
export const operationAt = '/paths/~1a/get';

/** The defects as lines: pointer, and what is expected. */
export const defects = (document: unknown, below = ''): string[] =>
  defectsOf(document).map(({ pointer, expected }) => `${pointer.replace(below, '')} ${expected}`);
