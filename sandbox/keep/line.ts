import { crc32 } from 'node:zlib';

/** A line of a journal: the checksum of a JSON text, a space, and the text. */
export function writeLine(value: unknown): string {
  const text = JSON.stringify(value);
  return `${checksum(text)} ${text}\n`;
}

/** The value of a line without its line feed; undefined if the line is not whole. */
export function readLine(line: string): { value: unknown } | undefined {
  const text = line.slice(9);
  if (line[8] !== ' ' || checksum(text) !== line.slice(0, 8)) return undefined;
  return { value: JSON.parse(text) };
}

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0');
