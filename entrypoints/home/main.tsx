import { render } from 'preact';
import { Home } from '../../src/ui/home/home.tsx';
import { openPage } from '../../src/ui/language/open-page.ts';
import '../../src/ui/style.css';
import '../../src/ui/home/home.css';

openPage(() => render(<Home />, document.body));
