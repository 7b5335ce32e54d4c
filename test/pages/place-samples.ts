/** One of each kind of which the height is known beforehand. */
export const samples: readonly string[] = [
  '<signatory-badge signatory="microsoft">Microsoft signed.</signatory-badge>',
  '<signatory-badge signatory="microsoft" variant="seal">Microsoft signed.</signatory-badge>',
  '<principle-list>Nine principles.</principle-list>',
  '<principle-list variant="cards">Nine principles.</principle-list>',
  '<principle-list variant="compact">Nine principles.</principle-list>',
  '<join-counter>Many joined.</join-counter>',
  '<join-counter goal="2000">Many joined.</join-counter>',
  '<join-counter variant="bar">Many joined.</join-counter>',
  '<join-counter as-of="2018-11-12">Many joined.</join-counter>',
  '<signer-map>81 states.</signer-map>',
  '<signer-map><img src="/dist/feed/map.svg" width="960" height="442" alt="">81 states.</signer-map>',
  '<signer-map show="all"><img src="/dist/feed/map-all.svg#show=all" width="960" height="442" alt="">81 states.</signer-map>',
  '<signer-map as-of="2018-11-12" highlight="US,RU,CN,PK"><img src="/dist/feed/maps/2018-11-12.svg#as-of=2018-11-12" width="960" height="442" alt="">51 states.</signer-map>',
  '<signer-map show="all">81 states.</signer-map>',
  '<signer-map layout="grid" show="all">81 states.</signer-map>',
  '<signer-map focus="europe">81 states.</signer-map>',
  '<signer-map as-of="2018-11-12" highlight="US,RU,CN,PK">51 states.</signer-map>',
  '<signer-map as-of="2018-11-12">51 states.</signer-map>',
  '<signer-map show="all" highlight="US,RU,CN,PK">81 states.</signer-map>',
  '<signer-map timeline>81 states.</signer-map>',
  '<signer-map timeline show="all" highlight="US,FR">81 states.</signer-map>',
  `<signer-map show="all">81 states.
    <map-note country="US">Joined three years after the launch, with fifty other states.</map-note>
    <map-note country="FR">Where it began.</map-note>
    <map-note>A word on the map as a whole, long enough to need two lines in a narrow column.</map-note>
  </signer-map>`,
];

/** Where the tests put that page. */
export const sampleAddress = '/samples.html';

interface PlacePage {
  /** Whether the page keeps their place before the script is there. */
  readonly reserve?: boolean;
  readonly script?: boolean;
  readonly shown?: readonly string[];
  /** The page's `font-family`; the browser's own if absent. */
  readonly font?: string;
}

/** A page with all samples in view, and a line after each that would move. */
export const samplePage = (
  language: string,
  { reserve = true, script = true, shown = samples, font = 'unset' }: PlacePage = {},
): string => `<!doctype html>
<html lang="${language}" style="font-family: ${font}">
  <meta name="viewport" content="width=device-width">
  ${reserve ? '<link rel="stylesheet" href="/dist/reserve.css">' : ''}
  <title>Samples</title>
  ${shown.map((sample, index) => `${sample}<p class="after-${index}">After it.</p>`).join('')}
  ${script ? '<script type="module" src="/dist/paris-call-widgets.js"></script>' : ''}
</html>`;
