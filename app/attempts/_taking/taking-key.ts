import type { KeyPress } from '@/app/_question/key-command';

export type TakingCommand =
  | { do: 'choose'; index: number }
  | { do: 'submit' | 'previous' | 'next' | 'flag' | 'time' | 'help' };

/**
 * What a key means while a quiz is taken; null: leave it to the browser. In a text field nothing, with Ctrl, Alt or Meta nothing. Left and
 * right go to another question also from an option, where up and down choose. `singleKeys`: whether the learner wants such keys at all.
 */
export function takingKey(
  press: KeyPress,
  { options, singleKeys }: { options: number; singleKeys: boolean },
): TakingCommand | null {
  const { key, focus } = press;
  if (press.repeat || press.composing || press.dialogOpen) return null;
  if (press.ctrl || press.alt || press.meta || focus === 'text') return null;
  if (key === 'Enter' && focus === 'option') return { do: 'submit' };
  if (key === 'ArrowLeft') return { do: 'previous' };
  if (key === 'ArrowRight') return { do: 'next' };
  if (!singleKeys) return null;
  if (key === '[') return { do: 'previous' };
  if (key === ']') return { do: 'next' };
  if (/^[1-9]$/.test(key)) return Number(key) <= options ? { do: 'choose', index: Number(key) - 1 } : null;
  const letters: Readonly<Record<string, TakingCommand>> = {
    f: { do: 'flag' },
    t: { do: 'time' },
    '?': { do: 'help' },
  };
  return letters[key.toLowerCase()] ?? null;
}
