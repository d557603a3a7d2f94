import { expect, test } from 'vitest';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, resourceText, schemas, schemaText, table } from '../../support/page.ts';

test('the data of an event are the example as it is written, on one line', () => {
  const successes = `### SSE Stream for a Successful Response\n\n${table(
    'SSE Event Name | Type | Description',
    'state | [State](schemas.md#state) | Text.',
  )}`;
  const example = '{\n  "id": 9007199254740993, "at": [1.0, 1e400],\n  "text": "a  \\" b"\n}';
  const { document } = compileTexts({
    'devices.md': resourceText(operationText({ successes })),
    'schemas.md': schemas(schemaText('State', '{}', example)),
  });
  const event = 'event: state\ndata: {"id":9007199254740993,"at":[1.0,1e400],"text":"a  \\" b"}\n\n';
  expect(document.paths['/devices']?.get?.responses['200']?.content?.['text/event-stream']?.example).toBe(
    event + event,
  );
});
