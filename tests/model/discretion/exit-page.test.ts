import * as v from 'valibot';
import { expect, test } from 'vitest';
import { exitPage } from '../../../src/model/discretion/exit-page.ts';

test.each(['new-tab', 'https://www.wikipedia.org/', 'HTTPS://weather.example/today?city=1'])(
  '%s may open instead',
  (page) => {
    expect(v.is(exitPage.schema, page)).toBe(true);
  },
);

test.each(['', 'weather.example', 'http://weather.example/', 'javascript:alert(1)', 'about:blank'])(
  '%j may not',
  (page) => {
    expect(v.is(exitPage.schema, page)).toBe(false);
  },
);
