import type { ClusterEdit, Json } from '../../content/mutation';
import type { ClusterModel, ModelFlag } from './cluster-model';

/** A cluster with edits made one after another. An edit of a program or document that is not there brings it in. */
export function applyEdits(model: ClusterModel, edits: readonly ClusterEdit[]): ClusterModel {
  const programs = { ...model.programs };
  const documents = { ...model.documents };
  for (const edit of edits) {
    if ('program' in edit) {
      const flags = programs[edit.program] ?? [];
      programs[edit.program] = setFlag(flags, edit.flag, edit.to, edit.again === true);
      continue;
    }
    const all = [...(documents[edit.document] ?? [])];
    if (edit.field !== undefined) all[edit.at] = setAt(all[edit.at] ?? {}, edit.field.split('.'), edit.to);
    else if (edit.to === null) all.splice(edit.at, 1);
    else all[edit.at] = edit.to;
    if (all.length === 0) delete documents[edit.document];
    else documents[edit.document] = all;
  }
  return { programs, documents };
}

function setFlag(
  flags: readonly ModelFlag[],
  name: string,
  to: string | null,
  again: boolean,
): readonly ModelFlag[] {
  if (to === null) return flags.filter(([flag]) => flag !== name);
  if (again || !flags.some(([flag]) => flag === name)) return [...flags, [name, to]];
  return flags.map((flag) => (flag[0] === name ? [name, to] : flag));
}

function setAt(value: Json, path: readonly string[], to: Json): Json {
  const [first, ...rest] = path;
  if (first === undefined) return to;
  if (Array.isArray(value)) {
    const items = [...value];
    if (rest.length === 0 && to === null) items.splice(Number(first), 1);
    else items[Number(first)] = setAt(items[Number(first)] ?? {}, rest, to);
    return items;
  }
  const fields = typeof value === 'object' && value !== null ? (value as { [name: string]: Json }) : {};
  if (rest.length === 0 && to === null) {
    const { [first]: _, ...others } = fields;
    return others;
  }
  return { ...fields, [first]: setAt(fields[first] ?? {}, rest, to) };
}
