/** A plan that is kept in another tab while one is being written here: both are there to choose from. */
import { expect, test, vi } from 'vitest';
import { plans } from '../../../src/model/care/plan.ts';
import { PlanPart } from '../../../src/ui/care/plan-part.tsx';
import { draw, happen, nowKept, press } from '../draw.ts';

const props = { trigger: 'general' as const, showNote: vi.fn() };

const keptElsewhere = () => nowKept((draft) => draft.set(plans, { general: { deed: 'music' } }));

const said = (page: Element) => page.querySelector('form [role="status"]')?.textContent ?? null;

test('while one is changed, the other is told', async () => {
  const page = await draw(PlanPart, props, (draft) =>
    draft.set(plans, { general: { deed: 'walk' } }),
  );
  await press(page, 'Change');
  expect(said(page)).toBeNull();
  await keptElsewhere();
  expect(said(page)).toContain('listen to one whole song');
  await press(page, 'Cancel');
  expect(page.querySelector('.planned')?.textContent).toContain('listen to one whole song');
});

test('while a first one is written, that stays, and the other is told', async () => {
  const page = await draw(PlanPart, props);
  await happen(page.querySelector('form') as Element, 'input');
  await keptElsewhere();
  expect(said(page)).toContain('listen to one whole song');
});

test('a form that nothing was done in gives way to it', async () => {
  const page = await draw(PlanPart, props);
  await keptElsewhere();
  expect(page.querySelector('form')).toBeNull();
});
