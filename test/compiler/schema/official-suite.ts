import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fields, list, text } from '../../vendor/values.ts';

/** The official test suite of JSON Schema, beside the project (json-schema-org/JSON-Schema-Test-Suite). */
const folder = '../shared/json-schema-tests';
export const hasOfficialSuite = existsSync(folder);

/** The drafts of the suite, with the folder of each. */
export const drafts = { 'draft-04': 'draft4', 'draft-06': 'draft6', 'draft-07': 'draft7' } as const;
export type Draft = keyof typeof drafts;

/** A schema of the suite with its instances. */
export interface Group {
  /** The name of the file, which is the name of a keyword. */
  keyword: string;
  description: string;
  schema: unknown;
  assertions: { description: string; data: unknown; valid: boolean }[];
}

/** All groups of a draft, without those that need a schema from another address. */
export function groupsOf(draft: Draft): Group[] {
  const files = readdirSync(`${folder}/${drafts[draft]}`).sort();
  return files.flatMap((file) => {
    const path = `${folder}/${drafts[draft]}/${file}`;
    const groups = list(JSON.parse(readFileSync(path, 'utf8')), path).map((value): Group => {
      const group = fields(value, path);
      const assertions = list(group.tests, path).map((test) => {
        const { description, data, valid } = fields(test, path);
        return { description: text(description, path), data, valid: valid === true };
      });
      return {
        keyword: file.replace('.json', ''),
        description: text(group.description, path),
        schema: group.schema,
        assertions,
      };
    });
    return groups.filter(({ keyword, schema }) => keyword !== 'refRemote' && !isRemote(schema));
  });
}

/** The meta-schemas are at an address of their own. */
const isRemote = (schema: unknown): boolean =>
  /"\$ref":"http:\/\/json-schema\.org\/|"\$ref":"http:\/\/localhost:1234\/draft/.test(JSON.stringify(schema));

/** The schema of a group as a page would state it: with the draft's `$schema`. */
export const inDraft = (draft: Draft, schema: unknown): unknown =>
  typeof schema === 'object' && schema !== null
    ? { $schema: `http://json-schema.org/${draft}/schema#`, ...schema }
    : schema;
