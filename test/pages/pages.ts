/** What is special about a page. */
export interface StoryPage {
  readonly path: string;
  /** Complaints of the browser that are what the page is about. */
  readonly expected?: readonly RegExp[];
}

const missingFeed = /status of 404 .*\/feeds\/missing\.json$/;
const brokenFeeds = [
  missingFeed,
  /^warn: paris-call-widgets: <[\w-]+>: .* Feed: \/feeds\/[\w-]+\.(json|html)\b/,
];

/** All pages of stories/. */
export const pages: readonly StoryPage[] = [
  { path: '/' },
  { path: '/article.html' },
  { path: '/company.html' },
  { path: '/ngo.html' },
  {
    path: '/signatory-badge.html',
    expected: [...brokenFeeds, /status of 404 .*\/signatories\/(Kaspersky|kestrel-hosting)\.json$/],
  },
  { path: '/principle-list.html', expected: [...brokenFeeds, /only="nonsense"/] },
  { path: '/join-counter.html', expected: [...brokenFeeds, /as-of="yesterday"/] },
  { path: '/signer-map.html', expected: brokenFeeds },
  { path: '/two-copies.html' },
  { path: '/iframes.html' },
  { path: '/all-four.html' },
  { path: '/languages.html' },
  { path: '/builder.html' },
  { path: '/doctor.html' },
  { path: '/builder.html#widget=signatory-badge&signatory=france&show.place=wordpress' },
  { path: '/themes.html' },
  { path: '/themes.html?theme=editorial' },
  { path: '/themes.html?theme=institution' },
];

/** The three that look like what they stand for. */
export const hostPages: readonly StoryPage[] = pages.slice(1, 4);
