import { useState } from 'preact/hooks';
import { browserLanguage } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { engineOrder } from '../../model/cover/engine-order.ts';
import { type Engine, originsOfEngine } from '../../networks/data/engines.ts';
import { Fold } from '../parts/fold.tsx';
import { closedDoors, records } from '../parts/live-data.ts';
import { Door } from './door.tsx';
import { propose } from './propose.ts';

function setEngine(engine: Engine, isClosed: boolean): void {
  const intent = { do: 'setEngine', with: { engine: engine.id, isClosed } } as const;
  propose(intent, isClosed ? originsOfEngine(engine) : []);
}

/** Search engines, by which one comes to a person without their network. */
export const Engines = () => (
  <section class="card stack" aria-labelledby="engines">
    <h2 id="engines">{t('doors-engines')}</h2>
    {records.value && <Choices />}
  </section>
);

/** The user's own first, as far as that can be known, the rest folded. None moves while one ticks. */
function Choices() {
  const [{ first, rest }] = useState(() =>
    engineOrder(closedDoors.value.engines, browserLanguage()),
  );
  return (
    <fieldset class="engines" aria-labelledby="engines">
      <p class="soft small">{t('doors-enginesHint')}</p>
      <EngineRow engines={first} />
      {rest.length > 0 && (
        <Fold title={t('doors-enginesMore')}>
          <p class="soft small">{t('doors-enginesHow')}</p>
          <EngineRow engines={rest} />
        </Fold>
      )}
    </fieldset>
  );
}

const EngineRow = ({ engines }: { engines: readonly Engine[] }) => (
  <div class="choices">
    {engines.map((engine) => (
      <Door
        key={engine.id}
        name={engine.name}
        isClosed={closedDoors.value.engines.includes(engine.id)}
        sites={originsOfEngine(engine)}
        onChange={(isClosed) => setEngine(engine, isClosed)}
      />
    ))}
  </div>
);
