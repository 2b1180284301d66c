import type { Evidence } from '../evidence';
import type { Holds } from '../holds';

/** Evidence that stands nowhere in the files: what Kubernetes always does, or a file that is not given (`file`). */
export function unplaced(id: string, holds: Holds, message: string, file: string | null = null): Evidence {
  return { id, message, holds, file, range: null };
}
