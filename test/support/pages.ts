/** A reference of one page and its schemas, small enough to compile in every test. */
export const smallReference: Readonly<Record<string, string>> = {
  'pages/things.md': `---
description: Things.
---

# Things Actions

https://api.example.com/**\`OWNER_ID\`**/things

Below are the various requests that can be performed against the
Things resource, as well as the expected
parameters and the potential responses.

## Get

Lists things.

### Method And Url <a name="get-method-url"></a>

GET https://api.example.com/**\`OWNER_ID\`**/things

### Authentication <a name="get-authentication"></a>

No authentication is required for this endpoint.

### Request Path Components <a name="get-path-components"></a>

| Path Component | Description | Example |
| -------------- | ----------- | ------- |
| OWNER_ID | ID of the owner | abc |

### Request Query Parameters <a name="get-query-params"></a>

| Name | Required | Description | Default | Example |
| ---- | -------- | ----------- | ------- | ------- |
| perPage | N | Largest number | 10 | perPage&#x3D;5 |
| thingFilter | N | Conditions. See [Thing Filter](schemas.md#thing-filter) for more details. |  | thingFilter[0][minWeight]&#x3D;2 |

### Curl Example <a name="get-curl-example"></a>

\`\`\`bash
curl -H 'Content-Type: application/json' \\
    -H 'Accept: application/json' \\
    -X GET \\
    https://api.example.com/OWNER_ID/things
\`\`\`

### Successful Responses <a name="get-successful-responses"></a>

| Code | Type | Description |
| ---- | ---- | ----------- |
| 200 | [Thing](schemas.md#thing) | A thing |

### Error Responses <a name="get-error-responses"></a>

| Code | Type | Description |
| ---- | ---- | ----------- |
| 400 | [Error](schemas.md#error) | Malformed |

## Watch

Opens a stream.

### Method And Url <a name="watch-method-url"></a>

GET https://api.example.com/**\`OWNER_ID\`**/things/watch

### Authentication <a name="watch-authentication"></a>

No authentication is required for this endpoint.

### Request Path Components <a name="watch-path-components"></a>

| Path Component | Description | Example |
| -------------- | ----------- | ------- |
| OWNER_ID | ID of the owner | abc |

### Request Query Parameters <a name="watch-query-params"></a>

| Name | Required | Description | Default | Example |
| ---- | -------- | ----------- | ------- | ------- |
| keepAliveInterval | N | Seconds between keepalives | 2 | keepAliveInterval&#x3D;2 |

### Curl Example <a name="watch-curl-example"></a>

\`\`\`bash
curl -H 'Accept: text/event-stream' \\
    -X GET \\
    https://api.example.com/OWNER_ID/things/watch
\`\`\`

### SSE Stream for a Successful Response <a name="watch-successful-responses"></a>

The stream stays open.

| SSE Event Name | Type | Description |
| -------------- | ---- | ----------- |
| thing | [Thing](schemas.md#thing) | A thing |

### Error Responses <a name="watch-error-responses"></a>

| Code | Type | Description |
| ---- | ---- | ----------- |
| 400 | [Error](schemas.md#error) | Malformed |
`,
  'pages/schemas.md': `# Schemas

## Thing

Schema for a thing

### Schema <a name="thing-schema"></a>

\`\`\`json
{
  "$schema": "http://json-schema.org/draft-04/schema#",
  "type": "object",
  "properties": {
    "name": { "type": "string", "minLength": 2 },
    "weight": { "type": "number" }
  },
  "required": ["name"]
}
\`\`\`

### Example <a name="thing-example"></a>

\`\`\`json
{ "name": "Stone", "weight": 3 }
\`\`\`

## Thing Filter

Schema for a filter

### Schema <a name="thing-filter-schema"></a>

\`\`\`json
{
  "$schema": "http://json-schema.org/draft-04/schema#",
  "type": "array",
  "items": {
    "type": "object",
    "properties": {
      "minWeight": { "type": "number" },
      "onlyKind": { "type": "string", "enum": ["hard", "soft"] }
    },
    "additionalProperties": false
  }
}
\`\`\`

### Example <a name="thing-filter-example"></a>

\`\`\`json
[{ "minWeight": 2 }]
\`\`\`

## Error

Schema for errors

### Schema <a name="error-schema"></a>

\`\`\`json
{
  "$schema": "http://json-schema.org/draft-04/schema#",
  "type": "object",
  "properties": { "type": { "type": "string" }, "message": { "type": "string" } }
}
\`\`\`

### Example <a name="error-example"></a>

\`\`\`json
{ "type": "NotFound", "message": "It is not there" }
\`\`\`
`,
};

/** The line of a text in one of the pages, for expected diagnostics and findings. */
export function lineOfText(page: keyof typeof smallReference, text: string): number {
  const lines = (smallReference[page] ?? '').split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  if (index === -1) throw new Error(`No line of ${page} contains ${text}`);
  return index + 1;
}
