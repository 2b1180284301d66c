import 'server-only';
import type { Item } from '../content/item';
import { listCards } from '../db/list-cards';
import { listSeen } from '../db/seen-items';
import { type CardMemory, NEW_CARD } from '../srs/card-memory';
import { studyDay } from '../srs/study-day';
import { clock } from './clock';
import { dueWords } from './due-words';
import { examNames } from './exam-names';
import { learnerSettingsOf } from './learner-settings-of';
import type { BrowseFilter, BrowseRow, BrowseView, Viewer } from './page-views';
import { promptOf } from './prompt-of';
import { theCatalogue } from './the-catalogue';
import { theChallenges } from './the-challenges';

const PAGE = 50;

/** All live items with the learner's own memory of each, filtered; a page past the end gives the last one. */
export async function loadBrowse(viewer: Viewer, filter: BrowseFilter): Promise<BrowseView> {
  const catalogue = theCatalogue();
  const now = clock();
  const [settings, cards, seen] = await Promise.all([
    learnerSettingsOf(viewer.id),
    listCards(viewer.id),
    listSeen(viewer.id),
  ]);
  const today = studyDay(now, settings.calendar);
  const memories = new Map(cards.map((card) => [card.itemId, card.memory]));
  const seenIn = new Map(seen.map(({ itemId, slug }) => [itemId, theChallenges().get(slug)?.title ?? slug]));
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);

  const rows = catalogue.items
    .filter((item) => wanted(item, filter))
    .flatMap((item): BrowseRow[] => {
      const memory = memories.get(item.id) ?? NEW_CARD;
      const state = stateOf(memory, today);
      if (filter.state === 'leech' ? !memory.leech : filter.state !== null && filter.state !== state)
        return [];
      const prompt = promptOf(catalogue, item);
      const searched = `${prompt} ${item.id} ${item.path}`.toLowerCase();
      if (!words.every((word) => searched.includes(word))) return [];
      return [
        {
          itemId: item.id,
          prompt: prompt.length > 160 ? `${prompt.slice(0, 159)}…` : prompt,
          kind: item.kind,
          path: item.path,
          pathName: catalogue.path(item.path)?.title ?? item.path,
          claim: item.claim,
          exams: examNames(catalogue, item),
          state,
          leech: memory.leech,
          due: dueWords(memory, today, now),
          reps: memory.reps,
          lapses: memory.lapses,
          seenIn: memory.state === 'new' ? (seenIn.get(item.id) ?? null) : null,
        },
      ];
    });
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const page = Math.min(Math.max(1, filter.page), pages);
  return { rows: rows.slice((page - 1) * PAGE, page * PAGE), total: rows.length, page, pages, filter };
}

function wanted(item: Item, filter: BrowseFilter): boolean {
  return (
    (filter.path === null || item.path === filter.path) &&
    (filter.claim === null || item.claim === filter.claim) &&
    (filter.exam === null || item.exams.some((domain) => domain.startsWith(`${filter.exam}/`)))
  );
}

function stateOf(memory: CardMemory, today: number): BrowseRow['state'] {
  if (memory.suspended) return 'suspended';
  if (memory.buriedUntilDay !== null && today < memory.buriedUntilDay) return 'buried';
  return memory.state;
}
