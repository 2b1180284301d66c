/** A node of a YAML document with the offsets of its first character and of the one after its last. */
export type YamlNode = { from: number; to: number } & (
  | { kind: 'scalar'; text: string; plain: boolean; tag: string }
  | { kind: 'list'; items: readonly YamlNode[] }
  | { kind: 'map'; pairs: readonly (readonly [key: YamlNode, value: YamlNode])[] }
  | { kind: 'alias'; name: string; target: YamlNode }
);
