import { render } from 'preact';
import { followStorage } from '../../src/ui/parts/live-data.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import '../../src/ui/style.css';
import '../../src/ui/popup/popup.css';

followStorage();
render(<Popup />, document.body);
