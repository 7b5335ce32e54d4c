import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'paris-call-widgets/join-counter/define';
import 'paris-call-widgets/signer-map/define';
import * as i0 from "@angular/core";
export class Supporters {
    day = signal(undefined, /* @ts-ignore */
    ...(ngDevMode ? [{ debugName: "day" }] : /* istanbul ignore next */ []));
    country = signal(undefined, /* @ts-ignore */
    ...(ngDevMode ? [{ debugName: "country" }] : /* istanbul ignore next */ []));
    updated = signal(undefined, /* @ts-ignore */
    ...(ngDevMode ? [{ debugName: "updated" }] : /* istanbul ignore next */ []));
    hearFeed({ detail }) {
        this.updated.set(detail.feed.updated);
    }
    hearCountry({ detail }) {
        this.country.set(detail.country);
    }
    static ɵfac = function Supporters_Factory(__ngFactoryType__) { return new (__ngFactoryType__ || Supporters)(); };
    static ɵcmp = /*@__PURE__*/ i0.ɵɵdefineComponent({ type: Supporters, selectors: [["app-root"]], decls: 13, vars: 4, consts: [["variant", "inline", "category", "state"], [3, "click"], ["show", "all", 1, "map", 3, "feed-load", "country-select", "asOf"], ["href", "https://pariscall.international/en/supporters"], ["id", "said"]], template: function Supporters_Template(rf, ctx) { if (rf & 1) {
            i0.ɵɵdomElementStart(0, "p")(1, "join-counter", 0);
            i0.ɵɵtext(2, "More than 80");
            i0.ɵɵdomElementEnd();
            i0.ɵɵtext(3, " states have signed. ");
            i0.ɵɵdomElementEnd();
            i0.ɵɵdomElementStart(4, "button", 1);
            i0.ɵɵdomListener("click", function Supporters_Template_button_click_4_listener() { return ctx.day.set("2018-11-12"); });
            i0.ɵɵtext(5, "On the first day");
            i0.ɵɵdomElementEnd();
            i0.ɵɵdomElementStart(6, "signer-map", 2);
            i0.ɵɵdomListener("feed-load", function Supporters_Template_signer_map_feed_load_6_listener($event) { return ctx.hearFeed($event); })("country-select", function Supporters_Template_signer_map_country_select_6_listener($event) { return ctx.hearCountry($event); });
            i0.ɵɵtext(7, " The ");
            i0.ɵɵdomElementStart(8, "a", 3);
            i0.ɵɵtext(9, "list of supporters");
            i0.ɵɵdomElementEnd();
            i0.ɵɵtext(10, ". ");
            i0.ɵɵdomElementEnd();
            i0.ɵɵdomElementStart(11, "p", 4);
            i0.ɵɵtext(12);
            i0.ɵɵdomElementEnd();
        } if (rf & 2) {
            i0.ɵɵadvance();
            i0.ɵɵattribute("as-of", ctx.day());
            i0.ɵɵadvance(5);
            i0.ɵɵdomProperty("asOf", ctx.day());
            i0.ɵɵadvance(6);
            i0.ɵɵtextInterpolate2("List of ", ctx.updated(), ", ", ctx.country() ?? "no country", " chosen");
        } }, encapsulation: 2 });
}
(() => { (typeof ngDevMode === "undefined" || ngDevMode) && i0.ɵsetClassMetadata(Supporters, [{
        type: Component,
        args: [{
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
            }]
    }], null, null); })();
(() => { (typeof ngDevMode === "undefined" || ngDevMode) && i0.ɵsetClassDebugInfo(Supporters, { className: "Supporters", filePath: "src/supporters.ts", lineNumber: 29 }); })();
