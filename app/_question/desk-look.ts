/** Of a page that asks one question after the other. On phones it fills the screen, so that the bar stands at the thumb however short the card is. */
export const DESK_LOOK =
  'relative mx-auto flex max-w-3xl flex-col gap-4 max-md:min-h-[calc(100dvh-10.1rem-env(safe-area-inset-bottom))] sm:max-md:min-h-[calc(100dvh-12.1rem-env(safe-area-inset-bottom))]';
/** What is above the card: how it goes, and what can be done. */
export const DESK_HEAD_LOOK = 'flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1';
/** The bar with the buttons, always at the same place. */
export const DESK_BAR_LOOK =
  'sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-10 mt-auto bg-bg py-2 empty:hidden md:bottom-0 md:mt-0 md:pb-4';
