/** What stands where scripts are off and files are judged in the browser. */
export function NeedsScript() {
  return (
    <noscript>
      <p className="rounded-lg bg-unknown-soft px-4 py-3">
        Your files are judged by code that runs in your browser, so this page needs JavaScript. The same is in
        the command: <code>npx spokewise grade</code>.
      </p>
    </noscript>
  );
}
