import type { ContractCase } from '../case.ts';
import type { Contract, ContractOperation } from '../contract.ts';
import { authenticationCases } from './authentication.ts';
import { bodyCases } from './body.ts';
import { curlCases } from './curl.ts';
import { errorCodeCases } from './error-codes.ts';
import { formCases } from './form.ts';
import { nestedParameterCases } from './nested-parameters.ts';
import { missingParameterCases, parameterExampleCases, wrongParameterCases } from './parameters.ts';
import { successCases } from './success.ts';

/** The families of cases that are generated for each operation. */
export const caseFamilies: readonly ((contract: Contract, operation: ContractOperation) => ContractCase[])[] = [
  successCases,
  authenticationCases,
  parameterExampleCases,
  missingParameterCases,
  wrongParameterCases,
  nestedParameterCases,
  bodyCases,
  formCases,
  errorCodeCases,
  curlCases,
];
