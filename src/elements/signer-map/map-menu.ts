import { html, nothing } from 'lit';
import { loadWords } from '../../text/load-words.js';
import { adoptStyles } from './adopt-styles.js';
import { embedCode } from './embed-code.js';
import { exportDrawing } from './export-drawing.js';
import { exportPicture } from './export-picture.js';
import { exportTable } from './export-table.js';
import { loaderAddress } from './loader-address.js';
import { menuStyles } from './map-menu.styles.js';
import type { DrawPart } from './part.js';
import { saveFile } from './save-file.js';
import type { SignerMap } from './signer-map.js';

/**
 * Draws what can be taken away: the table, the map as files, and the code that
 * shows it on another page. See {@link PartModule}.
 */
export async function loadPart(host: SignerMap, locale: string): Promise<DrawPart> {
  const [words, countryWords] = await Promise.all([
    loadWords('mapMenu', locale),
    loadWords('describeCountry', locale),
  ]);
  adoptStyles(host, menuStyles);
  const root = host.renderRoot;
  /** What became of the code, as long as the menu is open. */
  let code: 'copied' | 'select' | undefined;

  const closeOnEscape = (event: Event): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if ((event as KeyboardEvent).key !== 'Escape' || !details.open) return;
    event.preventDefault();
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')!.focus();
  };
  const forget = (): void => {
    code = undefined;
    host.requestUpdate();
  };
  const showTable = (): void => {
    const details = root.querySelector<HTMLDetailsElement>('#table')!;
    details.open = true;
    details.querySelector('summary')!.focus();
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(embedCode(host, loaderAddress!));
      code = 'copied';
    } catch {
      // Not a secure page, or a frame without leave to do so: there is a field to copy from.
      code = 'select';
    }
    host.requestUpdate();
    await host.updateComplete;
    const field = root.querySelector<HTMLTextAreaElement>('.code textarea');
    field?.focus();
    field?.select();
  };

  const draw: DrawPart = (scene) => {
    const name = `signer-map-${scene.day}`;
    const saveTable = (): void =>
      saveFile(`${name}.csv`, 'text/csv', exportTable(scene, countryWords, words));
    const saveDrawing = async (): Promise<void> => {
      const drawing = new XMLSerializer().serializeToString(await exportDrawing(host));
      const document = `<?xml version="1.0" encoding="UTF-8"?>\n${drawing}\n`;
      saveFile(`${name}.svg`, 'image/svg+xml', document);
    };
    const savePicture = async (): Promise<void> => {
      const picture = await exportPicture(await exportDrawing(host));
      if (picture) saveFile(`${name}.png`, 'image/png', picture);
    };
    return html`<ul class="menu" role="list">
        <li><button @click=${showTable}>${scene.words.table}</button></li>
        <li><button @click=${saveTable}>${words.csv}</button></li>
        <li><button @click=${saveDrawing}>${words.svg}</button></li>
        <li><button @click=${savePicture}>${words.png}</button></li>
        ${loaderAddress && html`<li><button @click=${copy}>${words.embed}</button></li>`}
      </ul>
      ${
        code === 'select'
          ? html`<label class="code"
              >${words.select}<textarea
                readonly
                rows="5"
                dir="ltr"
                spellcheck="false"
                .value=${embedCode(host, loaderAddress!)}
              ></textarea>
            </label>`
          : nothing
      }
      <span role="status">${code === 'copied' ? words.copied : ''}</span>`;
  };
  draw.drawn = () => {
    // Adding the same listener again does nothing.
    const details = root.querySelector('#menu');
    details?.addEventListener('keydown', closeOnEscape);
    details?.addEventListener('toggle', forget);
  };
  return draw;
}
