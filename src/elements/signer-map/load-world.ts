import { decodeShapes, type CountryShapes } from './decode-shapes.js';

/** What a map asks to be drawn on; `geometry` is of no matter to a grid. */
export interface WorldChoice {
  readonly layout: 'map' | 'grid';
  /** Address of the publisher's own TopoJSON; our geometry if absent. */
  readonly geometry: string | undefined;
}

/** What is on its way or here: all maps of a page share it, as unpacking takes some milliseconds. */
const loading = new Map<string, Promise<CountryShapes>>();
const worlds = new Map<string, CountryShapes>();

/** Whether a world is the one that there are finer outlines of. */
export const isOurs = (world: CountryShapes): boolean => world === worlds.get('map');

/** What tells one choice from the others. */
const keyOf = ({ layout, geometry }: WorldChoice): string => layout + (geometry || '');

async function load({ layout, geometry }: WorldChoice): Promise<CountryShapes> {
  if (layout === 'grid') return (await import('./tile-grid.js')).tileGrid();
  if (geometry) {
    const ours = loadWorld({ layout, geometry: undefined });
    return (await import('./custom-geometry.js')).customGeometry(geometry, ours);
  }
  return decodeShapes((await import('./country-shapes.js')).countryShapes);
}

/**
 * Gets the geometry that a map asks for; nothing of the others is loaded.
 *
 * @throws whatever the loading of a module throws
 */
export function loadWorld(choice: WorldChoice): Promise<CountryShapes> {
  const key = keyOf(choice);
  const known = loading.get(key);
  if (known) return known;
  const world = load(choice);
  loading.set(key, world);
  world.then(
    (here) => worlds.set(key, here),
    () => loading.delete(key),
  );
  return world;
}

/**
 * The geometry that a map asks for, or while it is loaded the one that shows.
 *
 * @param shown what shows as long
 * @param loaded called once there is something else, or a network to ask for it again
 */
export function worldOf(
  choice: WorldChoice,
  shown: CountryShapes | undefined,
  loaded: () => void,
): CountryShapes | undefined {
  const world = worlds.get(keyOf(choice));
  if (!world) {
    loadWorld(choice).then(loaded, () => addEventListener('online', loaded, { once: true }));
  }
  return world ?? shown;
}
