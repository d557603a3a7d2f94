import type { SandboxFound } from '../../../sandbox/document.ts';
import { Refusal } from '../../../sandbox/refusal.ts';
import { showViolations } from '../../../sandbox/request/violation.ts';
import { missingToken } from './explain.ts';
import type { EngineResponse } from './prism-engine.ts';

/** True for a response that Prism made up, since the document has none. */
export const isProblem = ({ headers }: Pick<EngineResponse, 'headers'>): boolean =>
  headers['content-type'] === 'application/problem+json';

/** The refusal that stands for a response that Prism made up; undefined if there is none that says as much. */
export function refusalOfProblem(
  { status, headers }: EngineResponse,
  { operation: { operationId, responses } }: SandboxFound,
): Refusal | undefined {
  if (status === 404) {
    const codes = Object.keys(responses).join(', ');
    return new Refusal(404, `${operationId} documents no such response; it has ${codes}`);
  }
  if (status === 406) {
    const types = new Set(Object.values(responses).flatMap(({ content = {} }) => Object.keys(content)));
    return new Refusal(406, `${operationId} documents no response of this type; it has ${[...types].join(', ')}`);
  }
  if (status !== 401) return undefined;
  const challenge = headers['www-authenticate'];
  return new Refusal(401, showViolations([missingToken]), {
    ...(challenge === undefined ? {} : { headers: { 'www-authenticate': challenge } }),
  });
}
