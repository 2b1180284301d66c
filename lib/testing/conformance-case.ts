import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the real component did with one generated cluster (../shared/conformance/README.md). */
export type ConformanceCase = {
  id: string;
  component: string;
  files: Record<string, string>;
  /** What the process gets without its program; null where the manifest is refused or there is none. */
  argv: string[] | null;
  tags: string[];
  outcome: {
    starts: boolean;
    stage: string | null;
    step: string | null;
    errors: unknown[];
    effective?: Record<string, unknown>;
  };
};

export const CONFORMANCE_FILES = ['apiserver', 'kubelet', 'egress', 'konnectivity', 'kubeconfig'] as const;
export type ConformanceFile = (typeof CONFORMANCE_FILES)[number];

/** The cases of one file. Throws where the folder does not hold it. */
export function readConformanceCases(folder: string, name: ConformanceFile): ConformanceCase[] {
  return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The files that existed on both hosts without being among a case's own: certificates and keys. */
export function readConformancePresent(folder: string): string[] {
  const listed: { path: string }[] = JSON.parse(readFileSync(join(folder, 'pki.json'), 'utf8'));
  return listed.flatMap(({ path }) => [`control-plane${path}`, `node${path}`]);
}

/** Whether the README trusts a case: the others show the test host. */
export function isTrusted({ tags, outcome }: ConformanceCase): boolean {
  return (
    !tags.includes('needs-network') && !tags.includes('depends-on-host-files') && outcome.step !== 'timeout'
  );
}
