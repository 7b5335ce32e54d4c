import { getUntrusted, type Limits } from '../shared/get-untrusted.js';
import { warn } from '../shared/warn.js';
import type { CountryShapes } from './decode-shapes.js';
import { readGeometry } from './read-geometry.js';

/** What a publisher's file may cost. */
const limits: Limits = { bytes: 4_000_000, silence: 10_000, time: 30_000 };

/** Why a file was not to be had, for developers. */
function reasonOf(cause: unknown): string {
  if (cause instanceof Response) return `the server answers with status ${cause.status}`;
  if (cause instanceof SyntaxError) return 'it is not JSON';
  return cause instanceof Error ? cause.message : String(cause);
}

/**
 * Gets a publisher's own boundaries. Where they cannot be had or trusted, the
 * developer is told and ours are drawn.
 *
 * @param ours gets the geometry whose frame and places are kept
 * @throws whatever `ours` throws; without a network, what fetch throws, so that it is tried again
 */
export async function customGeometry(
  address: string,
  ours: Promise<CountryShapes>,
): Promise<CountryShapes> {
  try {
    return readGeometry(await getUntrusted(address, limits), await ours);
  } catch (cause) {
    const world = await ours;
    if (!navigator.onLine) throw cause;
    warn(
      `<signer-map>: geometry="${address}" is left aside for the map's own boundaries: ${reasonOf(cause)}.`,
    );
    return world;
  }
}
