import type { Metadata } from 'next';
import { FreeDesk } from '../_components/free-desk';

export const metadata: Metadata = {
  title: 'Free sandbox',
  description: 'Change a cluster’s files as you like and see what every path and operation makes of it.',
};

export default function FreeSandboxPage() {
  return (
    <>
      <FreeDesk />
      <noscript>
        <p className="rounded-lg bg-unknown-soft px-4 py-3">
          Your files are judged by code that runs in your browser, so this page needs JavaScript. The same is
          in the command: <code>npx spokewise grade</code>.
        </p>
      </noscript>
    </>
  );
}
