import { render } from 'preact';
import { Home } from '../../src/ui/home/home.tsx';
import { beginFirst, followAddress } from '../../src/ui/home/screens.ts';
import { openPage } from '../../src/ui/language/open-page.ts';
import '../../src/ui/home/home.css';

openPage(
  async () => {
    await followAddress();
    render(<Home />, document.body);
  },
  beginFirst,
  true,
);
