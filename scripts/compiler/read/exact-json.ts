import { isDecimal, isSameNumber, nearestNumber } from './number.ts';

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)/gi;

/**
 * Parses JSON for a comparison. A number that a double cannot represent becomes text, so that its digits count. Throws
 * a `SyntaxError` if the text is not JSON.
 */
export const exactJson = (text: string): unknown =>
  JSON.parse(
    text.replace(token, (whole, number: string | undefined) =>
      number === undefined || !isDecimal(number) || isSameNumber(number, nearestNumber(number)) ? whole : `"${number}"`,
    ),
  );
