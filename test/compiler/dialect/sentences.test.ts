import { describe, expect, test } from 'vitest';
import {
  authorizationSentence,
  beginnings,
  blankAllowed,
  bodySentence,
  introduction,
  schemaLink,
  spacers,
  tokenNotRequired,
  tokenRequired,
  vendorResourceMeta,
} from '../../../scripts/compiler/dialect/sentences.ts';

const token =
  'access token is required to access this endpoint. The token must include at least one of the following scopes:';
const noToken = 'No authentication is required for this endpoint.';
const body =
  'The body of the request should be serialized JSON that validates against the [Device Post](schemas.md#device-post) schema. For example, the following would be a valid body for this request:';
const below =
  'Below are the various requests that can be performed against the Data Table resource, as well as the expected parameters and the potential responses.';
const meta =
  'A detailed look at the various REST actions supported by the Data Table resource of the Losant API. Learn more.';
const authorization = 'The token for authenticating the request, prepended with Bearer';

const fixed: Record<string, [pattern: RegExp, sentence: string, ...groups: string[]]> = {
  introduction: [introduction, below, 'Data Table'],
  vendorResourceMeta: [vendorResourceMeta, meta, 'Data Table'],
  tokenRequired: [tokenRequired, `A valid api ${token} all.User, or device.*.`, 'all.User, or device.*'],
  tokenNotRequired: [tokenNotRequired, noToken],
  bodySentence: [bodySentence, body, 'Device Post', 'schemas.md#device-post'],
  authorizationSentence: [authorizationSentence, authorization],
};

describe('a fixed sentence', () => {
  test.for(Object.entries(fixed))('%s', ([, [pattern, sentence, ...groups]]) => {
    expect(pattern.exec(sentence)?.slice(1)).toEqual(groups);
    expect(pattern.test(`Note: ${sentence}`)).toBe(false);
  });

  test.for(Object.entries(fixed).filter(([name]) => name !== 'tokenRequired'))(
    '%s has no other text behind it',
    ([, [pattern, sentence]]) => {
      expect(pattern.test(`${sentence} But not always.`)).toBe(false);
    },
  );

  test.for(Object.entries(fixed).filter(([, [, sentence]]) => sentence.endsWith('.') && sentence !== ''))(
    'a period is no other character: %s',
    ([name, [pattern, sentence]]) => {
      expect(pattern.test(`${sentence.slice(0, -1)}!`)).toBe(name === 'tokenRequired');
    },
  );
});

test.for([`A valid API ${token} a.b`, `A valid ${token} a.b.`, `a VALID api ${token.toUpperCase()} a.b`])(
  'a token is required: %s',
  (sentence) => {
    expect(tokenRequired.exec(sentence)?.[1]).toBe('a.b');
  },
);

describe('the beginning of a sentence', () => {
  test.for([
    ['token', `A valid api ${token} a.b.`, true],
    ['token', 'A valid access token is required here.', true],
    ['token', 'An access token is required.', false],
    ['token', 'Here a valid access token is required.', false],
    ['noToken', noToken, true],
    ['noToken', 'No authentication is required at all.', true],
    ['noToken', 'Usually no authentication is required.', false],
    ['body', body, true],
    ['body', 'The body of the request should be serialized JSON.', true],
    ['body', 'Note: The body of the request should be serialized JSON.', false],
  ] as const)('%s: %s', ([name, text, expected]) => {
    expect(beginnings[name].test(text)).toBe(expected);
  });
});

test.for([
  ['Blank or not provided means no filtering.', true],
  ['The name. If provided but blank, all devices.', true],
  ['The blank device.', false],
  ['Blank', false],
] as const)('%s: a blank value is allowed: %s', ([text, expected]) => {
  expect(blankAllowed.test(text)).toBe(expected);
});

test('HTML that states nothing', () => {
  expect([...spacers]).toEqual(['<br/>', '<small></small>', '<small><br/></small>']);
});

describe('a link to a schema', () => {
  test.for([
    ['[Device](schemas.md#device)', 'Device', 'device'],
    ['see [Device Post](./schemas.md#device-post), or', 'Device Post', 'device-post'],
    ['[Device](<schemas.md#device>)', 'Device', 'device'],
    ['[Device](schemas.md#device "A device")', 'Device', 'device'],
    ["[Device](schemas.md#device 'A device')", 'Device', 'device'],
    ['[a [Device](schemas.md#device)', 'Device', 'device'],
  ] as const)('%s', ([text, title, target]) => {
    expect(schemaLink.exec(text)?.slice(1)).toEqual([title, target]);
  });

  test.for([
    '[Device](devices.md#device)',
    '[Device](other-schemas.md#device)',
    '[Device](schemas.md)',
    '[Device](schemas.md#)',
    '[](schemas.md#device)',
    '[Device](schemasXmd#device)',
    '[Device](schemas.md#device more)',
    '[Device](schemas.md#de vice)',
    '[Device] (schemas.md#device)',
  ])('%s is none', (text) => {
    expect(schemaLink.test(text)).toBe(false);
  });
});
