import type { FloorFinding } from './check-floors-finding';
import { reporter, type ScannedFile } from './check-floors-imports-rules';
import { floorOf, proseFolders, testingFolder, topLevel } from './check-floors-plan';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const vague = new Set(['common', 'helper', 'helpers', 'index', 'misc', 'shared', 'util', 'utils']);
/** Next's own folder names: [slug], [...slug], [[...slug]], (group), @slot, _private. */
const nextFolder = /^(?:\[{1,2}(?:\.{3})?[a-zA-Z0-9-]+\]{1,2}|\([a-z0-9.-]+\)|@[a-z0-9-]+|_[a-z0-9-]+)$/;
const codeFile = /\.(?:[cm]?[jt]sx?|sh|py|wasm)$/;

/** Names that say nothing or break the spelling, folders off the plan, and files that only pass others on. */
export function nameFindings({ file, masked }: ScannedFile): readonly FloorFinding[] {
  const findings: FloorFinding[] = [];
  const report = reporter(findings, file, 1);
  const segments = file.split('/');
  const name = (segments.at(-1) ?? '').split('.')[0] ?? '';
  if (vague.has(name))
    report('file-name', `"${name}" says nothing: name the file for the one thing that it exports.`);
  for (const segment of [...segments.slice(0, -1), name]) {
    if (!kebab.test(segment) && !(segments[0] === 'app' && nextFolder.test(segment))) {
      report('file-name', `"${segment}" is not kebab-case.`);
    }
  }
  if (floorOf(file) === null && segments[1] !== 'testing' && !file.startsWith(`${testingFolder}/`)) {
    const folder = segments.slice(0, 2).join('/');
    const advice = proseFolders.includes(folder)
      ? `${folder} holds prose, not code.`
      : `${folder} is not on the plan of lib/cli/check-floors-plan.ts: put the file on a floor.`;
    report('unknown-folder', advice);
  }
  if (isBarrel(masked))
    report('barrel', 'This file only passes others on: import the file that has the thing.');
  return findings;
}

/** Nothing but `export … from`. */
function isBarrel(masked: string): boolean {
  const rest = masked.replace(/export\s[^;'"()=`]*?\bfrom\s*(['"])\s*\1\s*;?/g, '');
  return rest !== masked && rest.trim() === '';
}

/** Code among the content. */
export function contentFindings(file: string, source: string): readonly FloorFinding[] {
  const findings: FloorFinding[] = [];
  if (codeFile.test(file)) {
    reporter(findings, file, 1)('code-in-content', 'content/ holds data only: move the code to lib/content.');
  }
  if (file.endsWith('.mdx')) {
    let fenced = false;
    for (const [index, text] of source.split('\n').entries()) {
      if (/^\s*(?:```|~~~)/.test(text)) fenced = !fenced;
      else if (
        !fenced &&
        /^(?:import|export)\s+[\w{*]/.test(text) &&
        /\bfrom\s*['"]|=|^import\s*['"]/.test(text)
      ) {
        reporter(
          findings,
          file,
          index + 1,
        )('code-in-content', 'A lesson imports nothing: its components are given to it.');
      }
    }
  }
  return findings;
}

/** Entries of the top level that the closed list does not know. */
export function topLevelFindings(entries: readonly string[]): readonly FloorFinding[] {
  return entries
    .filter((entry) => !topLevel.includes(entry))
    .map((file) => ({
      code: 'top-level' as const,
      file,
      line: 1,
      message: `"${file}" may not lie at the top: move it to app, lib, content or e2e, or ignore it in git.`,
    }));
}
