import type { Country } from './help.ts';

/** Help lines of Australia and New Zealand; what was compared is told in `help-lines.ts`. */
export const PACIFIC: Readonly<Record<string, Country>> = {
  AU: {
    emergency: ['000'],
    harm: [
      {
        name: '1800RESPECT',
        number: '1800 737 732',
        text: { to: '0458 737 732' },
        page: 'thedailyaus.com.au/stories/1800-respect-text-messaging',
      },
    ],
    crisis: [
      {
        name: 'Lifeline',
        number: '13 11 14',
        text: { to: '0477 13 11 14' },
        page: 'lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
        dated: '2022-02',
      },
    ],
  },
  NZ: {
    emergency: ['111'],
    harm: [
      {
        name: 'Women’s Refuge',
        number: '0800 733 843',
        page: 'womensrefuge.org.nz/get-help',
      },
      {
        name: 'Are You OK',
        number: '0800 456 450',
        chat: 'areyouok.org.nz',
        listed: 'areyouok.org.nz',
      },
    ],
    crisis: [
      {
        name: '1737 Need to talk?',
        number: '1737',
        text: { to: '1737' },
        page: 'pegasus.health.nz/?p=6300',
      },
    ],
  },
};
