import { beforeAll, expect, test } from 'vitest';
import type { Difference, FactChange } from '../../../scripts/commands/refresh/compare/change.ts';
import { compareReferences } from '../../../scripts/commands/refresh/compare/compare.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { corpusFolder } from '../../support/folders.ts';
import { editText } from './edit-text.ts';

/** All changes between two editions of the vendor's pages, collected by hand. */
describeWithCorpus('2018-12 → 2019-03', () => {
  let difference: Difference;

  beforeAll(async () => {
    const [before, after] = await Promise.all([
      compileFolder(corpusFolder('2018-12')),
      compileFolder(corpusFolder('2019-03')),
    ]);
    difference = compareReferences(before.reference, after.reference, true);
  });

  const facts = (select: (change: FactChange) => boolean): string[] =>
    difference.operations.changed
      .flatMap(({ id, facts: list }) =>
        list.filter(select).map(({ fact, name }) => `${id} ${name === undefined ? fact : `${fact} ${name}`}`),
      )
      .sort();

  test('operations: two added, none removed or renamed', () => {
    expect(difference.operations.added).toEqual([
      {
        id: 'application.search',
        method: 'GET',
        path: '/applications/{applicationId}/search',
        file: 'application.md',
        line: 462,
      },
      {
        id: 'dashboard.sendReport',
        method: 'POST',
        path: '/dashboards/{dashboardId}',
        file: 'dashboard.md',
        line: 173,
      },
    ]);
    expect(difference.operations.removed).toEqual([]);
    expect(difference.operations.renamed).toEqual([]);
  });

  test('query parameters: eight added to existing operations, all optional', () => {
    expect(facts(({ aspect, after }) => aspect === '' && after === 'optional')).toEqual([
      'application.get query parameter summaryExclude',
      'application.get query parameter summaryInclude',
      'applications.get query parameter summaryExclude',
      'applications.get query parameter summaryInclude',
      'dashboards.get query parameter applicationId',
      'me.get query parameter summaryInclude',
      'org.get query parameter summaryInclude',
      'orgs.get query parameter summaryInclude',
    ]);
  });

  test('query parameters: one enum has a new value, three descriptions changed, nothing else', () => {
    expect(
      facts(({ fact, aspect }) => fact.startsWith('query') && aspect !== '' && aspect !== 'accepted values'),
    ).toEqual([
      'me.get query parameter summaryExclude',
      'org.get query parameter summaryExclude',
      'orgs.get query parameter summaryExclude',
    ]);
    const grown = difference.operations.changed.flatMap(({ id, facts: list }) =>
      list.filter(({ aspect }) => aspect === 'accepted values').map((change) => ({ ...change, id })),
    );
    expect(grown).toEqual([
      {
        id: 'dashboards.get',
        fact: 'query parameter',
        name: 'sortField',
        aspect: 'accepted values',
        before: ['name', 'id', 'creationDate', 'ownerId'],
        after: ['name', 'id', 'creationDate', 'ownerId', 'applicationId'],
        file: 'dashboards.md',
        line: 31,
      },
    ]);
  });

  test('responses: two responses of one operation have another schema', () => {
    expect(
      difference.operations.changed.filter(({ facts: list }) => list.some(({ fact }) => fact.startsWith('response'))),
    ).toEqual([
      {
        id: 'dashboard.validateContext',
        file: 'dashboard.md',
        line: 241,
        facts: [
          {
            fact: 'response',
            name: '200',
            aspect: 'schema',
            before: 'Success',
            after: 'Validate Context Success',
            file: 'dashboard.md',
            line: 292,
          },
          {
            fact: 'response',
            name: '400',
            aspect: 'schema',
            before: 'Error',
            after: 'Validate Context Error',
            file: 'dashboard.md',
            line: 298,
          },
        ],
      },
    ]);
  });

  test('request bodies: one became required, five have another example', () => {
    expect(facts(({ fact, aspect }) => fact === 'request body' && aspect !== 'example')).toEqual([
      'dataTableRows.export request body',
    ]);
    expect(facts(({ aspect }) => aspect === 'example')).toEqual(
      [
        'dataTable.addColumn',
        'dataTableRows.delete',
        'dataTableRows.export',
        'dataTableRows.query',
        'dataTables.post',
      ].map((id) => `${id} request body`),
    );
  });

  test('no other fact of an operation changed', () => {
    expect(facts(({ fact }) => !/^(?:query parameter|request body|response)/.test(fact))).toEqual([]);
  });

  test('schemas: four added, five renamed, none removed', () => {
    const { added, removed, renamed } = difference.schemas;
    expect(added.map(({ title }) => title)).toEqual([
      'Application Search Result',
      'Dashboard Send Report',
      'Validate Context Error',
      'Validate Context Success',
    ]);
    expect(removed).toEqual([]);
    expect(
      renamed.map(({ from, to, changes }) => [
        from,
        to,
        changes.map((change) => editText(change).replace(/\S*\/properties\//, '')),
      ]),
    ).toEqual([
      ['Data Table Export', 'Data Table Rows Export', []],
      ['Data Table Row Insert/Update', 'Data Table Row Insert Update', []],
      ['File Post Response', 'File Upload Post Response', []],
      [
        'Single or Multiple Device States',
        'Device State or States',
        ['removed relayId {"type":"string"}', 'removed relayId {"type":"string"}'],
      ],
      [
        'Workflow Import',
        'Workflows Import Post',
        ['members type/enum +["redis","serial"] -[]', 'members type/enum +["redis","serial"] -[]'],
      ],
    ]);
  });

  test('schemas: 35 changed, 11 of them have another example', () => {
    const { changed } = difference.schemas;
    const titles = (pattern: RegExp, kind: string): string[] =>
      changed
        .filter(({ schema }) => schema.some((change) => change.kind === kind && pattern.test(editText(change))))
        .map(({ title }) => title);
    expect(changed).toHaveLength(35);
    expect(changed.filter(({ example }) => example).map(({ title }) => title)).toEqual([
      'Dashboard',
      'Dashboards',
      'Data Table',
      'Data Table Column',
      'Data Table Post',
      'Data Table Query',
      'Data Table Row',
      'Data Table Row Insert Result',
      'Data Table Rows',
      'Data Tables',
      'Integrations',
    ]);
    expect(titles(/relayId/, 'removed')).toEqual(['Composite Device State', 'Device State', 'Device States']);
    expect(titles(/enum .*"redis"/, 'members')).toHaveLength(8);
    expect(titles(/enum .*"serial"/, 'members')).toHaveLength(8);
    expect(titles(/enum .*"STD_DEV"/, 'members')).toEqual(['Time Series Data', 'Time Series Query']);
    expect(titles(/organizationName/, 'added')).toEqual(['Application', 'Applications', 'Dashboard', 'Dashboards']);
    expect(titles(/includeFullDevice/, 'added')).toEqual([
      'Dashboard',
      'Dashboard Patch',
      'Dashboard Post',
      'Dashboards',
    ]);
    expect(titles(/enum .*"dashboard.sendReport"/, 'members')).toEqual([
      'Github Login',
      'User Credentials',
      'User Post',
    ]);
    expect(titles(/deviceId/, 'added')).toEqual(['Virtual Button Press']);
  });

  test('an edition has no differences from itself', async () => {
    const { reference } = await compileFolder(corpusFolder('2019-03'));
    expect(compareReferences(reference, reference)).toEqual({
      operations: { added: [], removed: [], renamed: [], changed: [] },
      schemas: { added: [], removed: [], renamed: [], changed: [] },
    });
  });
});
