import type { Report } from '../diagnostics/reporter.ts';
import type { ApiParameter, ParameterPlace } from './api-parameter.ts';

type Fact = 'default' | 'example' | 'accepted' | 'schema' | 'pattern' | 'minLength' | 'maxLength' | 'isDeprecated';

/** The facts for which the table of a page has no column, and its descriptions no sentence, by place of a parameter. */
const unsaid: Readonly<Record<ParameterPlace, readonly Fact[]>> = {
  path: ['default', 'accepted', 'schema', 'isDeprecated'],
  query: [],
  body: ['default', 'accepted', 'pattern', 'minLength', 'maxLength', 'isDeprecated'],
  multipart: ['isDeprecated'],
};

/** The names of these facts in `apiInfo.json`, where they are others. */
const keys: Partial<Record<Fact, string>> = { accepted: 'enum', isDeprecated: 'deprecated' };

/** Reports what `apiInfo.json` states about a parameter and no page can state. */
export function reportUnsaid(parameter: ApiParameter, place: ParameterPlace, report: Report): void {
  const lost = unsaid[place].filter((fact) => {
    const value = parameter[fact];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  });
  for (const fact of lost)
    report('upstream/inexpressible', parameter.at, {
      actual: keys[fact] ?? fact,
      expected: `no such member of the ${place} parameter ${parameter.name.value}`,
    });
  const { type, required } = parameter;
  if (place === 'path' && type && type.value !== 'string')
    report('upstream/inexpressible', type.at, { actual: type.value, expected: 'a path parameter of type string' });
  if (place === 'path' && !required.value)
    report('upstream/inexpressible', required.at, {
      actual: 'optional',
      expected: 'a path parameter that is required',
    });
  if (place === 'body' && type && type.value !== 'object')
    report('upstream/inexpressible', type.at, { actual: type.value, expected: 'a body of type object with a schema' });
}
