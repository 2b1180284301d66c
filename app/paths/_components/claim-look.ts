import type { Path } from '@/lib/content/path';
import type { PathLook } from '../../_components/path-look';

type Default = Pick<Path['claims']['encrypted'], 'verdict' | 'never'>;

const WORDS: Record<Default['verdict'], string> = {
  secure: 'holds',
  exposed: 'does not hold',
  conditional: 'holds if',
  'not-applicable': 'not applicable',
};

/** How a claim stands by default, as sign and word; what no setting can make hold says so. */
export function claimLook({ verdict, never }: Default): PathLook {
  return { tone: verdict, word: never && verdict !== 'not-applicable' ? 'can never hold' : WORDS[verdict] };
}
