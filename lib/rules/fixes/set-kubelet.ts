import { asRecord } from '../../cluster/as-record';
import { KUBELET_FIELDS } from '../../cluster/data/kubelet-fields';
import { kubeletDropInFolder } from '../../cluster/kubelet/kubelet-drop-in-folder';
import { parseDocuments } from '../../cluster/parse-documents';
import type { TextEdit } from '../fix';
import type { KubeletView } from '../view/kubelet-view';
import { removeFlag } from './remove-flag';
import { setField } from './set-field';
import { setFlag } from './set-flag';
import { textOf } from './text-of';

const FLAGS: ReadonlyMap<string, string> = new Map(
  KUBELET_FIELDS.flatMap(([path, , , , , flag]) => (flag === '' ? [] : [[path, flag] as const])),
);

/**
 * Edits after which a kubelet uses this value for a configuration field. A flag wins over every file, so one that is given goes
 * (or is rewritten where there is no configuration file); then the drop-in or file that has the last word is edited.
 */
export function setKubelet(
  kubelet: KubeletView,
  field: string,
  value: boolean | number | string | readonly string[],
): readonly TextEdit[] | null {
  const flag = FLAGS.get(field);
  const held = kubelet.value(field);
  const config = kubelet.text('--config');
  const main = config === '' ? null : kubelet.host.key(config);
  const asFlag = () =>
    flag === undefined
      ? null
      : setFlag(kubelet, flag, Array.isArray(value) ? value.join(',') : String(value));
  const under = held?.layer === 'flag' ? held.shadowed.findLast(({ layer }) => layer !== 'flag') : held;
  const file = under?.layer === 'drop-in' || under?.layer === 'file' ? under.file : main;
  const text = file === null ? null : textOf(kubelet, file);
  if (file === null || text === null || isCleared(kubelet, field)) return asFlag();
  const [document] = parseDocuments(text);
  const set = document === undefined ? null : setField(document, file, field.split('.'), value);
  if (set === null) return held?.layer === 'flag' ? asFlag() : null;
  const removed = flag === undefined ? [] : removeFlag(kubelet, flag);
  return removed === null ? asFlag() : [...removed, ...set];
}

/** Whether a drop-in takes away what the configuration file says of a field, by a null there or in a section around it. */
function isCleared(kubelet: KubeletView, field: string): boolean {
  const folder = kubelet.text('--config-dir');
  if (folder === '') return false;
  return kubeletDropInFolder(folder, kubelet.host).dropIns.some(({ text }) => {
    let held: unknown = parseDocuments(text)[0]?.value;
    for (const key of field.split('.')) {
      const record = asRecord(held);
      if (record === null || !Object.hasOwn(record, key)) return false;
      held = record[key];
      if (held === null) return true;
    }
    return false;
  });
}
