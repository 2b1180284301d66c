'use client';

import { DiffView } from '../_components/diff-view';

type Props = {
  before: string;
  after: string;
  /** What is compared, such as "config.yaml: start and now". */
  label: string;
};

/** What changed between two states of a file. */
export function ConfigDiff({ before, after, label }: Props) {
  return <DiffView before={before} after={after} title={label} />;
}
