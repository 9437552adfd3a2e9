/** What a person would do on the page, for states that come about by a tap. */

/** The first element that a selector finds, as soon as there is one. */
export const there = (selector: string): Promise<HTMLElement> =>
  new Promise((found) => {
    const look = () => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) return;
      watch.disconnect();
      found(element);
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, attributes: true });
    look();
  });

/** The page is drawn with what was done. */
export const drawn = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** What a selector finds has appeared, however gently. */
export async function appeared(selector: string): Promise<void> {
  const element = await there(selector);
  await Promise.all(element.getAnimations().map(({ finished }) => finished));
}

/** Presses one thing after the other, each as soon as it is there. */
export async function press(...selectors: string[]): Promise<void> {
  for (const selector of selectors) {
    (await there(selector)).click();
    await drawn();
  }
}

/** Fills a field and leaves it. */
export async function write(selector: string, text: string): Promise<void> {
  const field = (await there(selector)) as HTMLInputElement | HTMLSelectElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

/** Presses one thing as a person does, who leaves the focus there. */
export async function tick(selector: string): Promise<void> {
  const control = await there(selector);
  control.focus();
  control.click();
  await drawn();
}
