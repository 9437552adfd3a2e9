import { expect, test, vi } from 'vitest';
import { plans } from '../../../src/model/care/plan.ts';
import { someone } from '../../../src/model/care/someone.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { PlanPart } from '../../../src/ui/care/plan-part.tsx';
import { SomeoneCard } from '../../../src/ui/care/someone-card.tsx';
import { draw, nowKept, press } from '../draw.ts';

const keep = (draft: Draft) => {
  draft.set(plans, { general: { deed: 'walk' } });
  draft.set(someone, { name: 'Ana', reach: '112' });
};

const nobody = () => {};

const parts = {
  'a plan': () => draw(PlanPart, { trigger: 'general' as const, showNote: vi.fn() }, keep),
  'whom one trusts': () => draw(SomeoneCard, { isAsked: false }, keep),
};

test.each(Object.entries(parts))('changing %s can be given up', async (_name, drawn) => {
  const page = await drawn();
  const before = page.innerHTML;
  await press(page, 'Change');
  expect(page.querySelector('form')).not.toBeNull();
  await press(page, 'Cancel');
  expect(page.innerHTML).toBe(before);
});

test.each(Object.entries(parts))('%s that is new has nothing to go back to', async (_, drawn) => {
  const page = await drawn();
  await nowKept(nobody);
  expect(page.querySelector('form')).not.toBeNull();
  await expect(press(page, 'Cancel')).rejects.toThrow('no button');
});
