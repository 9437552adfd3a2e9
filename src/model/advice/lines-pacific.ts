import { SHORT_NUMBERS } from './emergency-pages.ts';
import type { Country } from './help-line.ts';

/** Help lines of Australia and New Zealand; what was compared is told in `help-lines.ts`. */
export const PACIFIC: Readonly<Record<string, Country>> = {
  AU: {
    emergency: ['000'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: '1800RESPECT',
        number: '1800 737 732',
        text: { to: '0458 737 732' },
        hours: 'always',
        pages: [
          ['thedailyaus.com.au/stories/1800-respect-text-messaging', null, '2026-12-01'],
          ['ministers.dss.gov.au/transcripts/13471', null, '2026-12-01'],
          [
            'tanyaplibersek.com/media/media-releases/16-days-of-activism-against-gender-based-violence-40-funding-boost-to-1800respect',
            '2025-11-25',
            '2026-12-01',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'Lifeline',
        number: '13 11 14',
        text: { to: '0477 13 11 14' },
        hours: 'always',
        pages: [
          [
            'lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
            '2022-02',
            '2026-11-28',
          ],
          [
            'www.theleader.com.au/story/7611333/lifeline-crisis-text-service-goes-247-to-help-more-in-need',
            null,
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  NZ: {
    emergency: ['111'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Women’s Refuge',
        number: '0800 733 843',
        chat: 'womensrefuge.org.nz/get-help',
        hours: 'always',
        pages: [['womensrefuge.org.nz/get-help', null, '2026-11-29']],
      },
      // A list of 2026 says that it answers at any hour; its own page, as we read it, does not.
      {
        name: 'Are You OK',
        number: '0800 456 450',
        hours: [{ from: '09:00', to: '23:00' }],
        pages: [
          ['areyouok.org.nz/i-need-help/experiencing-violence', null, '2026-11-29'],
          [
            'www.2shine.org.nz/news/help-is-available-during-covid-19-traffic-light-settings',
            '2022-02-21',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: '1737 Need to talk?',
        number: '1737',
        text: { to: '1737' },
        hours: 'always',
        pages: [
          [
            'www.health.govt.nz/news-media/news-items/phone-counselling-service-busy-following-christchurch-tragedy',
            '2019-03-17',
            '2026-12-01',
          ],
          ['www.pegasus.health.nz/?p=6300', null, '2026-11-29'],
          ['nzfamilies.org.nz/?p=1578', '2025-12-22', '2026-11-29'],
        ],
      },
    ],
  },
};
