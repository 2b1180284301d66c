import type { ContentFile } from '../content/parse-content';
import { claimIds } from '../rules/claim-ids';
import { pathIds } from '../rules/path-ids';

/** A small content folder without a fault, for tests to spoil: the text of each file by its name. */
export function sampleContent(): Map<string, string> {
  const claims = claimIds
    .map((claim) => `    ${claim}: { verdict: exposed, because: A reason that is long enough. }`)
    .join('\n');
  const paths = pathIds.map(
    (id) => `- id: ${id}
  title: From here to there
  from: kube-apiserver
  to: kubelet
  summary: What travels from here to there, in a sentence.
  direction: to-node
  carries: All that is sent.
  transport: HTTPS
  claims:
${claims}
  lesson: overview
  sources: [{ title: A page }]
`,
  );
  const notes = pathIds.flatMap((path) =>
    Array.from(
      { length: 8 },
      (_, index) => `- id: ${path}-${index}
  kind: qa
  path: ${path}
  claim: encrypted
  exams: [kcsa/threat-model]
  difficulty: 1
  sources: [{ title: A page }]
  lesson: overview
  question: What is it?
  answer: This.
`,
    ),
  );
  const knobs = `- id: kubelet/readOnlyPort
  type: int
  meaning: a port without authentication
  defaults: { flag: '10255', config-file: '0' }
  twin: kubelet/--read-only-port
  paths: [apiserver-to-kubelet]
  claims: [encrypted]
  source: { title: A page }
- id: kubelet/--read-only-port
  type: int
  meaning: a port without authentication
  defaults: { flag: '10255', config-file: '0' }
  twin: kubelet/readOnlyPort
  paths: [apiserver-to-kubelet]
  claims: [encrypted]
  source: { title: A page }
`;
  const guide = [
    'overview',
    'section',
    ...Array(6).fill('summary-table'),
    ...Array(3).fill('pod-example'),
  ].map(
    (where, index) => `- id: claim-${index}
  where: ${where}
  claim: Something that the guide says.
  verdict: 'true'
  lessons: [overview]
`,
  );
  const exams = `- id: kcsa
  name: KCSA
  title: A certificate
  format: Sixty questions
  source: { title: A page }
  domains:
    - { id: kcsa/threat-model, name: Threats, weight: 60, covers: true }
    - { id: kcsa/compliance, name: Compliance, weight: 40, covers: false }
`;
  const lesson = `---
id: overview
title: Overview
path: null
summary: Where the hub is and where the spokes are.
order: 1
minutes: 3
sources: [{ title: A page }]
---

The API server is the hub.

<PathMap lit="node-to-apiserver" />
`;
  const ids = pathIds.flatMap((path) => Array.from({ length: 8 }, (_, index) => `${path}-${index}`));
  return new Map([
    ['exams.yaml', exams],
    ['guide-coverage.yaml', guide.join('')],
    ['ids.lock', ids.join('\n')],
    ['items/all.yaml', notes.join('')],
    ['kubernetes/knobs/kubelet.yaml', knobs],
    ['kubernetes/paths.yaml', paths.join('')],
    ['lessons/overview.mdx', lesson],
  ]);
}

/** The sample as files, with replacements: each must change its file, so that a test cannot pass by missing its mark. */
export function spoiled(
  ...changes: readonly { file: string; replace: string; by: string }[]
): readonly ContentFile[] {
  const sample = sampleContent();
  for (const { file, replace, by } of changes) {
    const before = sample.get(file) ?? '';
    const after = replace === '' ? before + by : before.replace(replace, () => by);
    if (after === before) throw new Error(`"${replace}" is not in ${file}`);
    sample.set(file, after);
  }
  return [...sample].map(([name, text]) => ({ name, text }));
}
