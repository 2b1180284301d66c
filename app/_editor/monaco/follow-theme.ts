import { monaco } from './monaco-api';
import { defineTheme } from './monaco-themes';

/** Keeps Monaco in the page's theme, now and whenever it changes; gives what ends that. */
export function followTheme(): () => void {
  const follow = () => monaco.editor.setTheme(defineTheme());
  follow();
  const query = matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', follow);
  const watch = new MutationObserver(follow);
  watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    query.removeEventListener('change', follow);
    watch.disconnect();
  };
}
