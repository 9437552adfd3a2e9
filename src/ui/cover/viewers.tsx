import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Viewer } from '../../model/cover/doors.ts';
import { readViewer, type ViewerProblem } from '../../networks/addresses/viewer.ts';
import { originsOfMirrors } from '../../networks/data/mirrors.ts';
import { change, isChangeLost } from '../parts/change.ts';
import { closedDoors, people } from '../parts/live-data.ts';
import { useOnce } from '../parts/once.ts';
import { propose } from './propose.ts';

/** What is wrong with a link, or that the browser did not allow what it needs. */
type Problem = ViewerProblem | 'refused';

const SAID = {
  'no-link': 'doors-viewerNoLink',
  known: 'doors-viewerKnown',
  nobody: 'doors-viewerNobody',
  refused: 'doors-viewerRefused',
} as const satisfies Record<Problem, string>;

/** Viewers that are on no list of ours: those the user knows, and a field for one more. */
export function Viewers() {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const once = useOnce();
  const { viewers } = closedDoors.value;
  const add = (event: Event) => {
    event.preventDefault();
    const listed = (people.value ?? []).flatMap(({ identities }) => identities);
    const read = readViewer(typed, listed);
    setProblem('problem' in read ? read.problem : null);
    if ('problem' in read) return;
    const { network, hosts, routes = [] } = read;
    const viewer = { network, hosts: [...hosts], routes: [...routes] };
    once(async () => {
      const isDone = await propose({ do: 'addViewer', with: { viewer } }, originsOfMirrors([read]));
      if (isDone) setTyped((now) => (now === typed ? '' : now));
      else if (!isChangeLost.value) setProblem('refused');
    });
  };
  return (
    <form class="viewers stack" onSubmit={add} noValidate>
      {viewers.length > 0 && <ViewerList viewers={viewers} />}
      <div class="field">
        <label for="viewer">{t('doors-viewer')}</label>
        <div class="row">
          <input
            id="viewer"
            value={typed}
            maxLength={500}
            autocomplete="off"
            aria-describedby="viewer-help"
            aria-invalid={problem !== null}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <button type="submit" class="button quiet">
            {t('doors-viewerAdd')}
          </button>
        </div>
        <p id="viewer-help" class="soft small" role={problem ? 'alert' : undefined}>
          {t(problem ? SAID[problem] : 'doors-viewerHint')}
        </p>
      </div>
    </form>
  );
}

/** The viewers the user named, each with a way to take it off, with all that is known of it. */
const ViewerList = ({ viewers }: { viewers: readonly Viewer[] }) => (
  <ul class="known">
    {[...new Set(viewers.map(({ hosts: [host = ''] }) => host))].map((host) => (
      <li key={host} class="row">
        <span>{host}</span>
        <button
          type="button"
          class="button bare"
          aria-label={t('doors-viewerRemoveLabel', { host })}
          onClick={() => change('removeViewer', { host })}
        >
          {t('doors-viewerRemove')}
        </button>
      </li>
    ))}
  </ul>
);
