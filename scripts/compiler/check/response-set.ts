import type { OperationCheck } from './check.ts';

/** Any operation can be called wrongly, so an operation that states errors states 400 (dialect §4.8). */
export const responseSet: OperationCheck = (operation, _page, report) => {
  const { responses, eventStream, title } = operation;
  const codes = responses.map(({ code }) => code.value);
  const errors = codes.filter((code) => code.startsWith('4') || code.startsWith('5'));
  const name = title.value;
  if (errors.length > 0 && !errors.includes('400')) report('response/no-400', title.at, { name });
  const hasSuccess = eventStream !== undefined || errors.length < codes.length;
  if (!hasSuccess) report('response/no-success', title.at, { name });
};
