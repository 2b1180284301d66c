export type ConfigLanguage = 'unit' | 'yaml';

/** How a config file is written, by its name or, where that says nothing, by a section heading in it: systemd's way, else YAML. */
export function configLanguage(path: string, text: string): ConfigLanguage {
  return /\.service$|\.service\.d\//.test(path) || /^\[[A-Z]\w+\]\s*$/m.test(text) ? 'unit' : 'yaml';
}
