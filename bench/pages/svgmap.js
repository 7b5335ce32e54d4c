import svgMap from 'svgmap';
import 'svgmap/style.min';
import { countCountries } from './count-countries.js';

const counts = await countCountries();
globalThis.map = new svgMap({
  targetElementID: 'widget',
  flagType: 'emoji',
  data: {
    data: { count: { name: 'Signatories' } },
    applyData: 'count',
    values: Object.fromEntries(Object.entries(counts).map(([code, count]) => [code, { count }])),
  },
});
