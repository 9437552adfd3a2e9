/** Shows one state alone: `state.html?state=people/one&language=ar-XB`. */
import './fake/browser.ts';

const { show } = await import('./show.ts');
await show(new URLSearchParams(location.search));
