/*
 * Where the Paris Call's own feed is. The build writes its own version of this
 * module (see rollup.config.js), as built modules lie elsewhere than sources.
 */

/**
 * Folder with the default feed in documents of every size; undefined in the
 * modules for bundlers, which can only bring along one file.
 */
export const defaultDocuments: string | undefined = new URL('../../dist/feed/', import.meta.url)
  .href;

/** The whole default feed by one address. */
export const defaultFeed: string = `${defaultDocuments}feed.json`;
