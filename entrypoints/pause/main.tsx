import { render } from 'preact';
import { followStorage } from '../../src/ui/parts/live-data.ts';
import { arrival } from '../../src/ui/visits/arrival.ts';
import { readMine } from '../../src/ui/visits/mine.ts';
import { PausePage } from '../../src/ui/visits/pause-page.tsx';
import '../../src/ui/style.css';
import '../../src/ui/visits/pause.css';

const arrived = arrival();
const draw = async () => {
  const mine = await readMine(arrived.visit.id);
  render(<PausePage arrived={arrived} mine={mine} />, document.body);
};
// Without the records there is no plan to show; leaving works all the same.
followStorage().then(draw, draw);
