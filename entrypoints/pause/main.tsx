import { render } from 'preact';
import { followAdvice } from '../../src/ui/parts/advice.ts';
import { readMine } from '../../src/ui/pause/mine.ts';
import { PausePage } from '../../src/ui/pause/pause.tsx';
import { arrival } from '../../src/ui/pause/visit.ts';
import '../../src/ui/style.css';
import '../../src/ui/pause/pause.css';

followAdvice();
const arrived = arrival();
readMine(arrived.visit.id).then((mine) =>
  render(<PausePage arrived={arrived} mine={mine} />, document.body),
);
