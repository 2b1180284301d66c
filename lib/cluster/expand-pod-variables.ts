/**
 * Kubernetes' own `$(NAME)` expansion in command and args (third_party/forked/golang/expansion): `$$` is one dollar, a
 * name that is not known and a parenthesis that is never closed stay as written.
 */
export function expandPodVariables(text: string, variables: ReadonlyMap<string, string>): string {
  const out: string[] = [];
  let from = 0;
  let close = 0;
  for (let at = text.indexOf('$'); at >= 0 && at + 1 < text.length; at = text.indexOf('$', from)) {
    out.push(text.slice(from, at));
    const next = text[at + 1];
    if (next === '(' && close >= 0 && close <= at) close = text.indexOf(')', at);
    if (next === '$') {
      out.push('$');
      from = at + 2;
    } else if (next === '(' && close > at) {
      const whole = text.slice(at, close + 1);
      out.push(variables.get(whole.slice(2, -1)) ?? whole);
      from = close + 1;
    } else {
      out.push('$');
      from = at + 1;
    }
  }
  return out.join('') + text.slice(from);
}
