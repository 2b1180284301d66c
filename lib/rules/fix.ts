/** Replace the characters from `from` up to `to` (UTF-16 offsets) of a file by `text`. */
export type TextEdit = { file: string; from: number; to: number; text: string };

/**
 * A change of the files that takes a finding away. `safe`: it can be made as it is; `needs-decision`: it writes something that
 * only the owner knows (`decision` says what), such as the path of a certificate that must exist.
 */
export type Fix = {
  title: string;
  kind: 'safe' | 'needs-decision';
  decision?: string;
  edits: readonly TextEdit[];
};
