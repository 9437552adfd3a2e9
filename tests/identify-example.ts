/** Somebody to explain addresses by, where no list is given. */
export const EXAMPLE = {
  people: [
    { profiles: ['https://www.instagram.com/john.doe/', 'https://x.com/johndoe'] },
    { profiles: ['https://www.tiktok.com/@jane.roe'], response: 'notice' },
  ],
  doors: { search: true },
  refused: ['instagr.am'],
};
