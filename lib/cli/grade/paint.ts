import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colours a text where standard output is a terminal that wants them (NO_COLOR is honoured). */
export function paint(style: Style, text: string): string {
  const wanted = process.stdout.isTTY === true && process.stdout.hasColors();
  return wanted ? styleText(style, text) : text;
}
