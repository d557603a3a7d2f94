import type { HttpMethod } from '../model/reference.ts';

/** The methods that a Path Item Object has fields for (OpenAPI 3.1.1 §4.8.9). */
export const methods: readonly HttpMethod[] = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'];
