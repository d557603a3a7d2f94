import { joinPointer } from '../../client/verify/pointer.ts';
import { isRecord } from '../../client/verify/record.ts';
import type { ContractOperation } from './contract.ts';

export const formType = 'multipart/form-data';

/** A part of a documented form. */
export interface FormPart {
  name: string;
  required: boolean;
  isFile: boolean;
  isJson: boolean;
  schema: Readonly<Record<string, unknown>>;
  /** JSON pointer of the schema. */
  pointer: string;
}

/** The value of a part, as text. */
export type SentPart = Pick<FormPart, 'name' | 'isFile'> & { text: string };

/** The parts of the form that an operation receives; undefined if it receives none. */
export function formOf({ object, pointer }: Pick<ContractOperation, 'object' | 'pointer'>): FormPart[] | undefined {
  const media = object.requestBody?.content[formType];
  if (!isRecord(media?.schema) || !isRecord(media.schema.properties)) return undefined;
  const { properties, required = [] } = media.schema;
  const at = joinPointer(pointer, 'requestBody', 'content', formType, 'schema', 'properties');
  return Object.entries(properties).map(([name, schema]) => {
    const part = isRecord(schema) ? schema : {};
    return {
      name,
      required: Array.isArray(required) && required.includes(name),
      isFile: part.format === 'binary',
      isJson: !part.format && media.encoding?.[name]?.contentType === 'application/json',
      schema: part,
      pointer: joinPointer(at, name),
    };
  });
}

/** The documented value of a part: its example or its default. Undefined if it has none. */
export function documentedPart({ name, isFile, isJson, schema }: FormPart): SentPart | undefined {
  if (isFile) return { name, isFile, text: 'bytes\r\nof a file' };
  const value: unknown = Array.isArray(schema.examples) ? schema.examples[0] : schema.default;
  return value === undefined ? undefined : { name, isFile, text: isJson ? JSON.stringify(value) : String(value) };
}

/** The parts that a request has to send. */
export const requiredParts = (form: readonly FormPart[]): SentPart[] =>
  form.filter(({ required }) => required).flatMap((part) => documentedPart(part) ?? []);

const boundary = 'boundary-of-the-contract';
export const formContentType = `${formType}; boundary=${boundary}`;

/** Names in headers of parts are quoted, with three characters escaped (HTML, “multipart/form-data encoding algorithm”). */
const quoted = (name: string): string =>
  `"${name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')}"`;

/** A form as the text of a body (RFC 7578). */
export const formText = (parts: readonly SentPart[]): string =>
  [
    ...parts.map(({ name, isFile, text }) => {
      const file = isFile ? '; filename="file"\r\nContent-Type: application/octet-stream' : '';
      return `--${boundary}\r\nContent-Disposition: form-data; name=${quoted(name)}${file}\r\n\r\n${text}\r\n`;
    }),
    `--${boundary}--\r\n`,
  ].join('');

/** A form as the client takes it. */
export function formData(parts: readonly SentPart[]): FormData {
  const form = new FormData();
  for (const { name, isFile, text } of parts) form.append(name, isFile ? new Blob([text]) : text);
  return form;
}
