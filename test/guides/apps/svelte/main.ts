import { mount } from 'svelte';
import TwoPrinciples from './src/TwoPrinciples.svelte';
import Supporters from './src/Supporters.svelte';

mount(Supporters, { target: document.querySelector('#app')! });
mount(TwoPrinciples, { target: document.querySelector('#app')! });
