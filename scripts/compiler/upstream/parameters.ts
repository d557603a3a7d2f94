import type { Report } from '../diagnostics/reporter.ts';
import type { JsonNode } from '../model/json.ts';
import { isOneOf } from '../model/one-of.ts';
import { type ApiParameter, type ParameterPlace, places, types } from './api-parameter.ts';
import { Members } from './members.ts';
import { schemaName } from './schema-name.ts';
import { reportUnsaid } from './unsaid.ts';

/** The parameters of a resource or an operation, by their place in a request. */
export type Parameters = Readonly<Record<ParameterPlace, readonly ApiParameter[]>>;

/** Reads the parameters of a resource or an operation. A parameter at another place, such as a header, is reported. */
export function readParameters(nodes: readonly JsonNode[], owner: string, report: Report): Parameters {
  const found: Record<ParameterPlace, ApiParameter[]> = { path: [], query: [], body: [], multipart: [] };
  for (const node of nodes) {
    const members = new Members(node, `a parameter of ${owner}`, report);
    const place = members.string('in');
    const parameter = readParameter(members, report);
    if (!parameter) continue;
    if (place && isOneOf(places, place.value)) {
      found[place.value].push(parameter);
      reportUnsaid(parameter, place.value, report);
    } else
      report('upstream/value', place?.at ?? node.at, {
        actual: place?.value ?? '',
        expected: `one of ${places.join(', ')}`,
        where: `in of the parameter ${parameter.name.value} of ${owner}`,
      });
  }
  return found;
}

function readParameter(members: Members, report: Report): ApiParameter | undefined {
  const { at } = members;
  const name = members.string('name');
  const schema = members.take('schema');
  const declared = members.string('type');
  const type = declared && isOneOf(types, declared.value) ? { value: declared.value, at: declared.at } : undefined;
  if (declared && !type)
    report('upstream/value', declared.at, {
      actual: declared.value,
      expected: `one of ${types.join(', ')}`,
      where: `type of the parameter ${name?.value ?? ''}`,
    });
  const parameter = {
    at,
    description: members.string('description') ?? { value: '', at },
    required: members.boolean('required') ?? { value: false, at },
    type,
    default: members.scalar('default'),
    example: members.take('example'),
    accepted: members.strings('enum'),
    schema: schema && schemaName(schema, report),
    pattern: members.string('pattern'),
    minLength: members.length('minLength'),
    maxLength: members.length('maxLength'),
    isDeprecated: members.boolean('deprecated')?.value === true,
  };
  members.finish();
  return name ? { ...parameter, name } : members.missing('name');
}
