/** Search engines. Where one answers under many countries' domains, permission is asked for those named here. */
export interface Engine {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  /** What its hosts look like, those of other countries too. */
  readonly hosts: RegExp;
  /** Parameters that hold what is searched for. */
  readonly params: readonly string[];
  /** Languages in whose countries it is among the three most used (StatCounter, search engine market share). */
  readonly usualIn?: readonly string[];
}

/** Countries with a domain of Google's own that more than ten million people live in. */
const GOOGLE = [
  ...['com', 'de', 'fr', 'es', 'it', 'nl', 'be', 'pt', 'pl', 'cz', 'se', 'gr', 'ro', 'ca'],
  ...['co.uk', 'com.au', 'co.in', 'co.jp', 'co.kr', 'com.br', 'com.mx', 'com.ar', 'com.tr'],
  ...['co.id', 'com.ph', 'com.vn', 'co.th', 'co.za', 'com.ng', 'com.eg', 'com.pk', 'com.tw'],
];

export const ENGINES: readonly Engine[] = [
  {
    id: 'google',
    name: 'Google',
    domains: GOOGLE.map((top) => `google.${top}`),
    hosts: /^((www|images|m|lens)\.)?google(\.\w{2,3}){1,2}$/,
    params: ['q'],
  },
  { id: 'bing', name: 'Bing', domains: ['bing.com'], hosts: /(^|\.)bing\.com$/, params: ['q'] },
  {
    id: 'duckduckgo',
    name: 'DuckDuckGo',
    domains: ['duckduckgo.com'],
    hosts: /(^|\.)duckduckgo\.com$/,
    params: ['q'],
  },
  {
    id: 'brave',
    name: 'Brave Search',
    domains: ['search.brave.com'],
    hosts: /^search\.brave\.com$/,
    params: ['q'],
  },
  {
    id: 'ecosia',
    name: 'Ecosia',
    domains: ['ecosia.org'],
    hosts: /(^|\.)ecosia\.org$/,
    params: ['q'],
  },
  {
    id: 'yahoo',
    name: 'Yahoo',
    domains: ['search.yahoo.com', 'search.yahoo.co.jp'],
    usualIn: ['ja'],
    hosts: /(^|\.)search\.yahoo\.(com|co\.jp)$/,
    params: ['p'],
  },
  {
    id: 'yandex',
    name: 'Yandex',
    domains: ['yandex.com', 'yandex.ru', 'ya.ru', 'yandex.kz', 'yandex.com.tr'],
    usualIn: ['ru', 'be', 'kk', 'uz', 'tr'],
    hosts: /(^|\.)(yandex|ya)\.(com|ru|kz|by|uz|eu|com\.tr)$/,
    params: ['text'],
  },
  {
    id: 'startpage',
    name: 'Startpage',
    domains: ['startpage.com'],
    hosts: /(^|\.)startpage\.com$/,
    params: ['query'],
  },
  { id: 'qwant', name: 'Qwant', domains: ['qwant.com'], hosts: /(^|\.)qwant\.com$/, params: ['q'] },
  { id: 'kagi', name: 'Kagi', domains: ['kagi.com'], hosts: /(^|\.)kagi\.com$/, params: ['q'] },
  {
    id: 'perplexity',
    name: 'Perplexity',
    domains: ['perplexity.ai'],
    hosts: /(^|\.)perplexity\.ai$/,
    params: ['q'],
  },
  {
    id: 'baidu',
    name: 'Baidu',
    domains: ['baidu.com'],
    usualIn: ['zh'],
    hosts: /(^|\.)baidu\.com$/,
    params: ['wd', 'word'],
  },
  {
    id: 'naver',
    name: 'Naver',
    domains: ['search.naver.com'],
    usualIn: ['ko'],
    hosts: /^(m\.)?search\.naver\.com$/,
    params: ['query'],
  },
  {
    id: 'searx',
    name: 'SearXNG',
    domains: ['searx.be', 'searx.space', 'search.sapti.me'],
    hosts: /(^|\.)(searx\w*|mojeek|swisscows)\./,
    params: ['q', 'query'],
  },
];

/** The match patterns of an engine's sites, as browsers' permissions name them. */
export const originsOfEngine = ({ domains }: Engine): string[] =>
  domains.map((domain) => `*://*.${domain}/*`);
