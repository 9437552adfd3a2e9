import { signal } from '@preact/signals';
import { render } from 'preact';
import { languages } from '#texts/languages';
import { features } from './states/all.ts';
import './gallery.css';

/** The state shown, as its address has it: `people/one`. */
const shown = signal(location.hash.slice(2) || 'people/nobody');
addEventListener('hashchange', () => {
  shown.value = location.hash.slice(2);
});

const SWITCHES = {
  scheme: ['light', 'dark'],
  width: ['1120', '768', '360'],
  language: Object.keys(languages),
};
type Switch = keyof typeof SWITCHES;

const chosen = { scheme: signal('light'), width: signal('1120'), language: signal('en') };

/** All states by feature, and the one chosen in a frame of its own. */
const Gallery = () => (
  <>
    <nav>
      {Object.entries(features).map(([feature, states]) => (
        <section key={feature}>
          <h2>{feature}</h2>
          {states.map(({ name }) => {
            const id = `${feature}/${name}`;
            return (
              <a key={id} href={`#/${id}`} aria-current={id === shown.value}>
                {name}
              </a>
            );
          })}
        </section>
      ))}
    </nav>
    <main>
      <header>
        {(Object.keys(SWITCHES) as Switch[]).map((one) => (
          <Choose key={one} name={one} />
        ))}
        <a href={address()}>alone</a>
      </header>
      <iframe
        key={address()}
        title={shown.value}
        src={address()}
        style={{ width: `${chosen.width}px`, colorScheme: chosen.scheme.value }}
      />
    </main>
  </>
);

const address = () => `state.html?state=${shown.value}&language=${chosen.language}`;

const Choose = ({ name }: { name: Switch }) => (
  <label>
    {name}{' '}
    <select
      value={chosen[name].value}
      onChange={({ currentTarget }) => {
        chosen[name].value = currentTarget.value;
      }}
    >
      {SWITCHES[name].map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  </label>
);

render(<Gallery />, document.body);
