import 'server-only';
import { studyDay } from '../srs/study-day';
import { changeSettings } from './change-settings';
import { clock } from './clock';
import type { Viewer } from './page-views';

/** Allows more cards on this study day only; tomorrow the limits are what they were. */
export async function raiseToday(viewer: Viewer, more: { newCards: number; reviews: number }): Promise<void> {
  await changeSettings(viewer, (settings) => {
    const today = studyDay(clock(), settings.calendar);
    const extra = settings.extraToday?.studyDay === today ? settings.extraToday : { newCards: 0, reviews: 0 };
    return {
      ...settings,
      extraToday: {
        studyDay: today,
        newCards: extra.newCards + more.newCards,
        reviews: extra.reviews + more.reviews,
      },
    };
  });
}
