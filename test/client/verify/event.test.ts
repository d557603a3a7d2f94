import { describe, expect, test } from 'vitest';
import { createVerifier, type ResponseFacts } from '../../../client/verify.ts';
import { document, json, stream } from './document.ts';

describe('an event', () => {
  const watch = { method: 'GET', path: '/things/watch', status: 200, contentType: `${stream}; charset=utf-8` };
  const at = '/paths/~1things~1watch/get/responses/200/content/text~1event-stream/x-sse-events';
  const findings = (name: string, data: string, facts: Partial<ResponseFacts> = {}) =>
    createVerifier({ document })
      .event({ ...watch, ...facts }, { name, data })
      .map(({ code, path, message, pointer }) => [code, path, message.split(':')[0], pointer]);

  test.each([
    ['ping', '{'],
    ['thing', '{"name":"a"}'],
  ])('%s %s is right', (name, data) => expect(findings(name, data)).toEqual([]));

  test('is wrong if its data are', () => {
    expect(findings('thing', '{"name":1}')).toEqual([
      [
        'body/schema',
        'name',
        'Instance type "number" is invalid. Expected "string".',
        '/components/schemas/Thing/properties/name',
      ],
    ]);
    expect(findings('thing', '{')).toEqual([['body/not-json', '', 'The body is not JSON', `${at}/1/schema`]]);
  });

  test('is wrong if it is not documented', () => {
    expect(findings('other', '{}')).toEqual([
      ['event/undocumented', '', 'Unexpected event other, expected ping, thing', at],
    ]);
  });

  // The response itself is reported.
  test.each<[Partial<ResponseFacts>]>([
    [{ status: 500 }],
    [{ status: 204 }],
    [{ status: 201 }],
    [{ contentType: json }],
  ])('is not judged if nothing is documented: %j', (facts) => expect(findings('other', '{', facts)).toEqual([]));
});
