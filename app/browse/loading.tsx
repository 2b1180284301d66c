import { PageSkeleton } from '../_components/page-skeleton';

export default function Loading() {
  return <PageSkeleton panels={['h-18', 'h-[36rem]']} />;
}
