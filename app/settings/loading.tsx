import { PageSkeleton } from '../_components/page-skeleton';

export default function Loading() {
  return (
    <div className="mx-auto max-w-3xl">
      <PageSkeleton panels={['h-[30rem]', 'h-80', 'h-72']} />
    </div>
  );
}
