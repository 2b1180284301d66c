import { flagTable } from '../../cluster/flag-table';
import type { Token } from '../../cluster/token';
import type { ComponentView } from '../view/component-view';

/** One place where a flag is given: its word, and the word after it that it takes as its value. */
export type FlagUse = { token: Token; value: Token | null };

/**
 * Every place where a component's command line gives a flag (by name, without dashes), in order. A flag that the component does
 * not know takes the next word for its value unless that begins with a dash, as parse-flags.ts reads it.
 */
export function flagUses(component: ComponentView, name: string): readonly FlagUse[] {
  const { argv } = component.source.argv;
  const { rows, removed, underscores } = flagTable(component.name);
  const uses: FlagUse[] = [];
  for (let at = 0; at < argv.length; at++) {
    const token = argv[at] as Token;
    if (token.text === '--') break;
    const match = /^--?([^=]+)(=)?/.exec(token.text);
    if (match === null) continue;
    const flag = underscores ? (match[1] ?? '').replaceAll('_', '-') : (match[1] ?? '');
    const type = rows.get(flag)?.[1] ?? (component.value(`--${flag}`) ? removed.get(flag)?.[2] : undefined);
    const next = argv[at + 1];
    const takesNext =
      match[2] === undefined &&
      next !== undefined &&
      (type === undefined ? !next.text.startsWith('-') : type !== 'bool' && type !== 'version');
    const value = takesNext ? next : null;
    if (flag === name) uses.push({ token, value });
    if (value !== null) at++;
  }
  return uses;
}
