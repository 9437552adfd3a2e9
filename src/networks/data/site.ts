import type { Network } from '../network.ts';

/** A host, perhaps with a port, and what begins with a path of it. */
const ADDRESS = '(?:[\\p{L}\\p{N}_-]+\\.)+[\\p{L}\\p{N}-]{2,}(?::\\d+)?(?:/[^/?#\\s]+)*';

/** Any site the user names, for what no network's file knows. */
export const site: Network = {
  id: 'site',
  name: 'www',
  domains: [],
  kinds: [
    {
      id: 'address',
      pattern: ADDRESS,
      keepsCase: true,
      livesOn: 'start',
      unreserved: true,
      profile: 'https://{}',
    },
    // Where the path is the same for everybody, and what follows it says who it is.
    {
      id: 'query',
      pattern: `${ADDRESS}[?#]\\S+`,
      keepsCase: true,
      livesOn: 'start',
      unreserved: true,
      profile: 'https://{}',
    },
  ],
  routes: [
    ['profile', '//{address}'],
    ['profile', '//{query}'],
  ],
};

/**
 * Parameters that say whose page it is, by the last word of their names. From the sites of two public lists
 * (sherlock-project/sherlock and soxoj/maigret, 2026) and the forum programs phpBB, vBulletin, MyBB, SMF,
 * Invision, Discuz and WordPress.
 */
export const NAMING = new Set([
  ...['user', 'users', 'username', 'usernames', 'userid', 'user_id', 'uid', 'u', 'un', 'uname'],
  ...['name', 'nick', 'nickname', 'login', 'flt_login', 'id', 'memberid', 'mid', 'member'],
  ...['members', 'profile', 'profileid', 'profile_id', 'player', 'owner', 'who', 'author'],
  ...['authorid', 'author_id', 'search_author', 'showuser', 'account', 'handle', 'screen_name'],
  ...['q', 'query', 'userquery', 'search', 'searchname', 'searchstring', 'keyword', 'keywords'],
]);

/** Parameters that say how a page is shown or where one came from, not whose it is. */
export const ASIDE =
  /^(utm_\w+|\w+clid|igshid?|ref|ref_\w+|referrer|source|src|from|share|si|tab|view|mode|page|sort|order|lang|uselang|hl|locale|theme|sid|phpsessid|_)$/;

/** What a path ends in that is a program rather than a name. */
export const PROGRAM = /\.(php\d?|f?cgi|aspx?|jspx?|s?html?|pl|do|exe|dll)$/i;
