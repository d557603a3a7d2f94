import { isRecord } from '../../client/verify/record.ts';
import { answerSchema, propertiesOf } from '../document.ts';
import { documentedAnswer } from '../example.ts';
import { newId } from '../new-id.ts';
import type { OperationCall } from '../operations/call.ts';
import type { Outcome } from '../operations/outcome.ts';
import { templateValues } from '../operations/template-values.ts';
import { parametersOf, pathTo } from '../paths.ts';
import { fillMembers } from '../template.ts';
import type { Performed } from './context.ts';
import { reportTo } from './report.ts';
import type { JobEntry } from './vocabulary.ts';

/**
 * Work that is queued: the answer has the ID of a job, and the job has ended when the answer arrives. The log of jobs
 * has it, if the operation is below the same parents as the log; then the URL that the request gives is called.
 */
export function compileJobs(entry: JobEntry): Performed[] {
  return entry.operations.map(({ operation }) => [operation, (call) => perform(entry, call)]);
}

function perform({ log, entry, answer, report }: JobEntry, call: OperationCall): Outcome {
  const { document, operation, state, values, now } = call;
  const id = newId(now, state.count());
  const given = { ...templateValues(call), id };
  const run = fillMembers(entry, given);
  if (log && parametersOf(log.template).every((name) => Object.hasOwn(values.path, name)))
    state.put(`${pathTo(log.template, values.path)}/${id}`, run);
  const { body } = documentedAnswer(document, operation);
  const properties = propertiesOf(document, answerSchema(operation));
  const stated = Object.entries(fillMembers(answer, given))
    .filter(([name]) => Object.hasOwn(properties, name))
    .map(([name, value]) => [name, shortened(properties[name], value)]);
  return {
    body: { ...(isRecord(body) ? body : { success: true }), ...Object.fromEntries(stated) },
    ...reportTo(report, given, run),
  };
}

/** The end of a text, as long as its schema allows: IDs of jobs are longer in the log than in the answer. */
function shortened(schema: unknown, value: unknown): unknown {
  const most = isRecord(schema) ? schema.maxLength : undefined;
  return typeof value === 'string' && typeof most === 'number' ? value.slice(-most) : value;
}
