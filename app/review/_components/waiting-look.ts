/** For one frame, a card just left: not seen and not counted in the page's height, and nothing in it is styled anew. */
export const LEFT_LOOK = 'absolute inset-x-0 top-0 h-0 overflow-clip';
/** A card that waits: laid out at the width of the desk, neither seen nor reached nor counted in the page's height. Showing it costs little. */
export const WAITING_LOOK = `invisible ${LEFT_LOOK}`;
