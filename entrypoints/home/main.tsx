import { render } from 'preact';
import { Home } from '../../src/ui/home/home.tsx';
import { followStorage } from '../../src/ui/parts/live-data.ts';
import '../../src/ui/style.css';
import '../../src/ui/home/home.css';

followStorage();
render(<Home />, document.body);
