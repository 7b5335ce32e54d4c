import { LitElement, html } from 'lit';

class FloorCounter extends LitElement {
  static properties = { counts: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    void fetch('/feed/counts.json').then(
      async (answer) => (this.counts = (await answer.json()).totals),
    );
  }

  render() {
    const counts = Object.values(this.counts ?? {});
    return html`<p>
        ${counts.reduce((sum, count) => sum + count, 0).toLocaleString('en')} signatories
      </p>
      <ul>
        ${Object.entries(this.counts ?? {}).map(([name, count]) => html`<li>${name}: ${count}</li>`)}
      </ul>`;
  }
}
customElements.define('floor-widget', FloorCounter);
