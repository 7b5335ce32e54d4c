import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './feed/tool-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What stood behind a command's name. */
export type Parameters<Known extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: Known }>
>;

/**
 * Reads the parameters of a command.
 *
 * @param options those that it has, as `parseArgs` of Node describes them
 * @throws UsageError for one that it does not have, or that lacks its value
 */
export function readParameters<const Known extends Options>(
  parameters: readonly string[],
  options: Known,
): Parameters<Known> {
  try {
    return parseArgs({ args: [...parameters], allowPositionals: true, options });
  } catch (error) {
    // parseArgs writes for whoever calls it in code: its first sentence is enough.
    throw new UsageError(`${(error as Error).message.split('. ')[0]?.replace(/\.$/, '')}.`);
  }
}
