import { LitElement, html } from 'lit';

class FloorList extends LitElement {
  static properties = { principles: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    void fetch('/feed/principles/en.json').then(
      async (answer) => (this.principles = (await answer.json()).pledge.principles),
    );
  }

  render() {
    return html`${(this.principles ?? []).map(
      ({ number, title, summary }) =>
        html`<details>
          <summary>${number} ${title}</summary>
          <p>${summary}</p>
        </details>`,
    )}`;
  }
}
customElements.define('floor-widget', FloorList);
