import { CountUp } from 'countup.js';
import { total } from './total.js';

new CountUp('widget', await total()).start();
