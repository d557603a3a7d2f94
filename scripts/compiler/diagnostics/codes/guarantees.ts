import { type Actual, error, quote, type Unexpected, unexpected, warning } from './specification.ts';

/** What every response has (dialect §11). */
export const guaranteeCodes = {
  'guarantee/invalid': error('11', {
    message: (parameters: Unexpected & Actual) => unexpected('guarantee')(parameters),
    meaning:
      'A rule has to name itself, the kinds of objects, their properties or where these come from, and the reason. An omission has to name a query parameter, the kinds of objects and the reason. Neither has other members.',
    mend: 'Add what is expected, and remove what is unknown.',
  }),
  'guarantee/contradicted': warning('11', {
    message: ({ component, names, rules }: { component: string; names: readonly string[]; rules: readonly string[] }) =>
      `Example of ${component} has no ${names.map(quote).join(', ')}, but each response should (${rules.map((rule) => `rule ${quote(rule)}`).join(', ')})`,
    meaning:
      'A rule says that every response has these properties, and an example lacks them. They are not required in the document.',
    mend: 'Complete the example, or make the rule narrower.',
  }),
  'guarantee/unused': warning('11', {
    message: ({ actual }: Actual) => `Guarantee ${quote(actual)} has no effect`,
    meaning: 'No response has a property that the rule names, or no operation has the query parameter of the omission.',
    mend: 'Remove the entry, or correct its names.',
  }),
} as const;
