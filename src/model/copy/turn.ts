/** The lock of the page whose turn it is to bring a copy back: as long as it is held, what that page put aside is wanted. */
export const TURN = 'bring-back';
