import { render } from 'preact';
import { openPage } from '../../src/ui/language/open-page.ts';
import { keepFocus } from '../../src/ui/parts/keep-focus.ts';
import { askForPopup } from '../../src/ui/popup/ask.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { followTables } from '../../src/ui/popup/tables.ts';
import '../../src/ui/popup/popup.css';

openPage(
  () => {
    render(<Popup />, document.body);
    keepFocus();
    followTables();
  },
  askForPopup,
  true,
);
