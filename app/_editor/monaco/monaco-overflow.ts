const ID = 'monaco-overflow';

/**
 * Where suggestions and hovers hang: at the end of the page, one place for all editors. Within a panel that is laid out for itself
 * (`contain`) they would be placed from the panel's corner instead of the window's, and cut off at its edge.
 */
export function monacoOverflow(): HTMLElement {
  const known = document.getElementById(ID);
  if (known !== null) return known;
  const node = document.createElement('div');
  node.id = ID;
  // Its styles and colours hang on this class.
  node.className = 'monaco-editor';
  document.body.append(node);
  return node;
}
