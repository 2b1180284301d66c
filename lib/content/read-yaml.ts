import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { ContentProblem } from './content-problem';
import type { PathSegment, Place } from './entry';
import { nearestIssues } from './nearest-issues';
import { valueAt } from './value-at';

export type YamlFile = {
  /** The plain value; null when the file cannot be read at all (then `problems` says why). */
  value: unknown;
  problems: readonly ContentProblem[];
  place(path: readonly PathSegment[]): Place;
  /** One problem per issue of a failed schema, at the place of the part it is about. `under` is the path of the parsed part. */
  problemsOf(error: z.ZodError, under: readonly PathSegment[]): ContentProblem[];
};

/**
 * YAML text → plain value with places. Bad YAML is a problem, never an exception. Aliases are refused, so that a small
 * file cannot grow into a large value. `lineOffset` is added to every line (for YAML inside another file).
 */
export function readYaml(text: string, file: string, lineOffset = 0): YamlFile {
  const counter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const start: Place = { file, line: 1 + lineOffset, column: 1 };

  let document: Document | null = null;
  let value: unknown = null;
  const problems: ContentProblem[] = [];
  try {
    document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
    for (const error of document.errors)
      problems.push({
        code: 'yaml',
        ...placeAt(error.pos[0]),
        message: `The YAML breaks off here: ${error.message.trim()}`,
      });
    if (problems.length === 0) value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    const said = error instanceof Error ? error.message : 'unreadable';
    problems.push({
      code: 'yaml',
      ...start,
      message: `The YAML cannot be read: ${said}. Write it without anchors and aliases.`,
    });
  }

  const place = (path: readonly PathSegment[]): Place => {
    for (let length = path.length; document !== null && length >= 0; length--) {
      const part = path.slice(0, length);
      const node = length === 0 ? document.contents : document.getIn(part, true);
      if (isNode(node) && node.range) return placeAt(node.range[0]);
    }
    return start;
  };

  const keyPlace = (path: readonly PathSegment[], key: string): Place => {
    const parent = path.length === 0 ? document?.contents : document?.getIn(path, true);
    if (isMap(parent))
      for (const pair of parent.items)
        if (isScalar(pair.key) && pair.key.value === key && pair.key.range) return placeAt(pair.key.range[0]);
    return place(path);
  };

  const problemsOf = (error: z.ZodError, under: readonly PathSegment[]): ContentProblem[] => {
    const part = valueAt(value, under);
    return nearestIssues(error.issues, part).flatMap((issue): ContentProblem[] => {
      const inner = issue.path.map((segment) => (typeof segment === 'number' ? segment : String(segment)));
      const path = [...under, ...inner];
      const whose = ownerOf(value, under);
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({
          code: 'schema',
          ...keyPlace(path, key),
          message: `${whose}No field "${key}" belongs here; see content/README.md for the fields of this kind.`,
        }));
      const field = inner.length === 0 ? '' : `${inner.join('.')}: `;
      const missing = inner.length > 0 && valueAt(part, inner) === undefined;
      const said = missing ? 'This field is missing.' : issue.message;
      return [{ code: codeOf(issue), ...place(path), message: `${whose}${field}${said}` }];
    });
  };

  return { value, problems, place, problemsOf };
}

/** "no-kubelet-ca: " for what belongs to an entry of a list that says its id. */
function ownerOf(value: unknown, under: readonly PathSegment[]): string {
  const id = under.length === 0 ? undefined : valueAt(value, [...under.slice(0, 1), 'id']);
  return typeof id === 'string' ? `${id}: ` : '';
}

/** What a schema says of the kind of a fault, where it says more than that there is one. */
function codeOf(issue: z.core.$ZodIssue): ContentProblem['code'] {
  return issue.code === 'custom' && issue.params?.code !== undefined ? issue.params.code : 'schema';
}
