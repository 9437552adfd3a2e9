import { TALES } from '../../../model/advice/library.ts';
import { say } from '../../parts/advice.ts';

/** Readers' stories, two lines each: progress hides, then gathers. */
export const Tales = () => (
  <>
    {TALES.map((id) => (
      <p key={id}>
        {say(`tale.${id}`)} <strong>{say(`tale.${id}End`)}</strong>
      </p>
    ))}
  </>
);
