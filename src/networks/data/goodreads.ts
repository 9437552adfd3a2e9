import type { Network } from '../network.ts';

/** Authors are numbered apart from readers, and so are books. */
export const goodreads: Network = {
  id: 'goodreads',
  name: 'Goodreads',
  domains: ['goodreads.com'],
  subdomains: 'www|m',
  kinds: [
    { id: 'id', pattern: '\\d{1,12}', profile: 'https://www.goodreads.com/user/show/{}' },
    { id: 'author', pattern: '\\d{1,12}', profile: 'https://www.goodreads.com/author/show/{}' },
    {
      id: 'handle',
      pattern: '(?=\\d*[a-z])[\\w-]{3,30}',
      profile: 'https://www.goodreads.com/{}',
    },
  ],
  reserved: [
    ...['book', 'author', 'user', 'review', 'list', 'quotes', 'genres', 'group', 'shelf'],
    ...['search', 'about', 'choiceawards', 'giveaway', 'blog', 'api', 'friend', 'topic'],
    ...['work', 'ap', 'series', 'story', 'event', 'poll', 'trivia', 'notes'],
    ...['recommendations', 'challenges', 'ask_the_author', 'interviews', 'news'],
    ...['advertisers', 'jobs', 'librarian_manual', 'home', 'messages', 'questions'],
    ...['readingchallenges', 'videos', 'comment', 'opensearch.xml', 'lists', 'characters'],
    ...['shelves', 'photo', 'photos', 'places', 'ebooks', 'deals', 'readers', 'award'],
    ...['awards', 'user_challenges', 'quizzes', 'tooltips', 'toggle', 'tag', 'book_links'],
    ...['author_blog_posts', 'nominations', 'reading_challenges', 'group_users'],
    ...['owned_books', 'work_quotes', 'user_status', 'review_likes'],
  ],
  routes: [
    ['followers', '/friend/user/{id}(-*|)'],
    ['profile', '/review/list(_rss|)/{id}(-*|)'],
    ['profile', '/user/(updates_rss|year_in_books/<n>)/{id}'],
    ['profile', '/user/show/{id}(-*|)'],
    ['profile', '/author/(show|list|quotes)/{author}(-*|.*|)'],
    ['post', '/(review/show|book/show)/*'],
    ['profile', '/{handle}'],
  ],
};
