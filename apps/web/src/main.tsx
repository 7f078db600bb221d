import './design/kit.css';
import './design/base.css';
import { setNonce } from 'get-nonce';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, createQueryClient } from './app';
import { createAppRouter } from './routes';
import { pause } from './pause';
import { applyTextSize, keptTextSize } from './shell/text-size';
import { keptLanguage, speak } from './words/i18n';

/** Not begun by this module itself: the page's code, for which is waited here, needs what comes in the same file. */
export async function show(): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has no #root');
  // Locks of scrolling write a style of their own, which needs the nonce of this answer.
  setNonce(styleNonce());
  applyTextSize(keptTextSize());
  const queries = createQueryClient();
  await pause();
  const router = createAppRouter(queries);
  await pause();
  // Until the page can be shown, what index.html shows in its place stays; what could not be had, the page says.
  await Promise.allSettled([speak(keptLanguage()), router.load()]);
  const root = createRoot(place);
  // In small steps, between which the browser can answer whoever touches the page already.
  startTransition(() =>
    root.render(
      <StrictMode>
        <App nonce={styleNonce} queries={queries} router={router} />
      </StrictMode>,
    ),
  );
}

function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
