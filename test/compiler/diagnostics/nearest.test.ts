import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../scripts/compiler/diagnostics/nearest.ts';
import { operationSections } from '../../../scripts/compiler/dialect/sections.ts';

const sections = operationSections.map(({ title }) => title);
const columns = ['Name', 'Required', 'Description', 'Default', 'Example'];
const keywords = [
  'type',
  'items',
  'properties',
  'required',
  'maxLength',
  'minLength',
  'maximum',
  'description',
  'enum',
];
const fragments = ['get', 'get-state', 'get-log-entries', 'send-state', 'send-command'];
const pages = ['device', 'device-recipe', 'data-table-row', 'flow', 'event'];
const schemas = ['Device', 'Device Post', 'Event Post', 'Event Patch', 'User', 'Instance', 'Error'];

const cases: [word: string, candidates: readonly string[], want: string | undefined][] = [
  // Slips.
  ['Reqest Body', sections, 'Request Body'],
  ['Request Boddy', sections, 'Request Body'],
  ['Method And Ulr', sections, 'Method And Url'],
  ['method and url', sections, 'Method And Url'],
  ['Athentication', sections, 'Authentication'],
  ['Autentification', sections, 'Authentication'],
  ['Succesfull Responses', sections, 'Successful Responses'],
  ['Successful Response', sections, 'Successful Responses'],
  ['Error Response', sections, 'Error Responses'],
  ['Note', sections, 'Notes'],
  ['Curl Exmaple', sections, 'Curl Example'],
  ['Nane', columns, 'Name'],
  ['Requried', columns, 'Required'],
  ['Defualt', columns, 'Default'],
  ['maxLenght', keywords, 'maxLength'],
  ['propertys', keywords, 'properties'],
  ['require', keywords, 'required'],
  ['Tpye', keywords, 'type'],
  ['Devise', schemas, 'Device'],
  ['Event Pots', schemas, 'Event Post'],
  ['send-comand', fragments, 'send-command'],
  ['devise', pages, 'device'],
  // Abbreviations, if they abbreviate only one candidate.
  ['Desc', columns, 'Description'],
  ['Req', columns, 'Required'],
  ['max', keywords, undefined],
  // Different titles, although they share words.
  ['Request Form Fields', sections, undefined],
  ['Request Notes', sections, undefined],
  ['Request Files', sections, undefined],
  ['Responses', sections, undefined],
  ['Response Headers', sections, undefined],
  ['Rate Limits', sections, undefined],
  ['Device Put', schemas, undefined],
  ['User Post', schemas, undefined],
  ['Event', schemas, undefined],
  ['Text', columns, undefined],
  ['Values', columns, undefined],
  ['In', columns, undefined],
  ['format', keywords, undefined],
  ['title', keywords, undefined],
  ['put', ['get', 'patch', 'post'], undefined],
  ['id', ['in', 'if'], undefined],
  ['host', ['post'], undefined],
  ['set-state', fragments, undefined],
  ['get-logs', fragments, undefined],
  ['data-table', pages, undefined],
  ['', sections, undefined],
];

test.for(cases)('%s of %j: %s', ([word, candidates, want]) => {
  expect(nearest(word, candidates)).toBe(want);
});

test.for<[word: string, want: string]>([
  ['Typ', 'a column; did you mean “Type”?'],
  ['Text', 'a column'],
])('the sentence for %s: %s', ([word, want]) => {
  expect(didYouMean('a column', word, ['Code', 'Type', 'Description'])).toBe(want);
});
