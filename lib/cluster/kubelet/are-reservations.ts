import { asRecord } from '../as-record';
import { parseQuantity } from '../parse-quantity';

/** Whether reservedMemory is consistent: memory or huge pages, once for each NUMA node, never zero. */
export function areReservations(list: readonly unknown[]): boolean {
  const seen = new Set<string>();
  for (const item of list) {
    const node = String(asRecord(item)?.numaNode ?? 0);
    for (const [resource, amount] of Object.entries(asRecord(asRecord(item)?.limits) ?? {})) {
      const place = `${node} ${resource}`;
      if (resource !== 'memory' && !resource.startsWith('hugepages-')) return false;
      if (seen.has(place) || parseQuantity(String(amount)) === 0) return false;
      seen.add(place);
    }
  }
  return true;
}
