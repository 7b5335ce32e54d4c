import jsVectorMap from 'jsvectormap';
import 'jsvectormap/dist/jsvectormap.min.css';
import svgMap from 'svgmap';
import 'svgmap/style.min';
import { countCountries } from './count-countries.js';

globalThis.jsVectorMap = jsVectorMap;
const [counts] = await Promise.all([countCountries(), import('jsvectormap/dist/maps/world.js')]);
const svg = new svgMap({
  targetElementID: 'svgmap',
  flagType: 'emoji',
  data: {
    data: { count: { name: 'Signatories' } },
    applyData: 'count',
    values: Object.fromEntries(Object.entries(counts).map(([code, count]) => [code, { count }])),
  },
});
const vector = new jsVectorMap({
  selector: '#jsvectormap',
  map: 'world',
  visualizeData: { scale: ['#dbe6f3', '#1b4d89'], values: counts },
  onRegionTooltipShow: (_event, tooltip, code) =>
    tooltip.text(`${tooltip.text()}: ${counts[code] ?? 0}`),
});
globalThis.maps = [svg, vector];
