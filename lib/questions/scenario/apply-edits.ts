import type { ClusterEdit, Json } from '../../content/mutation';
import type { ClusterModel, ModelFlag } from './cluster-model';

/** A cluster with edits made one after another. An edit of a program or document that is not there brings it in. */
export function applyEdits(model: ClusterModel, edits: readonly ClusterEdit[]): ClusterModel {
  return edits.reduce((before, edit) => {
    if ('program' in edit) {
      const flags = setFlag(before.programs[edit.program] ?? [], edit.flag, edit.to, edit.again === true);
      return { ...before, programs: { ...before.programs, [edit.program]: flags } };
    }
    const documents = [...(before.documents[edit.document] ?? [])];
    if (edit.field === undefined) {
      if (edit.to === null) documents.splice(edit.at, 1);
      else documents[edit.at] = edit.to;
    } else documents[edit.at] = setAt(documents[edit.at] ?? {}, edit.field.split('.'), edit.to) ?? {};
    const { [edit.document]: _, ...others } = before.documents;
    return {
      ...before,
      documents: documents.length === 0 ? others : { ...others, [edit.document]: documents },
    };
  }, model);
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
