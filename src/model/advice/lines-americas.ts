import type { Country } from './help.ts';

/** Help lines of the Americas; what was compared is told in `help-lines.ts`. */
export const AMERICAS: Readonly<Record<string, Country>> = {
  AR: {
    emergency: ['911'],
    harm: [
      {
        name: 'Línea 144',
        number: '144',
        whatsapp: '54 9 11 2771 6463',
        page: 'pagina12.com.ar',
        dated: '2023-09',
      },
    ],
    crisis: [
      {
        name: 'Salud mental',
        number: '0800 999 0091',
        page: 'mediosdelsur.com',
        dated: '2022-10-20',
      },
    ],
  },
  BR: {
    emergency: ['190', '192'],
    harm: [
      {
        name: 'Ligue 180',
        number: '180',
        whatsapp: '55 61 9610 0180',
        page: 'oliberal.com',
        dated: '2025-11-01',
      },
    ],
    crisis: [{ name: 'CVV', number: '188', chat: 'cvv.org.br', listed: 'cvv.org.br' }],
  },
  CA: {
    emergency: ['911'],
    harm: [
      {
        name: 'Family Violence Info Line',
        number: '310 1818',
        text: { to: '310 1818' },
        where: 'Alberta',
        page: 'alberta.ca/family-violence-stay-safe.aspx',
      },
      {
        name: 'VictimLinkBC',
        number: '1-800-563-0808',
        where: 'British Columbia',
        page: 'healthlinkbc.ca/healthwise/domestic-violence',
      },
      {
        name: 'Domestic Violence Information Line',
        number: '1-877-977-0007',
        text: { to: '204 792 5302' },
        where: 'Manitoba',
        hours: [],
        page: 'gov.mb.ca/msw/fvpp/support.html',
      },
      {
        name: 'Assaulted Women’s Helpline',
        number: '1-866-863-0511',
        where: 'Ontario',
        hours: [],
        listed: 'canada.ca',
      },
      {
        name: 'SOS violence conjugale',
        number: '1-800-363-9010',
        where: 'Québec',
        page: 'sosviolenceconjugale.ca/?page_id=2701',
      },
    ],
    crisis: [
      {
        name: '9-8-8 Suicide Crisis Helpline',
        number: '988',
        text: { to: '988' },
        page: 'cmhasaskatoon.ca/9-8-8',
        dated: '2023-12-05',
      },
    ],
  },
  CL: {
    emergency: ['133', '131'],
    harm: [
      {
        name: 'Fono 1455',
        number: '1455',
        chat: 'sernameg.gob.cl',
        page: 't13.cl',
        dated: '2020-04-21',
      },
    ],
    crisis: [{ name: '*4141', number: '*4141', page: 'latercera.com', dated: '2025-10-28' }],
  },
  CO: {
    emergency: ['123'],
    harm: [{ name: 'Línea 155', number: '155', page: 'elheraldo.co', dated: '2025-11-25' }],
    crisis: [
      {
        name: 'Línea 106',
        number: '106',
        whatsapp: '57 300 754 8933',
        where: 'Bogotá',
        page: 'radiosantafe.com',
        dated: '2025-09-11',
      },
    ],
  },
  MX: {
    emergency: ['911'],
    harm: [
      {
        name: 'Línea de las Mujeres, opción 1',
        number: '079',
        page: 'jornada.com.mx',
        dated: '2025-11-05',
      },
    ],
    crisis: [
      {
        name: 'Línea de la Vida',
        number: '800 911 2000',
        page: 'eluniversal.com.mx',
        dated: '2025-12-24',
      },
    ],
  },
  US: {
    emergency: ['911'],
    harm: [
      {
        name: 'National Domestic Violence Hotline',
        number: '1-800-799-7233',
        text: { to: '88788', say: 'START' },
        page: 'ovc.ojp.gov',
        dated: '2022-01-20',
      },
    ],
    crisis: [
      {
        name: '988 Suicide & Crisis Lifeline',
        number: '988',
        text: { to: '988' },
        chat: '988lifeline.org',
        page: 'health.wyo.gov',
      },
    ],
  },
};
