/** Waits between attempts, in milliseconds: a worker that dies over a message is back in a moment. */
const RETRY_DELAYS_MS = [100, 400, 1_600];

/** A sender that sends again until it is answered, and throws what the last attempt threw. */
export const retrying =
  <Said extends unknown[], Answer>(send: (...said: Said) => Promise<Answer>) =>
  async (...said: Said): Promise<Answer> => {
    for (const wait of RETRY_DELAYS_MS) {
      try {
        return await send(...said);
      } catch {
        await new Promise((wake) => setTimeout(wake, wait));
      }
    }
    return send(...said);
  };
