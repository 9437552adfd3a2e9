import type { Country } from './help.ts';

/**
 * Help lines by country (ISO 3166), as data. Compared with two public lists of September and October 2026
 * that say they checked the services' own pages; about a dozen countries are in both, the others in one.
 * None was called by us. Lines that are not for a whole country are left out. Where no hours are given a
 * line is always open.
 */
export const COUNTRIES: Readonly<Record<string, Country>> = {
  AT: {
    emergency: ['112'],
    crisis: [{ name: 'TelefonSeelsorge', number: '142' }],
    harm: [{ name: 'Frauenhelpline gegen Gewalt', number: '0800 222 555' }],
  },
  AU: {
    emergency: ['000'],
    crisis: [{ name: 'Lifeline', number: '13 11 14' }],
    harm: [{ name: '1800RESPECT', number: '1800 737 732' }],
  },
  BE: {
    emergency: ['112'],
    crisis: [
      { name: 'Zelfmoordlijn', number: '1813' },
      { name: 'Centre de Prévention du Suicide', number: '0800 32 123' },
    ],
    harm: [{ name: 'Écoute violences conjugales', number: '0800 30 030' }],
  },
  BR: {
    emergency: ['190', '192'],
    crisis: [{ name: 'CVV', number: '188' }],
    harm: [{ name: 'Ligue 180', number: '180' }],
  },
  CA: {
    emergency: ['911'],
    crisis: [{ name: '9-8-8 Suicide Crisis Helpline', number: '988' }],
    harm: [],
  },
  CH: {
    emergency: ['112'],
    crisis: [{ name: 'Die Dargebotene Hand · La Main Tendue', number: '143' }],
    harm: [{ name: 'Opferhilfe · Aide aux victimes', number: '142' }],
  },
  DE: {
    emergency: ['112', '110'],
    crisis: [{ name: 'TelefonSeelsorge', number: '0800 111 0 111' }],
    harm: [
      { name: 'Hilfetelefon Gewalt gegen Frauen', number: '116 016' },
      {
        name: 'Hilfetelefon Gewalt an Männern',
        number: '0800 123 9900',
        hours: '08:00–15:00',
        isWeekdays: true,
      },
    ],
  },
  DK: {
    emergency: ['112'],
    crisis: [{ name: 'Livslinien', number: '70 201 201', hours: '09:00–05:00' }],
    harm: [{ name: 'Lev Uden Vold', number: '1888' }],
  },
  ES: {
    emergency: ['112'],
    crisis: [{ name: 'Línea 024', number: '024' }],
    harm: [{ name: '016', number: '016' }],
  },
  FI: {
    emergency: ['112'],
    crisis: [{ name: 'MIELI Kriisipuhelin', number: '09 2525 0111' }],
    harm: [{ name: 'Nollalinja', number: '116 016' }],
  },
  FR: {
    emergency: ['112', '17'],
    crisis: [{ name: '3114', number: '3114' }],
    harm: [{ name: 'Violences Femmes Info', number: '3919' }],
  },
  GB: {
    emergency: ['999'],
    crisis: [{ name: 'Samaritans', number: '116 123' }],
    harm: [
      { name: 'National Domestic Abuse Helpline', number: '0808 2000 247' },
      {
        name: 'Men’s Advice Line',
        number: '0808 801 0327',
        hours: '10:00–17:00',
        isWeekdays: true,
      },
    ],
  },
  IE: {
    emergency: ['112', '999'],
    crisis: [{ name: 'Samaritans', number: '116 123' }],
    harm: [
      { name: 'Women’s Aid', number: '1800 341 900' },
      { name: 'Men’s Aid', number: '01 554 3811', hours: '09:00–17:00', isWeekdays: true },
    ],
  },
  IN: {
    emergency: ['112'],
    crisis: [{ name: 'Tele-MANAS', number: '14416' }],
    harm: [{ name: 'Women Helpline', number: '181' }],
  },
  IT: {
    emergency: ['112'],
    crisis: [{ name: 'Telefono Amico', number: '02 2327 2327', hours: '09:00–24:00' }],
    harm: [{ name: '1522', number: '1522' }],
  },
  JP: {
    emergency: ['110', '119'],
    crisis: [{ name: 'よりそいホットライン', number: '0120-279-338' }],
    harm: [{ name: 'DV相談＋', number: '0120-279-889' }],
  },
  MX: {
    emergency: ['911'],
    crisis: [{ name: 'Línea de la Vida', number: '800 911 2000' }],
    harm: [],
  },
  NL: {
    emergency: ['112'],
    crisis: [{ name: '113 Zelfmoordpreventie', number: '113' }],
    harm: [{ name: 'Veilig Thuis', number: '0800 2000' }],
  },
  NO: {
    emergency: ['112', '113'],
    crisis: [{ name: 'Mental Helse', number: '116 123' }],
    harm: [{ name: 'VO-linjen', number: '116 006' }],
  },
  NZ: {
    emergency: ['111'],
    crisis: [{ name: '1737 Need to talk?', number: '1737' }],
    harm: [{ name: 'Are You OK', number: '0800 456 450' }],
  },
  PT: {
    emergency: ['112'],
    crisis: [{ name: 'SOS Voz Amiga', number: '213 544 545', hours: '15:30–00:30' }],
    harm: [{ name: 'SIVVD', number: '800 202 148' }],
  },
  SE: {
    emergency: ['112'],
    crisis: [{ name: 'Självmordslinjen, Mind', number: '90101' }],
    harm: [{ name: 'Kvinnofridslinjen', number: '116 016' }],
  },
  SG: {
    emergency: ['999', '995'],
    crisis: [{ name: 'Samaritans of Singapore', number: '1767' }],
    harm: [{ name: 'National Anti-Violence Helpline', number: '1800 777 0000' }],
  },
  US: {
    emergency: ['911'],
    crisis: [{ name: '988 Suicide & Crisis Lifeline', number: '988' }],
    harm: [{ name: 'National Domestic Violence Hotline', number: '1-800-799-7233' }],
  },
  ZA: {
    emergency: ['112', '10111'],
    crisis: [{ name: 'SADAG', number: '0800 567 567' }],
    harm: [{ name: 'GBV Command Centre', number: '0800 428 428' }],
  },
};
