import { families } from './mutations/index.ts';
import { replaced } from './replace.ts';
import { sitesOf } from './sites.ts';

/** A value that breaks its schema in one way. */
export interface Mutation {
  keyword: string;
  /** The place that is wrong. */
  path: string[];
  what: string;
  value: unknown;
  /** JSON pointer of the keyword's schema. */
  pointer: string;
}

/**
 * For each keyword of each schema that a valid value reaches, one mutation that breaks it. Only
 * those count that the oracle refuses: beside an alternative a broken keyword may break nothing.
 */
export function mutationsOf(
  document: unknown,
  pointer: string,
  value: unknown,
  isValid: (mutated: unknown) => boolean,
): Mutation[] {
  const seen = new Set<string>();
  return sitesOf(document, pointer, value).flatMap((site) =>
    families.flatMap((family) =>
      family(site.schema, site.value).flatMap(({ keyword, path = [], what, candidates }): Mutation[] => {
        const place = [...site.path, ...path];
        const name = `${place.join('.')} ${what}`;
        if (seen.has(name)) return [];
        const broken = candidates
          .map((candidate) => replaced(value, place, candidate))
          .find((mutated) => !isValid(mutated));
        if (broken === undefined) return [];
        seen.add(name);
        return [{ keyword, path: place, what, value: broken, pointer: site.pointer }];
      }),
    ),
  );
}
