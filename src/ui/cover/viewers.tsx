import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readViewer, type ViewerProblem } from '../../networks/addresses/viewer.ts';
import type { Mirror } from '../../networks/data/mirrors.ts';
import { closedDoors, people } from '../parts/live-data.ts';

const SAID = {
  'no-link': 'doors.viewerNoLink',
  known: 'doors.viewerKnown',
  nobody: 'doors.viewerNobody',
} as const satisfies Record<ViewerProblem, string>;

interface Props {
  /** Puts these viewers in place of all there were. */
  onChange: (viewers: readonly Mirror[]) => void;
}

/** Viewers that are on no list of ours: those the user knows, and a field for one more. */
export function Viewers({ onChange }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<ViewerProblem | null>(null);
  const { viewers } = closedDoors.value;
  const add = (event: Event) => {
    event.preventDefault();
    const listed = (people.value ?? []).flatMap(({ identities }) => identities);
    const read = readViewer(typed, listed);
    setProblem('problem' in read ? read.problem : null);
    if ('problem' in read) return;
    setTyped('');
    onChange([...viewers, read]);
  };
  return (
    <form class="viewers stack" onSubmit={add} noValidate>
      {viewers.length > 0 && <Known viewers={viewers} onChange={onChange} />}
      <div class="field">
        <label for="viewer">{i18n.t('doors.viewer')}</label>
        <div class="row">
          <input
            id="viewer"
            value={typed}
            maxLength={500}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="viewer-help"
            aria-invalid={problem !== null}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <button type="submit" class="button quiet">
            {i18n.t('doors.viewerAdd')}
          </button>
        </div>
        <p id="viewer-help" class="soft small" role={problem ? 'alert' : undefined}>
          {i18n.t(problem ? SAID[problem] : 'doors.viewerHint')}
        </p>
      </div>
    </form>
  );
}

/** The viewers the user named, each with a way to take it off. */
const Known = ({ viewers, onChange }: Props & { viewers: readonly Mirror[] }) => (
  <ul class="known">
    {viewers.map((viewer) => (
      <li key={viewer.hosts[0]} class="row">
        <span>{viewer.hosts[0]}</span>
        <button
          type="button"
          class="button bare"
          aria-label={i18n.t('doors.viewerRemoveLabel', [viewer.hosts[0] ?? ''])}
          onClick={() => onChange(viewers.filter((one) => one !== viewer))}
        >
          {i18n.t('doors.viewerRemove')}
        </button>
      </li>
    ))}
  </ul>
);
