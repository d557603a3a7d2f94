/** Joins blocks with a blank line between them; empty ones are left out. */
export const paragraphs = (blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n');

/** The blocks of prose of the model. */
export const proses = (blocks: readonly { value: string }[]): string => paragraphs(blocks.map(({ value }) => value));
