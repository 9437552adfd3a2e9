import { render } from 'preact';
import { followAdvice } from '../../src/ui/parts/advice.ts';
import { PausePage } from '../../src/ui/pause/pause.tsx';
import { arrival } from '../../src/ui/pause/visit.ts';
import '../../src/ui/style.css';
import '../../src/ui/pause/pause.css';

followAdvice();
render(<PausePage arrived={arrival()} />, document.body);
