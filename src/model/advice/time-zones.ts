/**
 * The time zones of each country with help lines, by their names in tzdata (zone.tab of 2025b) and, where those
 * differ, in the CLDR: Chromium says `Asia/Calcutta` where Firefox says `Asia/Kolkata`.
 */
export const ZONES: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin Europe/Busingen',
  DK: 'Europe/Copenhagen',
  ES: 'Africa/Ceuta Atlantic/Canary Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  GR: 'Europe/Athens',
  IE: 'Europe/Dublin',
  IT: 'Europe/Rome',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  PL: 'Europe/Warsaw',
  PT: 'Atlantic/Azores Atlantic/Madeira Europe/Lisbon',
  SE: 'Europe/Stockholm',
  TR: 'Europe/Istanbul',
  AR:
    'America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/Cordoba ' +
    'America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza ' +
    'America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan ' +
    'America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia ' +
    'America/Buenos_Aires America/Catamarca America/Cordoba America/Jujuy America/Mendoza',
  BR:
    'America/Araguaina America/Bahia America/Belem America/Boa_Vista America/Campo_Grande ' +
    'America/Cuiaba America/Eirunepe America/Fortaleza America/Maceio America/Manaus ' +
    'America/Noronha America/Porto_Velho America/Recife America/Rio_Branco America/Santarem ' +
    'America/Sao_Paulo',
  CA:
    'America/Atikokan America/Blanc-Sablon America/Cambridge_Bay America/Coral_Harbour ' +
    'America/Creston America/Dawson America/Dawson_Creek America/Edmonton America/Fort_Nelson ' +
    'America/Glace_Bay America/Goose_Bay America/Halifax America/Inuvik America/Iqaluit ' +
    'America/Moncton America/Rankin_Inlet America/Regina America/Resolute America/St_Johns ' +
    'America/Swift_Current America/Toronto America/Vancouver America/Whitehorse ' +
    'America/Winnipeg',
  CL: 'America/Coyhaique America/Punta_Arenas America/Santiago Pacific/Easter',
  CO: 'America/Bogota',
  MX:
    'America/Bahia_Banderas America/Cancun America/Chihuahua America/Ciudad_Juarez ' +
    'America/Hermosillo America/Matamoros America/Mazatlan America/Merida America/Mexico_City ' +
    'America/Monterrey America/Ojinaga America/Tijuana',
  US:
    'America/Adak America/Anchorage America/Boise America/Chicago America/Denver ' +
    'America/Detroit America/Indiana/Indianapolis America/Indiana/Knox ' +
    'America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City ' +
    'America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac ' +
    'America/Indianapolis America/Juneau America/Kentucky/Louisville ' +
    'America/Kentucky/Monticello America/Los_Angeles America/Louisville America/Menominee ' +
    'America/Metlakatla America/New_York America/Nome America/North_Dakota/Beulah ' +
    'America/North_Dakota/Center America/North_Dakota/New_Salem America/Phoenix America/Sitka ' +
    'America/Yakutat Pacific/Honolulu',
  CN: 'Asia/Shanghai Asia/Urumqi',
  HK: 'Asia/Hong_Kong',
  ID: 'Asia/Jakarta Asia/Jayapura Asia/Makassar Asia/Pontianak',
  IL: 'Asia/Jerusalem',
  IN: 'Asia/Calcutta Asia/Kolkata',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  MY: 'Asia/Kuala_Lumpur Asia/Kuching',
  PH: 'Asia/Manila',
  PK: 'Asia/Karachi',
  SG: 'Asia/Singapore',
  TW: 'Asia/Taipei',
  AU:
    'Antarctica/Macquarie Australia/Adelaide Australia/Brisbane Australia/Broken_Hill ' +
    'Australia/Darwin Australia/Eucla Australia/Hobart Australia/Lindeman Australia/Lord_Howe ' +
    'Australia/Melbourne Australia/Perth Australia/Sydney',
  NZ: 'Pacific/Auckland Pacific/Chatham',
  KE: 'Africa/Nairobi',
  NG: 'Africa/Lagos',
  ZA: 'Africa/Johannesburg',
};
