import type { Country } from './help.ts';

/** Help lines of Europe; what was compared is told in `help-lines.ts`. */
export const EUROPE: Readonly<Record<string, Country>> = {
  AT: {
    emergency: ['112', '133'],
    harm: [
      {
        name: 'Frauenhelpline gegen Gewalt',
        number: '0800 222 555',
        chat: 'haltdergewalt.at',
        page: 'noe.orf.at/stories/3136860',
      },
    ],
    crisis: [{ name: 'TelefonSeelsorge', number: '142', listed: 'telefonseelsorge.at' }],
  },
  BE: {
    emergency: ['112', '101'],
    harm: [
      {
        name: '1712',
        number: '1712',
        chat: '1712.be',
        where: 'Nederlands',
        hours: [{ from: '09:00', to: '17:00', days: [1, 5] }],
        page: '1712.be/nl/over-1712',
      },
      {
        name: 'Écoute violences conjugales',
        number: '0800 30 030',
        where: 'Français',
        listed: 'ecouteviolencesconjugales.be',
      },
    ],
    crisis: [
      {
        name: 'Zelfmoordlijn',
        number: '1813',
        where: 'Nederlands',
        page: 'brusselstimes.com/belgium/1952875',
        dated: '2026-02',
      },
      {
        name: 'Centre de Prévention du Suicide',
        number: '0800 32 123',
        where: 'Français',
        page: 'brusselstimes.com/belgium/1952875',
        dated: '2026-02',
      },
    ],
  },
  CH: {
    emergency: ['112', '117'],
    harm: [
      { name: 'Opferhilfe · Aide aux victimes', number: '142', listed: 'opferhilfe-schweiz.ch' },
    ],
    crisis: [
      {
        name: 'Die Dargebotene Hand · La Main Tendue',
        number: '143',
        chat: '143.ch',
        page: '143.ch',
      },
    ],
  },
  CZ: {
    emergency: ['112', '158'],
    harm: [{ name: 'Linka pomoci obětem', number: '116 006', page: '116006.cz' }],
    crisis: [
      {
        name: 'Linka první psychické pomoci',
        number: '116 123',
        hours: [],
        page: 'irozhlas.cz',
        dated: '2024-12',
      },
    ],
  },
  DE: {
    emergency: ['112', '110'],
    harm: [
      {
        name: 'Hilfetelefon Gewalt gegen Frauen',
        number: '116 016',
        chat: 'hilfetelefon.de',
        page: 'hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
      },
      {
        name: 'Hilfetelefon Gewalt an Männern',
        number: '0800 123 9900',
        chat: 'maennerhilfetelefon.de',
        hours: [
          { from: '08:00', to: '20:00', days: [1, 4] },
          { from: '08:00', to: '15:00', days: [5, 5] },
        ],
        listed: 'maennerhilfetelefon.de',
      },
    ],
    crisis: [
      {
        name: 'TelefonSeelsorge',
        number: '0800 111 0 111',
        chat: 'telefonseelsorge.de',
        listed: 'telefonseelsorge.de',
      },
    ],
  },
  DK: {
    emergency: ['112'],
    harm: [
      {
        name: 'Lev Uden Vold',
        number: '1888',
        page: 'levudenvold.dk/aktuelt/nyheder',
        dated: '2023',
      },
    ],
    crisis: [
      {
        name: 'Livslinien',
        number: '70 201 201',
        chat: 'livslinien.dk',
        hours: [{ from: '09:00', to: '05:00' }],
        listed: 'livslinien.dk',
      },
    ],
  },
  ES: {
    emergency: ['112'],
    harm: [
      {
        name: '016',
        number: '016',
        whatsapp: '34 600 000 016',
        page: 'europapress.es',
        dated: '2025-08-07',
      },
    ],
    crisis: [{ name: 'Línea 024', number: '024', page: 'farodevigo.es', dated: '2025-10-11' }],
  },
  FI: {
    emergency: ['112'],
    harm: [
      { name: 'Nollalinja', number: '116 016', chat: 'nollalinja.fi', page: 'nollalinja.fi/en' },
    ],
    crisis: [
      {
        name: 'MIELI Kriisipuhelin',
        number: '09 2525 0111',
        page: 'sttinfo.fi',
        dated: '2026-01-21',
      },
    ],
  },
  FR: {
    emergency: ['112', '17'],
    harm: [
      {
        name: 'Violences Femmes Info',
        number: '3919',
        page: 'service-public.gouv.fr/particuliers/actualites/A16929',
        dated: '2026-02-04',
      },
    ],
    crisis: [
      {
        name: '3114',
        number: '3114',
        page: '3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114',
      },
    ],
  },
  GB: {
    emergency: ['999'],
    harm: [
      {
        name: 'National Domestic Abuse Helpline',
        number: '0808 2000 247',
        chat: 'nationaldahelpline.org.uk',
        where: 'England',
        page: 'refuge.org.uk/category/news',
      },
      {
        name: 'Domestic Abuse and Forced Marriage Helpline',
        number: '0800 027 1234',
        chat: 'sdafmh.org.uk',
        where: 'Scotland',
        page: 'safer.scot/information/da/report',
      },
      {
        name: 'Live Fear Free',
        number: '0808 80 10 800',
        text: { to: '07860 077333' },
        chat: 'gov.wales/live-fear-free',
        where: 'Wales',
        page: 'welshwomensaid.org.uk/2020/10/circuit-breaker-lockdown-wales',
        dated: '2020-10',
      },
      {
        name: 'Domestic and Sexual Abuse Helpline',
        number: '0808 802 1414',
        where: 'Northern Ireland',
        page: 'victimsupportni.com/help-for-victims/domestic-violence',
      },
      {
        name: 'Galop, for LGBT+ people',
        number: '0800 999 5428',
        hours: [
          { from: '10:00', to: '20:30', days: [1, 4] },
          { from: '10:00', to: '16:30', days: [5, 5] },
        ],
        page: 'hellorayo.co.uk',
        dated: '2023-02-02',
      },
      {
        name: 'Men’s Advice Line',
        number: '0808 801 0327',
        hours: [{ from: '10:00', to: '17:00', days: [1, 5] }],
        listed: 'mensadviceline.org.uk',
      },
    ],
    crisis: [
      {
        name: 'Samaritans',
        number: '116 123',
        page: 'samaritans.org/how-we-can-help/contact-samaritan',
      },
      {
        name: 'Shout',
        text: { to: '85258' },
        page: 'fullfact.org',
        dated: '2022-12-08',
      },
    ],
  },
  GR: {
    emergency: ['112', '100'],
    harm: [{ name: 'SOS 15900', number: '15900', page: 'dnews.gr', dated: '2025-11-25' }],
    crisis: [],
  },
  IE: {
    emergency: ['112', '999'],
    harm: [
      {
        name: 'Women’s Aid',
        number: '1800 341 900',
        page: 'womensaid.ie',
        dated: '2016-09-05',
      },
      {
        name: 'Men’s Aid',
        number: '01 554 3811',
        hours: [{ from: '09:00', to: '17:00', days: [1, 5] }],
        listed: 'mensaid.ie',
      },
    ],
    crisis: [
      { name: 'Samaritans', number: '116 123', listed: 'samaritans.org/ireland' },
      { name: 'Text About It', text: { to: '50808', say: 'HELLO' }, listed: 'text50808.ie' },
    ],
  },
  IT: {
    emergency: ['112'],
    harm: [
      { name: '1522', number: '1522', chat: '1522.eu', page: 'tg24.sky.it', dated: '2023-11-23' },
    ],
    crisis: [
      {
        name: 'Telefono Amico',
        number: '02 2327 2327',
        whatsapp: '39 324 011 7252',
        hours: [{ from: '09:00', to: '24:00' }],
        page: 'agensir.it',
        dated: '2025-12-10',
      },
    ],
  },
  NL: {
    emergency: ['112'],
    harm: [
      {
        name: 'Veilig Thuis',
        number: '0800 2000',
        chat: 'veiligthuis.nl',
        page: 'rijksoverheid.nl',
      },
    ],
    crisis: [
      {
        name: '113 Zelfmoordpreventie',
        number: '113',
        chat: '113.nl',
        page: 'upday.com',
        dated: '2025-10-03',
      },
    ],
  },
  NO: {
    emergency: ['112', '113'],
    harm: [{ name: 'VO-linjen', number: '116 006', page: 'krisesenter.com' }],
    crisis: [{ name: 'Mental Helse', number: '116 123', page: 'tv2.no' }],
  },
  PL: {
    emergency: ['112'],
    harm: [
      { name: 'Niebieska Linia', number: '800 120 002', page: 'pap-mediaroom.pl', dated: '2025' },
    ],
    crisis: [{ name: 'Centrum Wsparcia', number: '800 70 2222', page: 'zdrowie.pap.pl' }],
  },
  PT: {
    emergency: ['112'],
    harm: [
      {
        name: 'Informação a Vítimas de Violência Doméstica',
        number: '800 202 148',
        text: { to: '3060' },
        page: 'cig.gov.pt/?p=27436',
      },
    ],
    crisis: [
      { name: '1411', number: '1411', page: '24noticias.sapo.pt', dated: '2025-09-10' },
      {
        name: 'SOS Voz Amiga',
        number: '213 544 545',
        hours: [{ from: '15:30', to: '00:30' }],
        page: 'dn.pt',
        dated: '2025-09-10',
      },
    ],
  },
  SE: {
    emergency: ['112'],
    harm: [{ name: 'Kvinnofridslinjen', number: '116 016', listed: 'kvinnofridslinjen.se' }],
    crisis: [
      { name: 'Självmordslinjen, Mind', number: '90101', page: 'sosalarm.se', dated: '2020' },
    ],
  },
  TR: {
    emergency: ['112'],
    harm: [
      {
        name: 'Aile İçi Şiddet Acil Yardım Hattı',
        number: '0212 656 96 96',
        page: 'tkdf.org.tr/sss',
      },
      { name: 'ALO 183', number: '183', hours: [], page: 'sosyalnabz.com.tr' },
    ],
    crisis: [],
  },
};
