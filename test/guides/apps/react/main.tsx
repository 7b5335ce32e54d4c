import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Supporters } from './src/Supporters';

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <Supporters />
  </StrictMode>,
);
