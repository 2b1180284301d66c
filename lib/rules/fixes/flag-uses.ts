import type { Token } from '../../cluster/token';
import type { ComponentView } from '../view/component-view';

/** One place where a flag is given: its word, and the word after it that it takes as its value. */
export type FlagUse = { token: Token; value: Token | null };

/** Every place where a component's command line gives a flag (by name, without dashes), in order. */
export function flagUses(component: ComponentView, name: string): readonly FlagUse[] {
  const { argv } = component.source.argv;
  const uses: FlagUse[] = [];
  for (let at = 0; at < argv.length; at++) {
    const token = argv[at] as Token;
    const match = /^--?([^=]+)(=)?/.exec(token.text);
    if (match === null) continue;
    const flag = (match[1] ?? '').replaceAll('_', '-');
    const takesNext = match[2] === undefined && typeof component.value(`--${flag}`)?.value !== 'boolean';
    const value = takesNext ? (argv[at + 1] ?? null) : null;
    if (flag === name) uses.push({ token, value });
    if (value !== null) at++;
  }
  return uses;
}
