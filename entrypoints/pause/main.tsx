import { render } from 'preact';
import { followAdvice } from '../../src/ui/advice/advice.ts';
import { arrival } from '../../src/ui/visits/arrival.ts';
import { readMine } from '../../src/ui/visits/mine.ts';
import { PausePage } from '../../src/ui/visits/pause-page.tsx';
import '../../src/ui/style.css';
import '../../src/ui/visits/pause.css';

followAdvice();
const arrived = arrival();
readMine(arrived.visit.id).then((mine) =>
  render(<PausePage arrived={arrived} mine={mine} />, document.body),
);
