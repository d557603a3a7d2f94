import { bodySentence, multipartSentence } from '../dialect/sentences.ts';
import type { RequestBody } from '../model/reference.ts';
import { readBodyParts } from './body-parts.ts';
import { fenceOf, readJsonFence } from './code.ts';
import { firstSchemaLink } from './links.ts';
import type { Section } from './section.ts';
import { type Subsection, wholeOf } from './subsections.ts';
import { fold } from './text.ts';

/** Reads the fixed sentence with its link, and the example after it; or that of a form, and its table (dialect §4.6). */
export function readRequestBody(section: Section, subsection: Subsection): RequestBody | undefined {
  const block = subsection.blocks.find(({ kind }) => kind === 'paragraph');
  const source = block ? section.source.slice(block.at) : '';
  if (block && multipartSentence.test(fold(source))) {
    section.claim(block, 'fact', 'requestBody');
    return { kind: 'multipart', at: block.at, parts: readBodyParts(section, subsection) };
  }
  const schema = block && firstSchemaLink(section, { value: source, at: block.at });
  if (!block || !schema || !bodySentence.test(fold(source))) {
    section.report('body/sentence', wholeOf({ ...subsection, heading: block ?? subsection.heading }), {
      actual: fold(source),
      expected:
        '“The body of the request should be serialized JSON that validates against the [Title](schemas.md#slug) schema. …”',
    });
    return undefined;
  }
  section.claim(block, 'fact', 'requestBody');
  const example = readJsonFence(section, subsection.blocks, 'requestBody.example');
  if (!fenceOf(section, subsection.blocks, 'json')) section.report('body/no-example', block.at, { name: schema.title });
  return { kind: 'json', at: block.at, schema, example };
}
