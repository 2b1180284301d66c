import { escapeXml } from './escape-xml';

/** Text of an element: in CDATA where it has markup in it, so that a person can read it; `]]>` is cut in two. */
export function cdata(text: string): string {
  // Without markup there is nothing to protect, and CDATA has no way to number a character.
  if (!/[<&>]/.test(text) || escapeXml(text, true).match(UNSAYABLE)) return escapeXml(text);
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

const UNSAYABLE = /&#13;|\uFFFD/;
