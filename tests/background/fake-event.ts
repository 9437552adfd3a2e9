/** An event of the browser's. */
export class FakeEvent<Args extends unknown[]> {
  readonly #listeners = new Set<(...args: Args) => unknown>();
  addListener = (listener: (...args: Args) => unknown) => void this.#listeners.add(listener);
  removeAllListeners = () => this.#listeners.clear();
  /** Resolves once everybody who listens is done. */
  trigger = async (...args: Args): Promise<void> => {
    await Promise.all([...this.#listeners].map((listener) => listener(...args)));
  };
}
