import type { ContentProblemCode } from '../../content/content-problem';
import type { PathSegment } from '../../content/entry';

/** What is wrong with a template or a change, and the part of it that says so; whoever knows its file adds the place. */
export type TemplateProblem = { code: ContentProblemCode; path: readonly PathSegment[]; message: string };
