import type { RequestBody } from '../model/reference.ts';
import { printBodyParts } from './body-parts.ts';
import { printFence } from './fence.ts';
import { linkText } from './link.ts';
import { paragraphs } from './paragraphs.ts';
import type { Unplaced } from './unplaced.ts';

/** Prints the section Request Body (dialect §4.6). */
export function printRequestBody(body: Unplaced<RequestBody>): string {
  if (body.kind === 'multipart')
    return paragraphs([
      'The body of the request should be a form (multipart/form-data) with the following parts:',
      printBodyParts(body.parts),
    ]);
  return paragraphs([
    `The body of the request should be serialized JSON that validates against\nthe ${linkText(body.schema)} schema. For example, the following would be a\nvalid body for this request:`,
    body.example ? printFence('json', body.example.text) : '',
  ]);
}
