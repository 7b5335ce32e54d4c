import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { CountrySelectEvent, FeedLoadEvent } from 'paris-call-widgets';
import 'paris-call-widgets/join-counter/define';
import 'paris-call-widgets/signer-map/define';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>
      <join-counter variant="inline" category="state" [attr.as-of]="day()"
        >More than 80</join-counter
      >
      states have signed.
    </p>
    <button (click)="day.set('2018-11-12')">On the first day</button>
    <signer-map
      show="all"
      class="map"
      [asOf]="day()"
      (feed-load)="hearFeed($event)"
      (country-select)="hearCountry($event)"
    >
      The <a href="https://pariscall.international/en/supporters">list of supporters</a>.
    </signer-map>
    <p id="said">List of {{ updated() }}, {{ country() ?? 'no country' }} chosen</p>
  `,
})
export class Supporters {
  readonly day = signal<string | undefined>(undefined);
  readonly country = signal<string | undefined>(undefined);
  readonly updated = signal<string | undefined>(undefined);

  hearFeed({ detail }: FeedLoadEvent): void {
    this.updated.set(detail.feed.updated);
  }

  hearCountry({ detail }: CountrySelectEvent): void {
    this.country.set(detail.country);
  }
}
