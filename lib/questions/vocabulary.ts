import type { Catalogue } from '../content/catalogue';

/** What questions read of the catalogue: flags and fields with their defaults, paths and operations, and changes to clusters. */
export type Vocabulary = Pick<Catalogue, 'knob' | 'knobs' | 'mutation' | 'operation' | 'path' | 'paths'>;
