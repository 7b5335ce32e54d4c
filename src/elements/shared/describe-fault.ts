import { sizeLimit } from '../../feed/download-untrusted.js';
import { FeedError, type FeedFault } from '../../feed/feed-error.js';
import { warn } from './warn.js';

const sentences: Readonly<Record<FeedFault, string>> = {
  address: 'The feed needs an address with https:, http: or a relative one, without a password.',
  network:
    'The feed cannot be reached. If it opens in a tab of its own, the server does not allow ' +
    'other sites to read it (Access-Control-Allow-Origin), redirects to one that does not, is ' +
    "http: on an https: page, or is not in the page's Content-Security-Policy (connect-src).",
  timeout: 'The server did not answer in time, or stopped half-way.',
  status: 'The server has no feed there',
  'too-large': `The feed is larger than ${sizeLimit / 1_000_000} MB.`,
  html: 'There is a web page instead of a feed: a sign-in page of the network, or a wrong address.',
  json: 'The feed is not JSON in UTF-8, or it is cut off.',
  'not-a-feed': 'The document is JSON but not a feed: it has no "version" or no "pledge".',
  'newer-version': 'The feed is of a newer version than this widget, which needs an update.',
  'mixed-versions':
    'The documents of the feed are of different dates; they must be replaced together.',
  attribute: 'The element lacks an attribute that it needs: whose badge? (signatory)',
  drawing: 'The widget failed to draw the feed, perhaps because the page changes built-in objects.',
};

/** Gives a failure its sentence for developers, and says it once on the console. */
export function describeFault(
  element: HTMLElement & { readonly feed?: string | undefined },
  fault: FeedFault,
  cause?: FeedError,
): FeedError {
  const error = cause instanceof FeedError ? cause : new FeedError(fault);
  const status = fault === 'status' ? ` (status ${error.status}).` : '';
  error.message = sentences[fault] + status;
  warn(`<${element.localName}>: ${error.message}${element.feed ? ` Feed: ${element.feed}` : ''}`);
  return error;
}
