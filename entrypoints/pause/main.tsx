import { render } from 'preact';
import { openPage } from '../../src/ui/language/open-page.ts';
import { arrival } from '../../src/ui/visits/arrival.ts';
import { readMine } from '../../src/ui/visits/mine.ts';
import { PausePage } from '../../src/ui/visits/pause-page.tsx';
import '../../src/ui/style.css';
import '../../src/ui/visits/pause.css';

const first = arrival();

openPage(async () => {
  const mine = await readMine(first.occasion);
  render(<PausePage first={first} mine={mine} />, document.body);
});
