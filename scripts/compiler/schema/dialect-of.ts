import type { Report } from '../diagnostics/reporter.ts';
import { type JsonNode, member } from '../model/json.ts';
import { type Dialect, dialects } from './keywords.ts';

/** The dialect of a schema, by its `$schema` (dialect §5.1). Reports any other one. */
export function dialectOf(root: JsonNode, report: Report): Dialect {
  const stated = member(root, '$schema')?.node;
  const uri = stated?.kind === 'scalar' ? String(stated.value) : undefined;
  const names = Object.keys(dialects) as Dialect[];
  const dialect = names.find((name) => dialects[name].uri.test(uri ?? ''));
  if (!dialect && stated)
    report('schema/dialect', stated.at, { actual: uri ?? '', expected: 'draft-04, draft-06 or draft-07' });
  return dialect ?? (uri === undefined ? 'draft-04' : 'draft-07');
}
