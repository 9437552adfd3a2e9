/**
 * Whether we run in a frame, whatever site its page is of. There the person is hidden from inside and nothing else
 * happens, so that the page around learns nothing of it: no pause opens, and nobody is told.
 */
export const isFrame = top !== self;
