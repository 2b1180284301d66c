// The second half of `check:questions`, in a process of its own: the machine has two cores.
import { catalogue } from '../content/catalogue';
import { loadContent } from '../content/load';
import { provePart } from './prove-part';
import { notePlaces } from './prove-place';

const folder = process.argv[2] ?? 'content';
const { content, entries } = loadContent(folder);
const { faults, variants } = provePart(catalogue(content), 1, notePlaces(folder, entries));
process.send?.({ faults, variants });
