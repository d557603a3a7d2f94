import { tokensOf } from '../../../compiler/model/pointer.ts';
import { shapeOf } from '../../../compiler/schema/keywords.ts';

/** A JSON pointer into a schema, as people write it. */
export interface SchemaPath {
  /** The value that is meant: `triggers[].type`. Empty for the whole value. */
  path: string;
  /** The same without the last step if that is a property or an alternative: the value that has it. */
  outer: string;
  /** The last property of the path, with the brackets behind it: `type`, `scopes[]`. Empty if there is none. */
  name: string;
  /** The keyword that the pointer ends with, such as `maxLength`. Empty if it leads to a member. */
  keyword: string;
  member: Member | undefined;
}

type Member = 'property' | 'alternative' | 'item';

/** A step from a schema to one inside it. */
interface Step {
  segment: string;
  /** The number of tokens. */
  length: number;
  member?: Member;
}

/** Translates a pointer: `/properties/a/items/maxLength` is the keyword `maxLength` of `a[]`. */
export function schemaPath(pointer: string): SchemaPath {
  const tokens = tokensOf(pointer);
  const steps: Step[] = [];
  let read = 0;
  for (let step = stepAt(tokens, read); step; step = stepAt(tokens, read)) {
    steps.push(step);
    read += step.length;
  }
  const keyword = tokens.slice(read).join('.');
  const member = keyword === '' ? steps.at(-1)?.member : undefined;
  return {
    path: joined(steps),
    outer: joined(member ? steps.slice(0, -1) : steps),
    name: nameOf(steps),
    keyword,
    member,
  };
}

/** The step at a token. Undefined for the last keyword, which leads to no other schema. */
function stepAt(tokens: readonly string[], i: number): Step | undefined {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined) return undefined;
  switch (shapeOf('draft-07', token)) {
    case 'map':
      return { segment: token === 'properties' ? propertySegment(next) : '.*', length: 2, member: 'property' };
    case 'schemas':
      return { segment: `.${token}[${next}]`, length: 2, member: 'alternative' };
    case 'items':
      return /^\d+$/.test(next) ? { segment: `[${next}]`, length: 2, member: 'item' } : { segment: '[]', length: 1 };
    case 'schema':
      return { segment: token === 'additionalProperties' ? '.*' : `.${token}`, length: 1 };
    default:
      return undefined;
  }
}

const propertySegment = (name: string): string => (/^[\w$-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`);

const joined = (steps: readonly Step[]): string =>
  steps
    .map(({ segment }) => segment)
    .join('')
    .replace(/^\./, '');

/** The last property with the brackets behind it. Alternatives are left out, since they have no names. */
function nameOf(steps: readonly Step[]): string {
  const named = steps.filter(({ member }) => member !== 'alternative');
  return joined(
    named.slice(
      Math.max(
        0,
        named.findLastIndex(({ member }) => member === 'property'),
      ),
    ),
  );
}
