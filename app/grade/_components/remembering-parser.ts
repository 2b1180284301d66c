import { type ParsedFile, parseFile } from '@/lib/cluster/parse-cluster';

/** A `parseFile` that parses a file again only when its text changed. Remembers the last text of each path. */
export function rememberingParser(): typeof parseFile {
  const known = new Map<string, { text: string; parsed: ParsedFile }>();
  return (file, text) => {
    const last = known.get(file);
    if (last?.text === text) return last.parsed;
    const parsed = parseFile(file, text);
    known.set(file, { text, parsed });
    return parsed;
  };
}
