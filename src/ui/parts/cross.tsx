interface Props {
  /** What it takes away, in words. */
  label: string;
  onPress: () => void;
}

/** A cross that takes away what it stands beside. */
export const Cross = ({ label, onPress }: Props) => (
  <button type="button" class="round" aria-label={label} onClick={onPress}>
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path d="M7 7l10 10M17 7L7 17" />
    </svg>
  </button>
);
