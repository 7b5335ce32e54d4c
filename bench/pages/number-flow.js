import 'number-flow';
import { total } from './total.js';

const flow = document.createElement('number-flow');
document.querySelector('#widget').append(flow);
flow.update(await total());
