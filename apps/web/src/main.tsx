import '@mantine/core/styles.css';
import './design/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setNonce } from 'get-nonce';
import { App } from './app';
import { applyTextSize, keptTextSize } from './shell/text-size';
import { keptLanguage, speak } from './words/i18n';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');

// Locks of scrolling write a style of their own, which needs the nonce of this answer.
setNonce(styleNonce());
applyTextSize(keptTextSize());
await speak(keptLanguage());
createRoot(place).render(
  <StrictMode>
    <App nonce={styleNonce} />
  </StrictMode>,
);

function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
