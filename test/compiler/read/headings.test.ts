import { describe, expect, test } from 'vitest';
import { headingLine } from '../../../scripts/compiler/read/heading-line.ts';
import { repairHeadings } from '../../../scripts/compiler/read/repair-headings.ts';

describe('a line as a heading', () => {
  test.for<[text: string, want: object]>([
    ['## Get', { depth: 2, title: 'Get', isProper: true, isJoined: false }],
    ['   ###### Get ##', { depth: 6, title: 'Get', isProper: true }],
    ['##', { depth: 2, title: '', isProper: true, isJoined: false }],
    ['##Get', { depth: 2, title: 'Get', isProper: false, isJoined: true }],
    ['    ## Get', { depth: 2, title: 'Get', isProper: false, isJoined: false }],
    ['- ## Get', { depth: 2, title: 'Get', isProper: false, isJoined: false }],
    ['> 12. ##Get', { depth: 2, title: 'Get', isProper: false, isJoined: false }],
    ['\\#\\# Get', { depth: 2, title: 'Get', isProper: false }],
    ['\\## Get', { depth: 2, title: 'Get', isProper: false }],
    ['#\\# Get', { depth: 2, title: 'Get', isProper: false, isJoined: false }],
    ['#\\#Get', { depth: 2, title: 'Get', isProper: false, isJoined: false }],
    ['##\u200bGet', { depth: 2, title: 'Get', isProper: false, isJoined: false }],
    ['＃＃ Get', { depth: 2, title: 'Get', isProper: false }],
    ['\u200b## Get', { depth: 2, title: 'Get', isProper: false }],
    ['##\u00a0Get', { depth: 2, title: 'Get', isProper: true }],
    ['### URL <a name="get-url"></a> ##', { depth: 3, title: 'URL', anchor: '<a name="get-url"></a>' }],
    ['### URL ## {#get-url}', { depth: 3, title: 'URL', anchor: '{#get-url}' }],
    ['<h2>Get</h2>', { depth: 2, title: 'Get', lines: 1, isProper: false, isJoined: false }],
    [' <H3 id="a"> Get </H3> ', { depth: 3, title: 'Get' }],
    ['Get\n---', { depth: 2, title: 'Get', lines: 2, isProper: false }],
    ['Get\n  =  ', { depth: 1, title: 'Get', lines: 2 }],
    ['**Get**', { depth: 2, title: 'Get', lines: 1, isProper: false }],
    ['__Get__ {#get}\n', { depth: 2, title: 'Get', anchor: '{#get}' }],
    ['Get ## it', { depth: undefined, title: 'Get ## it' }],
    ['Get', { depth: undefined, title: 'Get', lines: 1, isProper: false, isJoined: false }],
    [`## ${'x'.repeat(497)}`, { depth: 2 }],
  ])('%j', ([text, want]) => {
    expect(headingLine(text.split('\n'), 0)).toMatchObject({ index: 0, ...want });
  });

  test.for([
    '',
    ' \t',
    '####### Get',
    '`## Get`',
    '<h2>Get</h3>',
    '<h7>Get</h7>',
    '> Get',
    '| Get',
    '    Get',
    'Get\nit',
    'Get\n    ---',
    'Get\n--- -',
    `## ${'x'.repeat(498)}`,
  ])('%j is none', (text) => {
    expect(headingLine(text.split('\n'), 0)).toBeUndefined();
  });

  test('a text without a blank line before it is none', () => {
    expect(headingLine(['a', '**Get**'], 1)).toBeUndefined();
    expect(headingLine(['a', 'Get', '---'], 1)).toBeUndefined();
    expect(headingLine([' ', '**Get**'], 1)).toMatchObject({ index: 1, title: 'Get' });
  });
});

const intro = '# Devices Actions\n\nhttps://api.losant.com/devices\n\n';
const url = '\n### Method And Url\n\nGET https://api.losant.com/devices\n\n';

