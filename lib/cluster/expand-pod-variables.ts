/** Kubernetes' own `$(NAME)` expansion in command and args: `$$` escapes, unknown names stay as written. */
export function expandPodVariables(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(/\$(\$|\(([^)]*)\))/g, (whole, first: string, name: string | undefined) => {
    if (first === '$') return '$';
    return variables.get(name ?? '') ?? whole;
  });
}
