import { LitElement, html } from 'lit';

class FloorBadge extends LitElement {
  static properties = { feed: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    void fetch('/feed/signatories/microsoft.json').then(
      async (answer) => (this.feed = await answer.json()),
    );
  }

  render() {
    if (!this.feed) return undefined;
    const { name, joined, category } = this.feed.signatories[0];
    return html`<p>Signatory</p>
      <h3>${name}</h3>
      <p>${this.feed.pledge.name.en}</p>
      <p>since ${joined}, ${category}</p>
      <a href=${this.feed.source.url}>Public list</a>`;
  }
}
customElements.define('floor-widget', FloorBadge);
