import { expect, test } from 'vitest';
import { nameOf } from '../../../sandbox/operations/name-of.ts';

test.each([
  ['Device', 'Device'],
  ['ExperienceUser', 'Experience User'],
  ['APIToken', 'API Token'],
  ['UserOAuthToken', 'User O Auth Token'],
  ['Level2Item', 'Level2 Item'],
])('%s is “%s”', (schema, name) => {
  expect(nameOf({ schema, collection: '', item: '', key: 'id', roles: new Map() })).toBe(name);
});
