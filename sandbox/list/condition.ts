import { isRecord } from '../../client/verify/record.ts';
import type { Values } from '../state.ts';

type Test = (value: unknown) => boolean;

/** Compiles a JSON query, such as an Advanced Device Query, to a test of an item. */
export function condition(query: unknown): (item: Values) => boolean {
  const tests = Object.entries(isRecord(query) ? query : {}).map(([name, wanted]): ((item: Values) => boolean) => {
    if (name === '$and' || name === '$or' || name === '$nor') {
      const parts = [wanted].flat().map(condition);
      if (name === '$and') return (item) => parts.every((part) => part(item));
      return (item) => parts.some((part) => part(item)) === (name === '$or');
    }
    const test = /tags$/i.test(name) ? onTags(wanted) : onValue(wanted);
    return (item) => test(item[name]);
  });
  return (item) => tests.every((test) => test(item));
}

/** A condition on a value: a literal, or an object of operators. An array passes if one of its elements does. */
function onValue(wanted: unknown): Test {
  if (!isRecord(wanted)) return equal(wanted);
  const fold = (value: unknown): unknown =>
    wanted.$ci === true && typeof value === 'string' ? value.toLowerCase() : value;
  const tests = Object.entries(wanted).map(([operator, operand]) => {
    const test = compare(operator, Array.isArray(operand) ? operand.map(fold) : fold(operand));
    return (value: unknown) => test(Array.isArray(value) ? value.map(fold) : fold(value));
  });
  return (value) => tests.every((test) => test(value));
}

function compare(operator: string, operand: unknown): Test {
  const list = [operand].flat();
  switch (operator) {
    case '$eq':
      return equal(operand);
    case '$ne':
      return not(equal(operand));
    case '$in':
      return (value) => list.some((one) => equal(one)(value));
    case '$nin':
      return (value) => !list.some((one) => equal(one)(value));
    case '$gt':
      return ordered(operand, (order) => order > 0);
    case '$gte':
      return ordered(operand, (order) => order >= 0);
    case '$lt':
      return ordered(operand, (order) => order < 0);
    case '$lte':
      return ordered(operand, (order) => order <= 0);
    case '$startsWith':
      return text((value) => value.startsWith(String(operand)));
    case '$endsWith':
      return text((value) => value.endsWith(String(operand)));
    case '$contains':
      return text((value) => value.includes(String(operand)));
    default:
      // `$ci` only changes how the other operators compare. The schema of the query allows no further ones.
      return () => true;
  }
}

/** A condition on tags: `$tagKey` and `$tagValue` of one tag, or values by key. */
function onTags(wanted: unknown): Test {
  if (!isRecord(wanted)) return (tags) => [tags].flat().every((tag) => tag == null);
  if ('$eq' in wanted) return onTags(wanted.$eq);
  if ('$ne' in wanted) return not(onTags(wanted.$ne));
  const { $tagKey, $tagValue, ...named } = wanted;
  const pairs: [key: Test, value: Test][] = Object.entries(named).map(([key, value]) => [equal(key), onValue(value)]);
  if ($tagKey !== undefined || $tagValue !== undefined) pairs.push([given($tagKey), given($tagValue)]);
  return (tags) =>
    pairs.every(([key, value]) => [tags].flat().some((tag) => isRecord(tag) && key(tag.key) && value(tag.value)));
}

const given = (wanted: unknown): Test => (wanted === undefined ? () => true : onValue(wanted));

const not =
  (test: Test): Test =>
  (value) =>
    !test(value);

const each =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) ? value.some(test) : test(value);

/** `null` is equal to an absent value. */
const equal = (wanted: unknown): Test => each((value) => (wanted === null ? value == null : value === wanted));

const text = (test: (value: string) => boolean): Test => each((value) => typeof value === 'string' && test(value));

/** Orders numbers, and texts by their characters; a value of another type than the operand is in no order. */
const ordered = (operand: unknown, test: (order: number) => boolean): Test =>
  each((value) => {
    if (typeof value === 'number' && typeof operand === 'number') return test(value - operand);
    return (
      typeof value === 'string' &&
      typeof operand === 'string' &&
      test(Number(value > operand) - Number(value < operand))
    );
  });
