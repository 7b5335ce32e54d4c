import { createApp } from 'vue';
import Supporters from './src/Supporters.vue';

createApp(Supporters).mount('#app');
