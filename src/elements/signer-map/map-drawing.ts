import { html, nothing, svg, type TemplateResult } from 'lit';
import { outlineOf, type MapMarks } from './map-marks.js';
import type { Layer, Mark } from './mark-layer.js';
import type { Scene } from './scene.js';

/** The layers of the map's marks, from the lowest to the highest. */
export interface MapLayers {
  /** Dots of small countries that the feed does not know. */
  readonly faint: Layer;
  /** Outlines. */
  readonly land: Layer;
  /** The other dots. */
  readonly dots: Layer;
  readonly circles: Layer;
}

const dotAsMark = ({ code, x, y, fill, faint }: MapMarks['dots'][number]): Mark => ({
  ...{ cx: x, cy: y, r: faint ? 1.2 : 2.6 },
  ...{ part: `country ${fill}`, 'data-country': code },
});

/**
 * Draws the map with an empty cursor and tooltip.
 *
 * @param pictured whether the author's picture of it shows below
 * @param over what stands on it
 * @param codes what is written into tiles
 */
export function mapDrawing(
  { land, dots, circles, outlines }: MapMarks,
  { world, view, selected, words }: Scene,
  layers: MapLayers,
  explore: (event: Event) => void,
  over: unknown,
  codes: unknown,
  pictured: boolean,
): TemplateResult {
  const near = view.width / world.width;
  return html`<div
    class="map"
    part="map"
    @pointermove=${explore}
    @pointerleave=${explore}
    @click=${explore}
    @focusin=${explore}
    @focusout=${explore}
    @keydown=${explore}
  >
    ${pictured ? html`<div class="stand-in" inert><slot></slot></div>` : nothing}
    <div class="sheet">
      <svg
        viewBox="${view.x} ${view.y} ${view.width} ${view.height}"
        .style=${`--_near:${near};overflow:${near < 1 ? 'clip' : 'visible'}`}
        role="group"
        tabindex="0"
        aria-label=${words.map}
        aria-describedby="open-table"
      >
        <pattern
          id="hatch"
          width="3.2"
          height="3.2"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45) scale(${near})"
        >
          <path d="M0,0h4v4h-4z" />
          <path d="M0,1.6h4" />
        </pattern>
        ${layers.faint.draw(dots.filter(({ faint }) => faint).map(dotAsMark))}
        ${layers.land.draw(
          land.map(({ code, path, fill }) => ({
            ...{ d: path, part: `country ${fill}`, 'data-country': code || undefined },
          })),
        )}
        ${['casing', 'disputed'].map((name) => svg`<path class=${name} d=${world.disputed || nothing} />`)}
        ${layers.dots.draw(dots.filter(({ faint }) => !faint).map(dotAsMark))}
        ${layers.circles.draw(
          circles.map(({ x, y, radius, part }) => ({ cx: x, cy: y, r: radius, part })),
        )}
        ${codes} ${outlines.map((path) => svg`<path class="outline" d=${path} />`)}
        ${selected && world.anchors.has(selected) ? svg`<path class="outline chosen" d=${outlineOf(world, selected, near)} />` : nothing}
        <path class="cursor" />
      </svg>
    </div>
    ${world.disputed ? html`<p class="dashed" aria-hidden="true"><i></i>${words.disputed}</p>` : nothing}
    ${over}
    <div class="tip" part="tip" aria-hidden="true" hidden></div>
  </div>`;
}
