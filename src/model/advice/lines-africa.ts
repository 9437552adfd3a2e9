import { SHORT_NUMBERS } from './emergency-pages.ts';
import type { Country } from './help-line.ts';

/** Help lines of Africa; what was compared is told in `help-lines.ts`. */
export const AFRICA: Readonly<Record<string, Country>> = {
  KE: {
    emergency: ['999', '112'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'GBV Helpline',
        number: '1195',
        hours: 'always',
        pages: [
          [
            'esaro.unfpa.org/en/news/kenyas-gbv-helpline-using-data-tackle-culture-silence-and-secrecy-fgm-and-other-harmful',
            '2021-11-11',
            '2026-12-01',
          ],
          [
            'beta.nation.co.ke/kenya/news/gender/beyond-your-parents-life-saving-resources-that-could-have-saved-teen-bride-from-death--4986762',
            null,
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [],
  },
  NG: {
    emergency: ['112', '199'],
    emergencyPages: [
      [
        'technologytimes.ng/dial-122-how-nigerias-three-digit-emergency-number-works',
        null,
        '2026-11-29',
      ],
      SHORT_NUMBERS,
    ],
    harm: [
      {
        name: 'Domestic and Sexual Violence Agency',
        number: '0800 033 3333',
        region: 'Lagos',
        hours: 'always',
        pages: [
          ['lagosdsva.org/author/lagos-dsva', '2024-07-10', '2026-11-29'],
          [
            'www.westernpost.ng/lagos-dsva-takes-sgbv-awareness-campaign-to-lagos-island',
            null,
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'SURPIN',
        number: '0800 078 7746',
        pages: [
          [
            'healthwise.punchng.com/ngo-launches-toll-free-hotline-for-assistance-on-mental-health',
            null,
            '2026-11-29',
          ],
          [
            'www.newtelegraphng.com/needless-deaths-suicide-telephone-helplines-to-the-rescue',
            '2022-08-10',
            '2026-12-01',
          ],
        ],
      },
    ],
  },
  ZA: {
    emergency: ['112', '10111'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'GBV Command Centre',
        number: '0800 428 428',
        text: { to: '31531', say: 'help' },
        hours: 'always',
        pages: [['gbv.org.za/about-us', null, '2026-11-29']],
      },
    ],
    crisis: [
      // One page says from eight to eight, another at any hour.
      {
        name: 'SADAG',
        number: '0800 567 567',
        pages: [
          ['www.sadag.org', '2026-10-07', '2026-11-29', 'list'],
          [
            'www.thedailyvox.co.za/important-resources-for-the-lockdown',
            '2020-03-27',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
};
