import { render } from 'preact';
import { openPage } from '../../src/ui/language/open-page.ts';
import { keepFocus } from '../../src/ui/parts/keep-focus.ts';
import { arrival, leave } from '../../src/ui/visits/arrival.ts';
import { takeOver } from '../../src/ui/visits/first-press.ts';
import { readMine } from '../../src/ui/visits/mine.ts';
import { PausePage } from '../../src/ui/visits/pause-page.tsx';
import { dressRoom } from '../../src/ui/visits/room.ts';
import '../../src/ui/visits/pause.css';

const first = arrival();

dressRoom();
openPage(async () => {
  const mine = await readMine(first.occasion);
  render(<PausePage first={first} mine={mine} />, document.body);
  keepFocus();
  if (takeOver()) leave(first);
});
