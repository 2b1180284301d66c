import type { Metadata } from 'next';
import { openCodeAction } from '../_actions/open-code';
import { PageTitle } from '../_components/page-title';
import { Panel } from '../_components/panel';
import { CodeForm } from './_components/code-form';

export const metadata: Metadata = { title: 'Join a class' };

export default function JoinPage() {
  return (
    <div className="mx-auto max-w-md">
      <PageTitle title="Join a class">With the code that your instructor shows or sends.</PageTitle>
      <Panel>
        <CodeForm action={openCodeAction} />
      </Panel>
    </div>
  );
}
