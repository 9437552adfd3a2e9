import { render } from 'preact';
import { offerADay } from '../../src/ui/change/offer-a-day.ts';
import { Home } from '../../src/ui/home/home.tsx';
import { beginFirst, followAddress } from '../../src/ui/home/screens.ts';
import { openPage } from '../../src/ui/language/open-page.ts';
import { keepFocus } from '../../src/ui/parts/keep-focus.ts';
import '../../src/ui/home/home.css';

openPage(
  async () => {
    await followAddress();
    offerADay();
    render(<Home />, document.body);
    keepFocus();
  },
  beginFirst,
  true,
);
