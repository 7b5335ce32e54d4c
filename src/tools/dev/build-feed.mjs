/* Builds the default feed: in documents of every size, and as one. */
import { buildDefaultFeed } from './default-feed-command.mjs';

buildDefaultFeed('--out', 'dist/feed');
buildDefaultFeed('--out', 'dist/feed-single', '--single');
