import type { RefObject } from 'preact';
import { t } from '../../language/text.ts';
import { networks } from '../../networks/addresses/lookup.ts';
import type { Identity } from '../../networks/network.ts';
import { alsoAt } from './also-at.ts';
import { type Refusal, sentenceFor } from './problem.ts';

interface Props {
  /** The form's own; each field's begins with it. */
  id: string;
  value: string;
  onChange: (value: string) => void;
}

interface ProfileProps extends Props {
  refusal: Refusal | null;
  /** Whom the value names, if anybody. */
  identity: Identity | undefined;
  input: RefObject<HTMLInputElement | null>;
}

/** A link or handle, and what is wrong with it. */
export const ProfileField = ({ id, value, onChange, refusal, identity, input }: ProfileProps) => (
  <div class="field wide">
    <label for={`${id}-profile`}>{t('people-profile')}</label>
    <input
      ref={input}
      id={`${id}-profile`}
      value={value}
      onInput={({ currentTarget }) => onChange(currentTarget.value)}
      aria-invalid={refusal !== null}
      aria-describedby={`${id}-help`}
      autoComplete="off"
      autoCapitalize="none"
    />
    <p id={`${id}-help`} class={refusal ? 'problem small' : 'soft small'} role="status">
      {refusal ? sentenceFor(refusal) : (alsoAt(identity) ?? t('people-profileHint'))}
    </p>
  </div>
);

/** Which network a handle is of; a link's own is chosen by itself. */
export const NetworkField = ({ id, value, onChange }: Props) => (
  <div class="field">
    <label for={`${id}-network`}>{t('people-network')}</label>
    <select
      id={`${id}-network`}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      autoComplete="off"
    >
      <option value="">{t('people-networkChoice')}</option>
      {networks.map(({ id: network, name }) => (
        <option key={network} value={network}>
          {name}
        </option>
      ))}
      <option value="site">{t('people-anotherSite')}</option>
    </select>
  </div>
);

/** What to call somebody here. */
export const NicknameField = ({ id, value, onChange }: Props) => (
  <div class="field">
    <label for={`${id}-nickname`}>{t('people-nickname')}</label>
    <input
      id={`${id}-nickname`}
      value={value}
      maxLength={60}
      onInput={({ currentTarget }) => onChange(currentTarget.value)}
      aria-describedby={`${id}-nickname-help`}
      autoComplete="off"
    />
    <p id={`${id}-nickname-help`} class="soft small">
      {t('people-nicknameHint')}
    </p>
  </div>
);
