// The second half of `check:questions`, in a process of its own: the machine has two cores.
import { catalogue } from '../content/catalogue';
import { loadContent } from '../content/load';
import { provePart } from './prove-part';

const { faults, variants } = provePart(catalogue(loadContent(process.argv[2] ?? 'content').content), 1);
process.send?.({ faults, variants });
