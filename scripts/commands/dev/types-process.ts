import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { artefacts } from '../../compiler/output/artefacts.ts';
import type { SlowTexts } from './types.ts';

// The other end of `typesProcess`: a document comes in, the texts of the slow artefacts go out.
process.on('message', (document: OpenAPI) => {
  texts(document).then(
    (made) => process.send?.(made),
    (error: unknown) => process.send?.({ problem: String(error) } satisfies SlowTexts),
  );
});

async function texts(document: OpenAPI): Promise<SlowTexts> {
  const made = new Map<string, string>();
  for (const artefact of artefacts) {
    if (artefact.written === 'last' && artefact.needs === 'document')
      made.set(artefact.name, await artefact.text(document));
  }
  return made;
}
