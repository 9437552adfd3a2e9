import type { Items } from '../../../src/model/sync/items.ts';

/** What the browsers' makers keep, and what they kept before. */
export class Cloud {
  items: Items = {};
  #before: Items = {};

  upload(own: Items, isOwn: (key: string) => boolean) {
    this.#before = this.items;
    const others = Object.entries(this.items).filter(([key]) => !isOwn(key));
    this.items = { ...Object.fromEntries(others), ...own };
  }

  /** Some keys as they are now, others as they were, others not at all. */
  torn(seed: number): Items {
    const keys = [...new Set([...Object.keys(this.items), ...Object.keys(this.#before)])];
    return Object.fromEntries(
      keys.flatMap((key, index) => {
        const from = [this.items, this.#before, {}, this.items][(seed >> (index % 12)) & 3];
        return from && key in from ? [[key, from[key]] as const] : [];
      }),
    );
  }
}
