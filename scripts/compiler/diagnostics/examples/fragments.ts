/** Texts that several examples share. */
export const url = 'https://api.losant.com/devices';

/** Method and URL of an operation with two path components. */
export const nestedUrl = `GET ${url}/**\`A_ID\`**/**\`B_ID\`**`;

export const pathHeader = `### Request Path Components

| Path Component | Description | Example |
| -------------- | ----------- | ------- |`;

export const queryHeader = `### Request Query Parameters

| Name | Required | Description | Default | Example |
| ---- | -------- | ----------- | ------- | ------- |`;

export const successHeader = `### Successful Responses

| Code | Type | Description |
| ---- | ---- | ----------- |`;

export const errorHeader = `### Error Responses

| Code | Type | Description |
| ---- | ---- | ----------- |`;

export const errorRow = '| 400 | [Error](schemas.md#error) | Malformed. |';
export const successRow = '| 200 | [Device](schemas.md#device) | The device. |';

export const tokenHeaders = `### Request Headers

| Name | Required | Description | Default |
| ---- | -------- | ----------- | ------- |
| Authorization | Y | The token for authenticating the request, prepended with Bearer | |`;

export const noToken = 'No authentication is required for this endpoint.';

/** The sentence about the token, up to the scopes. */
export const token =
  'A valid API access token is required to access this endpoint. ' +
  'The token must include at least one of the following scopes:';

export const body = `### Request Body

The body of the request should be serialized JSON that validates against the
[Device](schemas.md#device) schema. For example, the following would be a valid
body for this request:`;

export const formHeader = `### Request Body

The body of the request should be a form (multipart/form-data) with the following parts:

| Name | Required | Type | Description | Default | Example |
| ---- | -------- | ---- | ----------- | ------- | ------- |`;

/** An operation that uses the schemas “Device” and “Error”. */
export const post = { title: 'Post', method: `POST ${url}` };
