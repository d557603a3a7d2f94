import type { OperationCheck } from './check.ts';

/** Every operation can be called wrongly: where errors are stated, 400 is among them (dialect §4.8). */
export const responseSet: OperationCheck = ({ responses, eventStream, title }, _page, tell) => {
  const codes = responses.map(({ code }) => code.value);
  const errors = codes.filter((code) => code.startsWith('4') || code.startsWith('5'));
  if (errors.length > 0 && !errors.includes('400'))
    tell('response/no-400', title.at, { actual: errors.join(', '), expected: '400 among them' });
  if (errors.length === codes.length && !eventStream)
    tell('response/no-success', title.at, { actual: codes.join(', ') || 'none', expected: 'a successful one' });
};
