import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareConformance } from '@/lib/testing/compare-conformance';
import {
  CONFORMANCE_FILES,
  isTrusted,
  readConformanceCases,
  readConformancePresent,
} from '@/lib/testing/conformance-case';
import { runConformanceCase } from '@/lib/testing/run-conformance-case';

// What the real components did: a disagreement is a bug of lib/cluster, never of the case.
const FOLDER = '../shared/conformance';

test.each(CONFORMANCE_FILES)('every trusted case of %s agrees', (name) => {
  expect(existsSync(FOLDER), `${FOLDER} must lie beside the clone`).toBe(true);
  const present = readConformancePresent(FOLDER);
  const trusted = readConformanceCases(FOLDER, name).filter(isTrusted);
  const disagreements = trusted.flatMap((one) => {
    const { differences } = compareConformance(one, runConformanceCase(name, one, present));
    return differences.length === 0 ? [] : [`${one.id} ${differences.join('; ')}`];
  });
  expect(trusted.length).toBeGreaterThan(90);
  expect(disagreements).toEqual([]);
});
