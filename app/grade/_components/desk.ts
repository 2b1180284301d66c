import { KUBERNETES_MINORS } from '@/lib/cluster/kubernetes-minor';
import type { Fix } from '@/lib/rules/fix';
import { applyEdits } from '@/lib/rules/fixes/apply-edits';

/** A file of the cluster that is being looked at. Paths are unique. */
export type DeskFile = { path: string; text: string };

/** What lies on the desk: the files in their order, the one that is open, and how they are read. */
export type Desk = {
  files: readonly DeskFile[];
  /** Path of the open file; null with no files. */
  open: string | null;
  minor: number;
  /** Every other file is absent. */
  complete: boolean;
  /** Files that exist, content not given: a case of a rule may say so. */
  present: readonly string[];
  /** What the last large change was, and what it can be taken back to. */
  undo: { what: string; files: readonly DeskFile[]; open: string | null } | null;
};

export type DeskChange =
  | { kind: 'edit'; path: string; text: string }
  | { kind: 'open'; path: string }
  | { kind: 'rename'; path: string; to: string }
  | { kind: 'remove'; path: string }
  | { kind: 'add'; files: readonly DeskFile[] }
  | {
      kind: 'replace';
      what: string;
      files: readonly DeskFile[];
      minor?: number;
      complete?: boolean;
      present?: readonly string[];
    }
  | { kind: 'fix'; fix: Fix }
  | { kind: 'read'; minor?: number; complete?: boolean }
  | { kind: 'undo' };

export const EMPTY_DESK: Desk = {
  files: [],
  open: null,
  minor: KUBERNETES_MINORS.last,
  complete: false,
  present: [],
  undo: null,
};

/** The desk after a change. One that makes no sense (a path that is taken, a file that is not there) changes nothing. */
export function changeDesk(desk: Desk, change: DeskChange): Desk {
  const { files, open } = desk;
  const has = (path: string) => files.some((file) => file.path === path);
  const take = (what: string) => ({ what, files, open });
  switch (change.kind) {
    case 'edit':
      return {
        ...desk,
        undo: null,
        files: files.map((file) => (file.path === change.path ? { ...file, text: change.text } : file)),
      };
    case 'open':
      return has(change.path) ? { ...desk, open: change.path } : desk;
    case 'rename':
      if (change.to === '' || has(change.to) || !has(change.path)) return desk;
      return {
        ...desk,
        open: open === change.path ? change.to : open,
        files: files.map((file) => (file.path === change.path ? { ...file, path: change.to } : file)),
      };
    case 'remove': {
      const at = files.findIndex(({ path }) => path === change.path);
      if (at < 0) return desk;
      const rest = files.toSpliced(at, 1);
      const next = open === change.path ? (rest[Math.min(at, rest.length - 1)]?.path ?? null) : open;
      return { ...desk, files: rest, open: next, undo: take(`Removed ${change.path}`) };
    }
    case 'add': {
      const added = [...files];
      for (const file of change.files) added.push({ ...file, path: freePath(file.path, added) });
      return { ...desk, files: added, open: added[files.length]?.path ?? open };
    }
    case 'replace':
      return {
        files: change.files,
        open: change.files[0]?.path ?? null,
        minor: change.minor ?? KUBERNETES_MINORS.last,
        complete: change.complete ?? false,
        present: change.present ?? [],
        undo: files.length === 0 ? null : take(change.what),
      };
    case 'fix': {
      const texts = applyEdits(
        Object.fromEntries(files.map(({ path, text }) => [path, text])),
        change.fix.edits,
      );
      return {
        ...desk,
        open: change.fix.edits[0]?.file ?? open,
        files: files.map((file) => ({ ...file, text: texts[file.path] ?? file.text })),
        undo: take(`Applied: ${change.fix.title}`),
      };
    }
    case 'read':
      return { ...desk, minor: change.minor ?? desk.minor, complete: change.complete ?? desk.complete };
    case 'undo':
      return desk.undo === null
        ? desk
        : { ...desk, files: desk.undo.files, open: desk.undo.open, undo: null };
  }
}

/** The path, or, where it is taken, the path with the first number that is free before its ending. */
function freePath(path: string, files: readonly DeskFile[]): string {
  const taken = new Set(files.map((file) => file.path));
  const dot = path.lastIndexOf('.');
  const cut = dot > path.lastIndexOf('/') ? dot : path.length;
  for (let number = 1; ; number++) {
    const tried = number === 1 ? path : `${path.slice(0, cut)}-${number}${path.slice(cut)}`;
    if (!taken.has(tried)) return tried;
  }
}
