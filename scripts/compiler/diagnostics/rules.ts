/** The sections of `spec/dialect.md` by number, with the fragments of links to them. */
export const rules = {
  '1': '1-text-and-blocks',
  '2': '2-pages',
  '3': '3-head-of-a-resource-page',
  '4': '4-operations',
  '4.1': '41-method-and-url',
  '4.2': '42-authentication',
  '4.3': '43-tables',
  '4.4': '44-query-parameters',
  '4.5': '45-headers',
  '4.6': '46-request-body',
  '4.7': '47-curl-example',
  '4.8': '48-responses',
  '4.9': '49-links',
  '4.10': '410-event-streams',
  '4.11': '411-notes',
  '5': '5-schemas-page',
  '5.1': '51-json-schema',
  '5.2': '52-examples',
  '6': '6-overview-page',
  '7': '7-patches',
  '8': '8-suppressions',
  '9': '9-corrections',
  '10': '10-the-vendors-package',
  '11': '11-guarantees',
} as const;

export type Rule = keyof typeof rules;
