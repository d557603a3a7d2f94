// What a plain call does not need: bodies other than JSON, and responses other than a success.
export { ApiError } from './api-error.ts';
export { failWith } from './fail-with.ts';
export { followRedirect } from './follow-redirect.ts';
export { recover } from './recover.ts';
export { sendRequest } from './request.ts';
export { encodeSpecialBody } from './special-body.ts';
export { failWithoutJson, readSpecialData } from './special-data.ts';
