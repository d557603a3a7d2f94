/** `FormData`, `Blob`, `Map`, …: the kind of an object, also of one from another realm or package. */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
