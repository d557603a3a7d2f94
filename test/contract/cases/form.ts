import type { ContractCase } from '../case.ts';
import { type Contract, type ContractOperation, successCodes } from '../contract.ts';
import { rejected, succeeds } from '../expectations.ts';
import { documentedPart, type FormPart, formOf, formText, requiredParts, type SentPart } from '../form.ts';
import { documentedRequest } from '../request.ts';
import { wrongLiterals } from '../wrong-literals.ts';

/** Forms with each documented part, without each required part, and with a wrong value of each part. */
export function formCases(contract: Contract, operation: ContractOperation): ContractCase[] {
  const form = formOf(operation);
  if (!form) return [];
  const base = requiredParts(form);
  const [code = ''] = successCodes(operation);
  const caseOf = ({ name, pointer }: FormPart, status: string, what: string, sent: SentPart[]): ContractCase => ({
    name: `${operation.id} · ${status} · body.${name} ${what}`,
    fact: 'body schema',
    pointer,
    request: documentedRequest(operation, { body: formText(sent) }),
    expect:
      status === code ? succeeds(contract, operation, code) : rejected(contract, operation, ['request', 'body', name]),
  });
  return form.flatMap((part) => {
    const others = base.filter(({ name }) => name !== part.name);
    const shown = documentedPart(part);
    const wrong = (text: string): SentPart[] => [...others, { name: part.name, isFile: false, text }];
    return [
      ...(shown ? [caseOf(part, code, 'documented', [...others, shown])] : []),
      ...(part.required ? [caseOf(part, '400', 'missing', others)] : []),
      ...(part.isFile ? [caseOf(part, '400', 'no file', wrong('text'))] : []),
      ...(part.isJson ? [caseOf(part, '400', 'not JSON', wrong('{'))] : []),
      ...(part.isFile || part.isJson
        ? []
        : wrongLiterals(part.schema).map(({ what, literal }) => caseOf(part, '400', what, wrong(literal)))),
    ];
  });
}
