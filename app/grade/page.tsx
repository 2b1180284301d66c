import { ShieldCheck } from 'lucide-react';
import type { Metadata } from 'next';
import { PageTitle } from '../_components/page-title';
import { SectionNav } from '../_components/section-nav';
import { NeedsScript } from '../_report/needs-script';
import { GradeDesk } from './_components/grade-desk';

export const metadata: Metadata = {
  title: 'Grade your config',
  description:
    'Paste the files of a cluster and see which paths between nodes and the control plane are secure, why, and what to change.',
};

export default function GradePage() {
  return (
    <>
      <SectionNav />
      <PageTitle title="Grade your config">
        Paste the files of a cluster and see which paths are secure, why, and what to change.
      </PageTitle>
      <p className="-mt-4 mb-6 flex max-w-[68ch] items-start gap-2 text-sm sm:-mt-5">
        <ShieldCheck size={18} aria-hidden="true" className="mt-0.5 shrink-0 text-secure" />
        <span>
          Nothing is sent: your files are judged in this browser, kept in this tab until you close it or clear
          them, and never in the address.
        </span>
      </p>
      <GradeDesk />
      <NeedsScript />
    </>
  );
}
