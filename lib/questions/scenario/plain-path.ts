import { fileName } from './file-name';

/** The last part of a cluster path, as code. */
export function plainPath(path: string): string {
  return `\`${fileName(path)}\``;
}
