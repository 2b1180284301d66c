import { gradeParsed } from '../../rules/grade-cluster';
import type { GradeReport } from '../../rules/grade-report';
import { type PathId, pathIds } from '../../rules/path-ids';
import type { GradeOptions } from './grade-options';
import { gradeSarif } from './grade-sarif';
import { gradeText } from './grade-text';
import { readInputs } from './read-inputs';

/** Judge folders and files, print the report in the format asked for, and give the exit code. */
export function gradeFiles(options: GradeOptions): number {
  const read = readInputs(options.inputs, options.complete, options.minor);
  if (!read.ok) {
    console.error(read.problem);
    return 2;
  }
  const { cluster, diskPath } = read.value;
  const report = gradeParsed(cluster, options.minor);
  const asked = options.paths ?? sayable(report);
  const failing = asked.filter((id) => report.paths[id].verdict !== 'secure');
  if (options.format === 'json') console.log(JSON.stringify(report, null, 2));
  else if (options.format === 'sarif')
    console.log(JSON.stringify(gradeSarif(report, cluster.files, diskPath), null, 2));
  else console.log(gradeText(report, cluster.files, { asked, explain: options.explain, diskPath }));
  if (options.format === 'text') for (const note of read.value.notes) console.error(note);
  return failing.length === 0 && asked.length > 0 ? 0 : 1;
}

/**
 * The paths that a verdict is expected of when none are named: those that can be secure at all, and whose deciding component
 * is among the files.
 */
function sayable({ components, paths }: GradeReport): readonly PathId[] {
  const there = (name: string) => components[name]?.present === true;
  const deciding: Partial<Record<PathId, boolean>> = {
    'node-to-apiserver': there('kubelet') || there('kube-apiserver'),
    'pod-to-apiserver': there('kube-apiserver') && there('kube-controller-manager'),
    'apiserver-to-kubelet': there('kube-apiserver') || there('kubelet'),
    'controlplane-to-apiserver': there('kube-controller-manager') || there('kube-scheduler'),
    'apiserver-to-etcd': there('kube-apiserver') || there('etcd'),
    konnectivity: there('konnectivity-server') || there('konnectivity-agent'),
    'ssh-tunnel': true,
  };
  return pathIds.filter((id) => deciding[id] === true && paths[id].verdict !== 'not-applicable');
}
