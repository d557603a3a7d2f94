/** A copy of a value of the model without its places. */
export const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, member: unknown) => (key === 'at' ? undefined : member)));
