import { html, type TemplateResult } from 'lit';
import { lastDay } from '../../feed/coarse-date.js';
import { latestDay } from '../../selectors/effective-day.js';
import { formatDate } from '../../text/format-date.js';
import { loadWords, type Words } from '../../text/load-words.js';
import { adoptStyles } from './adopt-styles.js';
import { timelineStyles } from './map-timeline.styles.js';
import { onePerMap } from './one-per-map.js';
import type { DrawPart } from './part.js';
import type { Scene } from './scene.js';
import type { SignerMap } from './signer-map.js';

/** Milliseconds from the first day to the last when it plays. */
const length = 14_000;
/** Milliseconds between two years for readers who want no motion. */
const pace = 1000;
const oneDay = 86_400_000;

const toNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / oneDay;
const toDay = (number: number): string => new Date(number * oneDay).toISOString().slice(0, 10);

/** It may be playing. */
const timelineOf = onePerMap((host) => new MapTimeline(host));

/** Draws the slider through the days. See {@link PartModule}. */
export async function loadPart(host: SignerMap, locale: string): Promise<DrawPart> {
  const words = await loadWords('mapTimeline', locale);
  adoptStyles(host, timelineStyles);
  const timeline = timelineOf(host);
  return Object.assign((scene: Scene) => timeline.draw(scene, words), {
    ended: () => timeline.ended(),
  });
}

/**
 * A slider from launch to today. Its position is the map's `as-of`, at most once
 * a frame: whatever of the map that changes is then all that is written.
 */
class MapTimeline {
  #first = 0;
  #last = 0;
  /** Days on which somebody came or went, as numbers. */
  #changes: readonly number[] = [];
  #tallies: unknown;
  #language = '';
  /** Drawn once: formats of dates are made slowly. */
  #years: readonly TemplateResult[] = [];
  #wanted: number | undefined;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #playing = false;
  readonly #host: SignerMap;

  constructor(host: SignerMap) {
    this.#host = host;
  }

  ended(): void {
    this.#stop();
  }

  draw(scene: Scene, words: Words<'mapTimeline'>): TemplateResult {
    const { feed, tallies, day, headline, language } = scene;
    if (tallies !== this.#tallies || language !== this.#language) {
      this.#tallies = tallies;
      this.#language = language;
      this.#last = toNumber(latestDay(feed));
      const days = [...new Set(tallies.map((tally) => tally.day))].sort().map(toNumber);
      const { launched } = feed.pledge;
      this.#first = Math.min(launched ? toNumber(lastDay(launched)!) : (days[0] ?? 0), this.#last);
      this.#years = this.#drawYears(language);
      this.#changes = [...days.filter((change) => change > this.#first), this.#last];
    }
    const date = formatDate(day, language);
    return html`<div class="timeline" part="timeline">
      <button
        class="play"
        aria-label=${this.#playing ? words.pause : words.play}
        @click=${this.#toggle}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d=${this.#playing ? 'M2,1h3v10h-3zM7,1h3v10h-3z' : 'M2,0.5 11.5,6 2,11.5z'} />
        </svg>
      </button>
      <div class="track">
        <input
          type="range"
          aria-label=${words.day}
          aria-description=${words.keys}
          aria-valuetext="${date}: ${headline}"
          min=${this.#first}
          max=${this.#last}
          .value=${String(toNumber(day))}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
        />
        <div class="years" aria-hidden="true">${this.#years}</div>
      </div>
      <output>${date}</output>
    </div>`;
  }

  #drawYears(language: string): TemplateResult[] {
    const span = this.#last - this.#first || 1;
    const years: TemplateResult[] = [];
    // Without the word for a year that some languages add: along an axis there is no room for it.
    const bare = new Intl.NumberFormat(language, { useGrouping: false });
    for (let year = +toDay(this.#first).slice(0, 4) + 1; ; year++) {
      const start = toNumber(`${year}-01-01`);
      if (start > this.#last) return years;
      const share = ((start - this.#first) / span) * 100;
      years.push(
        html`<span class=${share > 82 ? 'late' : ''} .style=${`inset-inline-start:${share}%`}
          >${bare.format(year)}</span
        >`,
      );
    }
  }

  #show(day: number): void {
    this.#wanted = Math.max(this.#first, Math.min(this.#last, Math.round(day)));
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#host.asOf = toDay(this.#wanted!);
    });
  }

  #stop(): void {
    if (this.#playing) this.#host.requestUpdate();
    this.#playing = false;
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #onInput = ({ target }: Event): void => {
    this.#stop();
    this.#show(Number((target as HTMLInputElement).value));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const now = Number((target as HTMLInputElement).value);
    const back = key === 'ArrowLeft' || key === 'ArrowDown';
    if (!back && key !== 'ArrowRight' && key !== 'ArrowUp') return;
    event.preventDefault();
    this.#stop();
    // As the slider itself, which runs from right to left where the text does.
    const mirrored =
      (key === 'ArrowLeft' || key === 'ArrowRight') &&
      getComputedStyle(target as Element).direction === 'rtl';
    const next =
      back !== mirrored
        ? this.#changes.findLast((change) => change < now)
        : this.#changes.find((change) => change > now);
    this.#show(next ?? (back !== mirrored ? this.#first : this.#last));
  };

  readonly #toggle = (event: Event): void => {
    if (this.#playing) return this.#stop();
    const input = (event.currentTarget as Element).parentElement!.querySelector('input')!;
    const now = Number(input.value);
    const start = now >= this.#last ? this.#first : now;
    this.#playing = true;
    this.#host.requestUpdate();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.#leap(start);
    else this.#glide(start);
  };

  /** Every frame a little further. */
  #glide(start: number): void {
    const speed = (this.#last - this.#first) / length;
    const begin = performance.now();
    const step = (time: number): void => {
      if (!this.#playing) return;
      const day = Math.min(start + (time - begin) * speed, this.#last);
      this.#host.asOf = toDay(Math.max(start, Math.floor(day)));
      if (day >= this.#last) this.#stop();
      else this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Year by year, without motion in between. */
  #leap(day: number): void {
    if (!this.#playing) return;
    this.#host.asOf = toDay(Math.min(day, this.#last));
    if (day >= this.#last) this.#stop();
    else this.#timer = setTimeout(() => this.#leap(day + 365), pace);
  }
}
