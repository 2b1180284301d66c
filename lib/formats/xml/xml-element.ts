/** An element of a document, its name and its attributes' names without prefixes. Pieces of text between two elements are one string. */
export type XmlElement = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Elements and text in the order of the file; entities and CDATA are resolved, white space is kept. */
  children: readonly (XmlElement | string)[];
  /** Where its tag begins, from 1. */
  line: number;
};
