import type { guaranteeCodes } from '../codes/guarantees.ts';
import type { ExamplesOf, Source } from './example.ts';

const reason = '    reason: The server sets the ID.\n';

const guarantees = (rule: string): Record<string, string> => ({ 'guarantees.yaml': `rules:\n${rule}` });

const rule = (properties: string): string => `  - name: server\n    of: [response]\n    properties: ${properties}\n`;

const device: Source = {
  schema: '{ "type": "object", "properties": { "id": { "type": "string" } } }',
};

export const guaranteeExamples: ExamplesOf<typeof guaranteeCodes> = {
  'guarantee/invalid': {
    wrong: { ...device, files: guarantees(rule('[id]')) },
    right: { ...device, files: guarantees(rule('[id]') + reason) },
  },
  'guarantee/contradicted': {
    wrong: { ...device, example: '{}', files: guarantees(rule('[id]') + reason) },
    right: { ...device, example: '{ "id": "575ecf887ae143cd83dc4aa2" }', files: guarantees(rule('[id]') + reason) },
  },
  'guarantee/unused': {
    wrong: { ...device, files: guarantees(rule('[ID]') + reason) },
    right: { ...device, files: guarantees(rule('[id]') + reason) },
  },
};
