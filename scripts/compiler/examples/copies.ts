import type { MediaType, OperationObject } from '../openapi/openapi.ts';
import type { Origins } from '../schema/origins.ts';

/** A copy with the same members that stands for the same text. */
export function copyOf<T extends object>(object: T, origins: Origins): T {
  const copy = { ...object };
  const place = origins.of(object);
  if (place) origins.note(copy, place);
  origins.noteMembers(copy, origins.members(object));
  return copy;
}

/** A copy of an operation in which everything that may hold an example is a copy, too. */
export function copyOfOperation(operation: OperationObject, origins: Origins): OperationObject {
  const holding = <T extends { content?: Record<string, MediaType> }>(holder: T): T => {
    const copy = copyOf(holder, origins);
    if (holder.content)
      copy.content = Object.assign(
        copyOf(holder.content, origins),
        mapValues(holder.content, (media) => copyOf(media, origins)),
      );
    return copy;
  };
  const copy = copyOf(operation, origins);
  if (operation.parameters) copy.parameters = operation.parameters.map(holding);
  if (operation.requestBody) copy.requestBody = holding(operation.requestBody);
  copy.responses = mapValues(operation.responses, holding);
  return copy;
}

const mapValues = <T>(object: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
