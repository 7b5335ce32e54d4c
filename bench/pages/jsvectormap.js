import jsVectorMap from 'jsvectormap';
import 'jsvectormap/dist/jsvectormap.min.css';
import { countCountries } from './count-countries.js';

globalThis.jsVectorMap = jsVectorMap;
const [counts] = await Promise.all([countCountries(), import('jsvectormap/dist/maps/world.js')]);
globalThis.map = new jsVectorMap({
  selector: '#widget',
  map: 'world',
  visualizeData: { scale: ['#dbe6f3', '#1b4d89'], values: counts },
});
