import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type SelfRating, STATEMENTS, STEPS, type Step } from '../../model/care/self-rating.ts';

interface Props {
  /** The answers to change; null for new ones. */
  rating: SelfRating | null;
  onKeep: (rating: SelfRating) => void;
}

/** Five statements, a tap each. */
export function RatingForm({ rating, onKeep }: Props) {
  const [draft, setDraft] = useState<Partial<SelfRating>>(rating ?? {});
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const open = STATEMENTS.filter((one) => !draft[one]);
  // In the place of what had the focus.
  useEffect(() => {
    if (rating) form.current?.querySelector<HTMLElement>(':checked')?.focus();
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (open.length === 0) return onKeep(draft as SelfRating);
    form.current?.querySelector<HTMLElement>(`[data-of="${open[0]}"] input`)?.focus();
  };
  return (
    <form ref={form} class="card stack rating-form" onSubmit={submit}>
      {STATEMENTS.map((one) => (
        <Statement
          key={one}
          of={one}
          chosen={draft[one]}
          onChoose={(step) => setDraft((before) => ({ ...before, [one]: step }))}
        />
      ))}
      <p class="problem small" role="status">
        {isTried && open.length > 0 && t('doing-missing', { count: open.length })}
      </p>
      <p>
        <button type="submit" class="button">
          {t('doing-keep')}
        </button>
      </p>
    </form>
  );
}

interface StatementProps {
  of: (typeof STATEMENTS)[number];
  chosen: Step | undefined;
  onChoose: (step: Step) => void;
}

function Statement({ of, chosen, onChoose }: StatementProps) {
  const name = useId();
  return (
    <fieldset class="chips" data-of={of}>
      <legend>{t(`doing-${of}`)}</legend>
      {STEPS.map((step) => (
        <label key={step} class="chip">
          <input
            type="radio"
            name={name}
            checked={chosen === step}
            onChange={() => onChoose(step)}
          />
          {t(`doing-step-${step}`)}
        </label>
      ))}
    </fieldset>
  );
}
