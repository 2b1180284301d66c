/** What the scanner finds in a text, in the words of the YAML 1.1 specification. */
export type YamlTokenKind =
  | 'directive'
  | 'document-start'
  | 'document-end'
  | 'stream-end'
  | 'block-sequence'
  | 'block-mapping'
  | 'block-end'
  | 'flow-sequence'
  | 'flow-sequence-end'
  | 'flow-mapping'
  | 'flow-mapping-end'
  | 'entry'
  | 'flow-entry'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar';

/** A token with its place. `text`: a scalar's content, a name, a tag with its handle; `plain`: a scalar without quotes. */
export type YamlToken = { kind: YamlTokenKind; from: number; to: number; text: string; plain: boolean };

/** Thrown inside lib/cluster/yaml where a text is no YAML, and caught by parseYaml: nothing outside sees it. */
export class YamlProblem extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
