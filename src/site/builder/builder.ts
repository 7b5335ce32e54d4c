/* The page on which an element is put together: stories/builder.html. */
import { render } from 'lit';
import type { Feed, Signatory } from '../../feed/feed-types.js';
import { elementsOf, type ElementsManifest } from '../../options/elements-manifest.js';
import { loadNames } from '../load-names.js';
import { readState, writeState, type BuilderState } from './page-state.js';
import { Preview } from './preview.js';
import { drawPage } from './draw-page.js';

/** The site's own `dist/`. */
const ownFiles = new URL('..', import.meta.url).href;
/** For whose badge the builder opens: any would do. */
const firstSignatory = 'microsoft';

async function start(root: HTMLElement): Promise<void> {
  const answer = await fetch(`${ownFiles}custom-elements.json`);
  const elements = elementsOf((await answer.json()) as ElementsManifest).sort(
    // The map first: it is what most come for.
    (one, other) => Number(other.tagName === 'signer-map') - Number(one.tagName === 'signer-map'),
  );
  /** What an address says; a badge is somebody's. */
  const read = (hash: string): BuilderState => {
    const { attributes, ...view } = readState(hash, elements);
    const needs = view.widget === 'signatory-badge' && !attributes['signatory'];
    return {
      ...view,
      attributes: needs ? { signatory: firstSignatory, ...attributes } : attributes,
    };
  };
  let state = read(location.hash);
  let feed: Feed | undefined;
  let names: readonly Signatory[] | undefined;

  const draw = (): void => {
    const { lang } = state.attributes;
    render(
      drawPage({ state, elements, feed, names, ownFiles, language: lang || 'en', change }),
      root,
    );
  };

  const show = (): void => {
    const { widget, attributes } = state;
    if (widget === 'signatory-badge') {
      const { feed: address } = attributes;
      void loadNames(address).then((list) => {
        if (state.attributes['feed'] !== address) return;
        names = list;
        draw();
      });
    }
    draw();
    void preview.show(state);
  };

  function change(changes: Partial<BuilderState>): void {
    const before = state;
    state = { ...state, ...changes };
    if (state.widget !== before.widget) {
      // What another element does not know is of no use to it.
      state = read(writeState(state));
      feed = undefined;
    }
    if (state.attributes['feed'] !== before.attributes['feed']) feed = names = undefined;
    history.replaceState(null, '', writeState(state));
    show();
  }

  // Drawn once before there is a preview, as it brings the frame.
  draw();
  const preview = new Preview(root.querySelector('iframe')!, (loaded) => {
    feed = loaded;
    draw();
  });
  addEventListener('hashchange', () => {
    state = read(location.hash);
    feed = undefined;
    show();
  });
  show();
}

const root = document.querySelector<HTMLElement>('#builder')!;
start(root).catch(() => {
  root.textContent = 'The list of elements could not be loaded: reload the page to try again.';
});
