import type { Outcome } from '../operations/outcome.ts';
import { fill, type TemplateValues } from '../template.ts';

/** The call of the first URL that the templates give, if one does: with a body, or with the answer of the request. */
export function reportTo(
  templates: readonly unknown[] | undefined,
  given: TemplateValues,
  body?: unknown,
): Pick<Outcome, 'report'> {
  const urls = (templates ?? []).map((template) => fill(template, given));
  const url = urls.find((one) => typeof one === 'string' && one !== '');
  return typeof url === 'string' ? { report: { url, ...(body === undefined ? {} : { body }) } } : {};
}
