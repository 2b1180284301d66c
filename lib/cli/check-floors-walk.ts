import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFindings } from './check-floors-code-rules';
import type { FloorFinding } from './check-floors-finding';
import { importsOf } from './check-floors-imports';
import { importFindings } from './check-floors-imports-rules';
import { maskSource } from './check-floors-mask';
import { contentFindings, nameFindings, topLevelFindings } from './check-floors-name-rules';

const sourceFile = /\.(?:[cm]?[jt]sx?)$/;
const skipped = new Set(['node_modules', 'generated', '.next']);

/** Checks the project at `root`; findings by file and line, and how many source files were read. */
export function checkFloors(root: string): { findings: readonly FloorFinding[]; files: number } {
  const sources = ['app', 'lib']
    .flatMap((folder) => filesUnder(root, folder))
    .filter((file) => sourceFile.test(file));
  const findings = [
    ...topLevelFindings(topLevelEntries(root)),
    ...sources.flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      const masked = maskSource(source);
      const scanned = { file, source, masked, imports: importsOf(source, masked) };
      return [...nameFindings(scanned), ...importFindings(scanned), ...codeFindings(scanned)];
    }),
    ...filesUnder(root, 'content').flatMap((file) =>
      contentFindings(file, readFileSync(join(root, file), 'utf8')),
    ),
  ];
  const order = (a: FloorFinding, b: FloorFinding) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
  return { findings: findings.toSorted(order), files: sources.length };
}

/** Files below a folder, as paths from the root with forward slashes; none when there is no such folder. */
function filesUnder(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (skipped.has(entry.name)) return [];
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(root, path) : [path];
    });
}

/** What lies at the top and is not ignored by git; every entry but .git where git cannot say. */
function topLevelEntries(root: string): readonly string[] {
  const entries = readdirSync(root).filter((entry) => entry !== '.git');
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const known = new Set(listed.split('\0').map((path) => path.split('/')[0]));
    return entries.filter((entry) => known.has(entry));
  } catch {
    return entries.filter((entry) => entry !== 'node_modules');
  }
}
