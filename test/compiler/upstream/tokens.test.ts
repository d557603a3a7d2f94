import { describe, expect, test } from 'vitest';
import { readApiInfo } from '../../../scripts/compiler/upstream/api-info.ts';
import { readAuthentication } from '../../../scripts/compiler/upstream/authentication.ts';
import { readDocsPage } from '../../../scripts/compiler/upstream/docs.ts';
import { type DocsAuthentication, readDocsAuthentication } from '../../../scripts/compiler/upstream/scopes.ts';
import { withoutPlaces } from '../../support/without-places.ts';
import { nodeOf, reported } from './reported.ts';

describe('the section Authentication', () => {
  const list =
    'The client must be configured with a valid api access token to call this action. The token must include at least one of the following scopes:';
  const none = 'No api access token is required to call this action.';
  const unknown = (actual: string): string =>
    `Unexpected Authentication of Get: “${actual}”, expected the scopes of the token, or that no token is required`;

  test.each<[string, unknown, string[]]>([
    [`${list} all.User, a.*, or a.get.`, ['all.User', 'a.*', 'a.get'], []],
    [`${list} a.* or a.get`, ['a.*', 'a.get'], []],
    [`${list}\nall.User,\na.get.`, ['all.User', 'a.get'], []],
    [`${list} a.get.`, ['a.get'], []],
    [none, 'none', []],
    [`${none} Really.`, undefined, [`a.md:5:1 ${unknown(`${none} Really.`)}`]],
    [`But: ${none}`, undefined, [`a.md:5:1 ${unknown(`But: ${none}`)}`]],
    [`But: ${list} a.get.`, undefined, [expect.stringContaining('a.md:5:1 Unexpected Authentication of Get: “But: ')]],
    ['', undefined, [`a.md:1:1 ${unknown('')}`]],
    [`${none}\n\nReally.`, 'none', ['a.md:7:1 Section or paragraph “Really.” is unknown']],
  ])('%s', (text, want, messages) => {
    const found = reported((report) => {
      const [docs] = readDocsPage('a.md', `## Get\n\n#### Authentication\n\n${text}\n`, report).operations;
      const read = docs && readDocsAuthentication(docs, report);
      return read?.kind === 'token' ? read.scopes : read?.kind;
    });
    expect(found).toEqual({ result: want, messages });
  });
});

describe('the token of an operation', () => {
  const token = (...scopes: string[]): DocsAuthentication => ({ kind: 'token', scopes });
  const other = (actual: string, expected: string): RegExp =>
    new RegExp(`^a\\.json:1:\\d+ Unexpected authentication: “${actual}”, expected “${expected}”$`);

  test.each<[string, object, DocsAuthentication | undefined, unknown, RegExp[]]>([
    ['none', {}, { kind: 'none' }, undefined, []],
    ['none, without docs', {}, undefined, undefined, []],
    ['as in docs', { auth: ['a.get'] }, token('all.User', 'a.*', 'a.get'), ['all.User', 'a.*', 'a.get'], []],
    ['without docs', { auth: ['a.get', 'a.*'] }, undefined, ['a.*', 'a.get'], []],
    ['without scopes of its own', { auth: [] }, undefined, ['a.*'], []],
    ['only in docs', {}, token('a.*', 'a.get'), ['a.*', 'a.get'], [other('a token', 'no token')]],
    ['not in docs', { auth: ['a.get'] }, { kind: 'none' }, ['a.*', 'a.get'], [other('no token', 'a token')]],
    [
      'with a scope that docs does not have',
      { auth: ['a.get', 'a.put'] },
      token('a.*', 'a.get'),
      ['a.*', 'a.get'],
      [/^a\.json:1:\d+ Unexpected scope: “a\.put”, expected “one of a\.\*, a\.get”$/],
    ],
  ])('%s', (_, action, docs, want, messages) => {
    const get = { method: 'GET', responses: {}, ...action };
    const info = nodeOf({ a: { path: '/a', auth: ['a.*'], actions: { get } } });
    const found = reported((report) => {
      const [resource] = readApiInfo(info, report);
      const [first] = resource?.actions ?? [];
      if (!resource || !first) throw new Error('no operation');
      const read = readAuthentication(resource, first, docs, report);
      expect(read.at).toBe(first.at);
      return read.kind === 'token' ? read.scopes.map(({ value }) => value) : undefined;
    });
    expect(found).toEqual({ result: want, messages: messages.map((message) => expect.stringMatching(message)) });
  });

  test.each([
    [{ denyOauthTokens: true }, ['noOauth']],
    [{ allowUnverified: true }, ['unverified']],
    [{ allowUnverified: true, denyOauthTokens: true }, ['noOauth', 'unverified']],
    [{ allowUnverified: false, denyOauthTokens: false }, []],
  ])('%j', (action, want) => {
    const get = { method: 'GET', auth: ['a.get'], responses: {}, ...action };
    const { result, messages } = reported((report) => {
      const [resource] = readApiInfo(nodeOf({ a: { path: '/a', actions: { get } } }), report);
      const [first] = resource?.actions ?? [];
      return resource && first && readAuthentication(resource, first, undefined, report);
    });
    expect(withoutPlaces(result)).toMatchObject({ restrictions: want.map((value) => ({ value })) });
    expect(messages).toEqual([]);
  });
});
