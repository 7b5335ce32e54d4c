import { html, nothing } from 'lit';
import { loadWords } from '../../text/load-words.js';
import { statusFill } from './map-marks.js';
import type { DrawPart } from './part.js';
import type { SignerMap } from './signer-map.js';

/**
 * Explains how the map with a timeline draws those of whom only the list is
 * known. See {@link PartModule}.
 */
export async function loadPart(_host: SignerMap, locale: string): Promise<DrawPart> {
  const words = await loadWords('mapTimeline', locale);
  return (scene) => {
    const count = [...scene.standings.values()].filter(
      (standing) => statusFill(standing, scene.show, true) === 'listed',
    ).length;
    return [
      scene.show === 'organisations'
        ? nothing
        : html`<li>
            <i class="listed"></i><span><b>${count}</b> ${words.listed}</span>
          </li>`,
      scene.show === 'states' ? nothing : html`<li>${words.listedCircles}</li>`,
    ];
  };
}
