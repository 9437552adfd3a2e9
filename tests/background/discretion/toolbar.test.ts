import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { keepDiscretion } from '../../../src/background/discretion/discretion.ts';
import { keepToolbar } from '../../../src/background/discretion/toolbar.ts';
import { PLAIN_ICONS, USUAL_ICONS } from '../../../src/model/discretion/icons.ts';
import { isSame } from '../../../src/model/records/same.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { waitFor } from '../../wait-for.ts';
import { startAnew } from '../fake.ts';
import { keepSetting } from '../records.ts';

const setIcon = vi.fn(async (_what: object) => undefined);
const setTitle = vi.fn(async (_what: { title: string }) => undefined);

beforeEach(async () => {
  await startAnew();
  vi.clearAllMocks();
  Object.assign(fakeBrowser.action, { setIcon, setTitle });
});

const isTitled = (title: string) => isSame(setTitle.mock.lastCall, [{ title }]);
const set = (isDiscreet: boolean) => change({ do: 'setReminderSettings', with: { isDiscreet } });

test('it turns plain as soon as that is wanted, and back', async () => {
  keepDiscretion();
  await set(true);
  await waitFor(() => isTitled('Notes'));
  expect(setIcon).toHaveBeenLastCalledWith({ path: PLAIN_ICONS });
  await set(false);
  await waitFor(() => isTitled('Breathing Room'));
  expect(setIcon).toHaveBeenLastCalledWith({ path: USUAL_ICONS });
});

test('a browser that starts is told again; where nothing is wanted, nothing is set', async () => {
  await keepSetting(reminderSettings, { ...reminderSettings.initial, isDiscreet: true });
  keepToolbar();
  await waitFor(() => isTitled('Notes'));
  await keepSetting(reminderSettings, reminderSettings.initial);
  setTitle.mockClear();
  keepToolbar();
  await set(false);
  expect(setTitle).not.toHaveBeenCalled();
});
