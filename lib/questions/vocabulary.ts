import type { Catalogue } from '../content/catalogue';

/** What questions read of the catalogue: flags and fields with their defaults, and the paths with their titles. */
export type Vocabulary = Pick<Catalogue, 'knob' | 'knobs' | 'path' | 'paths'>;
