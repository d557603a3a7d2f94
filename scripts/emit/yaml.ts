import { dump } from 'js-yaml';

/** The document as YAML 1.2: one line per scalar, no anchors, keys in the order of the document. */
export function toYaml(document: object): string {
  return dump(document, { lineWidth: -1, noRefs: true, noCompatMode: true });
}
