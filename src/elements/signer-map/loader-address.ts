/**
 * Address of the script that defines the elements on any page; absent where a
 * bundler has made other files of ours. The builds have another line in place of
 * this one: see `rollup.config.js`.
 */
export const loaderAddress: string | undefined = new URL(
  '../../../dist/paris-call-widgets.js',
  import.meta.url,
).href;
