import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import codes from './numeric-codes.json';
import { countCountries } from './count-countries.js';

const [counts, world] = await Promise.all([
  countCountries(),
  fetch('/countries-110m.json').then((answer) => answer.json()),
]);
const countries = feature(world, world.objects.countries);
const path = geoPath(geoEqualEarth().fitSize([960, 442], countries));
const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
svg.setAttribute('viewBox', '0 0 960 442');
for (const country of countries.features) {
  const shape = document.createElementNS(svg.namespaceURI, 'path');
  const count = counts[codes[country.id]] ?? 0;
  shape.setAttribute('d', path(country));
  shape.setAttribute('fill', count ? '#1b4d89' : '#e4e4e4');
  shape.setAttribute('fill-opacity', String(count ? Math.min(1, 0.3 + count / 100) : 1));
  shape.append(document.createElementNS(svg.namespaceURI, 'title'));
  shape.firstChild.textContent = `${country.properties.name}: ${count}`;
  svg.append(shape);
}
document.querySelector('#widget').append(svg);
