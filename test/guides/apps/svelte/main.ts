import { mount } from 'svelte';
import Supporters from './src/Supporters.svelte';

mount(Supporters, { target: document.querySelector('#app')! });
