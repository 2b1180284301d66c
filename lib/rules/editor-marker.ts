/**
 * Something to say of a stretch of a file, as an editor underlines it and a list beside it tells it: from `from` up to `to`
 * (UTF-16 offsets). `problem`: wrong or exposed; `warning`: weak, passed over or deprecated; `hint`: worth knowing.
 */
export type EditorMarker = {
  file: string;
  from: number;
  to: number;
  severity: 'problem' | 'warning' | 'hint';
  message: string;
  /** A rule's or an error's id. */
  code?: string;
};