describe('repaired headings', () => {
  test.for<[name: string, text: string, want: string, ...faults: string[]]>([
    ['none', `${intro}## Get\n${url}`, `${intro}## Get\n${url}`],
    ['joined', `${intro}##Get\n${url}`, `${intro}## Get\n${url}`, '5:1-5:6 ##Get → “## Get”'],
    ['depth 1', `${intro}# Get\n${url}`, `${intro}## Get\n${url}`, '5:1-5:6 # Get → “## Get”'],
    ['depth 4', `${intro}#### Get\n${url}`, `${intro}## Get\n${url}`, '5:1-5:9 #### Get → “## Get”'],
    ['underlined', `${intro}Get\n---\n${url}`, `${intro}## Get\n\n${url}`, '5:1-6:4 Get → “## Get”'],
    ['bold', `${intro}**Get**\n${url}`, `${intro}## Get\n${url}`, '5:1-5:8 **Get** → “## Get”'],
    ['an anchor', `${intro}##Get {#get}\n${url}`, `${intro}## Get {#get}\n${url}`, '5:1-5:13 ##Get {#get} → “## Get”'],
    [
      'a part as plain text',
      `${intro}## Get\n${url.replace('### ', '')}`,
      `${intro}## Get\n${url}`,
      '7:1-7:15 Method And Url → “### Method And Url”',
    ],
    [
      'a part of another depth and case',
      `${intro}## Get${url.replace('### Method And', '## method and')}`,
      `${intro}## Get${url}`,
      '6:1-6:18 ## method and Url → “### Method And Url”',
    ],
    ['words of a description', `${intro}## Get\n\nGet\n${url}`, `${intro}## Get\n\nGet\n${url}`],
    ['a heading in a fence', `${intro}\`\`\`\n##Get\n\`\`\`\n`, `${intro}\`\`\`\n##Get\n\`\`\`\n`],
    ['an unknown heading of depth 4', `${intro}## Get\n${url}#### More\n`, `${intro}## Get\n${url}#### More\n`],
    [
      'an unknown heading before the key section of the head',
      `${intro}#### Get\n\n## Post\n${url}`,
      `${intro}#### Get\n\n## Post\n${url}`,
    ],
  ])('%s', ([, text, want, ...faults]) => {
    const repaired = repairHeadings(text);
    expect(repaired.text).toBe(want);
    expect(
      repaired.faults.map(
        ({ at, actual, expected }) => `${at.line}:${at.column}-${at.endLine}:${at.endColumn} ${actual} → ${expected}`,
      ),
    ).toEqual(faults);
  });

  test.for<[name: string, text: string, want: string]>([
    ['a part', '## A\n\n## Schema\n', '## A\n\n### Schema\n'],
    ['a part with the title', '## A b\n\n#### A b Schema\n', '## A b\n\n### A b Schema\n'],
    ['a part with another title', '## A\n\n#### B Schema\n', '## A\n\n#### B Schema\n'],
    [
      'a schema after another',
      '## A\n\n### Schema\n\n# B\n\n### Schema\n',
      '## A\n\n### Schema\n\n## B\n\n### Schema\n',
    ],
    ['a title before the schema', '## A\n\n# B\n\n### Schema\n', '## A\n\n# B\n\n### Schema\n'],
    ['a misspelt key section', '# A\n\n### Shema\n', '## A\n\n### Shema\n'],
    ['a misspelt key section with a title', '# A\n\n### A Shema\n', '## A\n\n### A Shema\n'],
    ['the other part', '# A\n\n### Example\n', '# A\n\n### Example\n'],
  ])('of a schemas page: %s', ([, text, want]) => {
    expect(repairHeadings(`# Schemas\n\n${text}`).text).toBe(`# Schemas\n\n${want}`);
  });

  test('on a page of unknown kind, none', () => {
    const text = '# Devices\n\n##Get\n';
    expect(repairHeadings(text)).toEqual({ text, faults: [] });
  });
});
