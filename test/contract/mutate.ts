import { mutationFamilies } from './mutations/index.ts';
import { replaced } from './replace.ts';
import { sitesOf } from './sites.ts';

/** A value with one violation of its schema. */
export interface Mutation {
  keyword: string;
  /** Path of the violation. */
  path: string[];
  what: string;
  value: unknown;
  /** JSON pointer of the keyword's schema. */
  pointer: string;
}

/**
 * Creates one mutation for each keyword of each schema that applies to a part of a valid value. Mutations
 * that are still valid are dropped: another alternative may accept them.
 */
export function mutationsOf(
  document: unknown,
  pointer: string,
  value: unknown,
  isValid: (mutated: unknown) => boolean,
): Mutation[] {
  const seen = new Set<string>();
  return sitesOf(document, pointer, value).flatMap((site) =>
    mutationFamilies.flatMap((family) =>
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
