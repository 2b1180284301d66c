import type { Robot } from './robot';

/** Always takes A. */
export const firstLetter: Robot = () => [0];
