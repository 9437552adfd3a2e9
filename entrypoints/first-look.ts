import { defineScript } from '../src/guard/define-script.ts';
import { hearFirstPress } from '../src/ui/visits/first-press.ts';
import { dressRoom } from '../src/ui/visits/room.ts';

/** Read before the pause is painted, and no more than that takes. */
export default defineScript(() => {
  dressRoom();
  hearFirstPress();
});
