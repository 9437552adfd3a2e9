import { SHORT_NUMBERS } from './emergency-pages.ts';
import type { Country } from './help-line.ts';

/** Help lines of South and West Asia; what was compared is told in `help-lines.ts`. */
export const SOUTH_ASIA: Readonly<Record<string, Country>> = {
  ID: {
    emergency: ['112', '110'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'SAPA 129',
        number: '129',
        whatsapp: '62 811 1129 129',
        hours: 'always',
        pages: [
          [
            'prokalteng.jawapos.com/prohukrim/pro-kalteng/28/01/2026/sapa-129-masyarakat-diminta-aktif-laporkan-tindak-kekerasan',
            '2026-01-28',
            '2026-11-29',
          ],
          [
            'kabarbaru.co/dinsos-p3a-papua-barat-daya-sosialisasikan-sapa-129-dorong-masyarakat-laporkan-kekerasan',
            '2025-06-25',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'Healing119',
        chat: 'healing119.id',
        pages: [
          [
            'kesprimkom.kemkes.go.id/konten/158/151/0/cegah-bunuh-diri-dukung-kesehatan-jiwa-kenali-layanan-healing119-id',
            '2025-08-07',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  IL: {
    emergency: ['100', '101'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'משרד הרווחה',
        number: '118',
        pages: [
          [
            'www.haaretz.com/israel-news/2021-11-17/ty-article/.premium/number-of-calls-to-israels-domestic-violence-hotline-up-10-this-year/0000017f-e2ee-d7b2-a77f-e3ef5c060000',
            '2021-11-17',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'ער״ן',
        number: '1201',
        hours: 'always',
        pages: [
          ['jerusaleminstitute.org.il/en/blog/with-days-like-this', null, '2026-11-29'],
          [
            'www.israel21c.org/mental-health-hotline-helps-israelis-cope-with-reform-crisis',
            '2023-04-24',
            '2026-12-01',
          ],
        ],
      },
    ],
  },
  IN: {
    emergency: ['112'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      // In all states and territories but West Bengal, says the ministry.
      {
        name: 'Women Helpline',
        number: '181',
        hours: 'always',
        pages: [
          [
            'www.thehawk.in/news/india/over-8164-lakh-women-supported-via-181-women-helpline-since-2015-govt-report',
            '2024-12-11',
            '2026-12-01',
          ],
        ],
      },
      {
        name: 'National Commission for Women',
        number: '14490',
        hours: 'always',
        pages: [
          [
            'www.nationpress.com/national/ncw-launches-247-helpline-for-women',
            '2025-11-24',
            '2026-12-01',
          ],
          ['theindiapost.com/?p=5447', null, '2026-11-29'],
        ],
      },
    ],
    crisis: [
      {
        name: 'Tele-MANAS',
        number: '14416',
        hours: 'always',
        pages: [
          [
            'theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre',
            '2025-02-07',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  MY: {
    emergency: ['999'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Talian Kasih',
        number: '15999',
        whatsapp: '60 19 261 5999',
        hours: 'always',
        pages: [
          [
            'news.amierul.com/2025/11/10/how-talian-kasih-turns-distress-calls-into-action',
            '2025-11-10',
            '2026-11-29',
          ],
          [
            'www.malaymail.com/news/malaysia/2020/01/30/dpm-talian-kasih-helpline-records-increase-in-calls-last-year/1832884',
            '2020-01-30',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'Talian HEAL',
        number: '15555',
        hours: [{ from: '08:00', to: '24:00' }],
        pages: [
          [
            'vietnamnews.vn/world/1763284/malaysia-sees-record-surge-in-mental-health-calls.html',
            '2026-01-07',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  PH: {
    emergency: ['911'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Unified 911',
        number: '911',
        hours: 'always',
        pages: [
          [
            'tribune.net.ph/2026/03/02/unified-911-system-triggers-domestic-violence-reporting-surge',
            '2026-03-02',
            '2026-11-29',
          ],
          [
            'tribune.net.ph/2025/12/16/unified-911-saves-lives-in-mental-health-crises',
            '2025-12-16',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'NCMH Crisis Hotline',
        number: '0917 899 8727',
        hours: 'always',
        pages: [
          ['doh.gov.ph/press-release/launch-of-the-ncmh-crisis-hotline', null, '2026-12-01'],
          ['www.sunstar.com.ph/cebu/nearly-700-call-ncmh-during-the-holidays', null, '2026-12-01'],
          [
            'rappler.com/nation/national-center-mental-health-crisis-hotline-now-open-may-2-2019',
            '2019-05-02',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  PK: {
    emergency: ['15', '1122'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Ministry of Human Rights',
        number: '1099',
        hours: 'always',
        pages: [
          ['www.app.com.pk/?p=1016358', '2025-06-24', '2026-11-29'],
          [
            'www.thenews.com.pk/print/411141-calls-at-helpline-to-register-hr-violations-increase-to-15-500',
            null,
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      // One page says at any hour, another from nine to nine.
      {
        name: 'Umang',
        number: '0311 7786264',
        pages: [
          ['hourstv.com/suicide-helpline-pakistan', null, '2026-11-29'],
          [
            'www.dawn.com/news/1692781/google-launches-suicide-hotline-for-pakistan',
            '2022-06-03',
            '2026-12-01',
          ],
        ],
      },
    ],
  },
  SG: {
    emergency: ['999', '995'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'National Anti-Violence and Sexual Harassment Helpline',
        number: '1800 777 0000',
        hours: 'always',
        pages: [
          [
            'cnalifestyle.channelnewsasia.com/singapore/msf-launches-24-hour-domestic-violence-helpline-victims-public-seek-help-308966',
            '2021-02-23',
            '2026-11-29',
          ],
          [
            'msf.gov.sg/media-room/article/Data-On-The-Calls-Received-By-The-24-Hour-National-Anti-Violence-Helpline-NAVH-Since-It-Launched-In-January-2021',
            null,
            '2026-12-01',
          ],
          [
            'www.straitstimes.com/singapore/better-legal-protection-support-from-community-for-victims-of-violence-white-paper',
            '2022-03-28',
            '2026-12-01',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'Samaritans of Singapore',
        number: '1767',
        whatsapp: '65 9151 1767',
        hours: 'always',
        pages: [['mothership.sg/2022/09/sos-24h-whatsapp-service', '2022-09-10', '2026-11-29']],
      },
      {
        name: 'national mindline',
        number: '1771',
        whatsapp: '65 6669 1771',
        hours: 'always',
        pages: [
          [
            'www.straitstimes.com/singapore/national-mental-health-call-and-textline-launched',
            '2025-06-18',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
};
