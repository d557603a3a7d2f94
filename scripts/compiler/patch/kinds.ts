/** What a value of the document has to be. */
export type Kind =
  | 'any'
  | 'text'
  | 'flag'
  /** A schema of an operation, in JSON Schema 2020-12. */
  | 'schema'
  /** A schema of the components, in the dialect of the pages. */
  | 'component'
  /** §4.8.30 Security Requirement Object. */
  | 'requirement'
  | 'operationId'
  /** The name of an operation that the document has. */
  | 'linkedOperation'
  | { words: readonly string[] }
  | { list: Kind }
  | { map: Kind; keys?: Keys }
  /** With a section of the components, a Reference Object (§4.8.23) to an object in it is allowed as well. */
  | { object: ObjectName; section?: ComponentsSection };

/** The keys that a map can have. */
interface Keys {
  pattern: RegExp;
  expected: string;
}

export type ObjectName =
  | ('document' | 'info' | 'contact' | 'license' | 'server' | 'serverVariable' | 'components' | 'pathItem')
  | ('operation' | 'externalDocs' | 'parameter' | 'requestBody' | 'mediaType' | 'event' | 'encoding' | 'response')
  | ('example' | 'link' | 'header' | 'tag' | 'securityScheme' | 'flows')
  | ('tagGroup' | 'discriminator' | 'xml' | 'implicitFlow' | 'tokenFlow' | 'codeFlow');

/** Sections of the Components Object (§4.8.7). */
export type ComponentsSection =
  | ('responses' | 'parameters' | 'examples' | 'requestBodies' | 'headers' | 'securitySchemes' | 'links')
  | 'pathItems';

export const object = (name: ObjectName): Kind => ({ object: name });
export const list = (kind: Kind): Kind => ({ list: kind });
export const map = (kind: Kind, keys?: Keys): Kind => (keys ? { map: kind, keys } : { map: kind });
export const referable = (name: ObjectName, section: ComponentsSection): Kind => ({ object: name, section });
export const words = (...all: string[]): Kind => ({ words: all });
