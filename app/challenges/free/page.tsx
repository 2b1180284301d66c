import type { Metadata } from 'next';
import { NeedsScript } from '../../_report/needs-script';
import { FreeDesk } from '../_components/free-desk';

export const metadata: Metadata = {
  title: 'Free sandbox',
  description: 'Change a cluster’s files as you like and see what every path and operation makes of it.',
};

export default function FreeSandboxPage() {
  return (
    <>
      <FreeDesk />
      <NeedsScript />
    </>
  );
}
