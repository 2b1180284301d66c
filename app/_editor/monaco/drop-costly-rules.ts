/**
 * Monaco's only rules with :has(), of lists with check boxes in its hovers and of a heading in its menus; neither is shown here. For them
 * the browser looks through the page at each change of it: 9 of 12 ms of style per keystroke in the largest challenge.
 */
const COSTLY = /^\.(?:rendered-markdown|action-widget)\b.*:has\(/;

/** Takes these rules out of the page's sheets. Once Monaco's styles are there; again is harmless. */
export function dropCostlyRules(): void {
  for (const sheet of document.styleSheets) dropFrom(sheet);
}

function dropFrom(list: CSSStyleSheet | CSSGroupingRule): void {
  for (let at = list.cssRules.length - 1; at >= 0; at--) {
    const rule = list.cssRules[at];
    if (rule instanceof CSSGroupingRule) dropFrom(rule);
    else if (rule instanceof CSSStyleRule && COSTLY.test(rule.selectorText)) list.deleteRule(at);
  }
}
