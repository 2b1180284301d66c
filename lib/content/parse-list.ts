import type * as z from 'zod';
import type { ContentProblem } from './content-problem';
import type { Entry, Parsed } from './entry';
import { readYaml } from './read-yaml';

/**
 * A YAML list → its entries, each checked by `schema`. A malformed entry becomes problems at their exact places and does
 * not hide the others. An empty file is an empty list. Never throws.
 */
export function parseList<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): Parsed<z.infer<S>, ContentProblem> {
  const yaml = readYaml(text, file);
  if (yaml.problems.length > 0) return { entries: [], problems: yaml.problems };
  if (yaml.value === null) return { entries: [], problems: [] };
  if (!Array.isArray(yaml.value))
    return {
      entries: [],
      problems: [
        {
          code: 'schema',
          ...yaml.place([]),
          message: 'The file must be a YAML list: start each entry with "- ".',
        },
      ],
    };

  const entries: Entry<z.infer<S>>[] = [];
  const problems: ContentProblem[] = [];
  for (const [index, part] of yaml.value.entries()) {
    const parsed = schema.safeParse(part);
    if (parsed.success)
      entries.push({ value: parsed.data, place: (path = []) => yaml.place([index, ...path]) });
    else problems.push(...yaml.problemsOf(parsed.error, [index]));
  }
  return { entries, problems };
}
