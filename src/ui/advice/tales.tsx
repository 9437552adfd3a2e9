import { TALES } from '../../model/advice/library.ts';
import { adviceText } from './advice.ts';

/** Readers' stories, two lines each: progress hides, then gathers. */
export const Tales = () => (
  <>
    {TALES.map((id) => (
      <p key={id}>
        {adviceText(`tale-${id}`)} <strong>{adviceText(`tale-${id}End`)}</strong>
      </p>
    ))}
  </>
);
