import { pause } from './pause';

/**
 * What comes first: the page as index.html has it is painted, and only then does the application begin. What it stands
 * on begins in a step of its own, so that no step is long and whoever touches the page is answered.
 */
async function start(): Promise<void> {
  const first = import('react-dom/client');
  await askForScripts();
  await first;
  await pause();
  await import('./design/theme');
  await pause();
  const { show } = await import('./main');
  await show();
}

/** What the page will need is asked for at once, not one after another as each names the next. */
async function askForScripts(): Promise<void> {
  const listed = document.getElementById('scripts');
  if (!(listed instanceof HTMLTemplateElement)) return;
  for (const link of listed.content.querySelectorAll('link')) {
    document.head.append(link);
    await pause();
  }
}

/** Nothing of the application is there to say it. */
function sayThatItFailed(error: unknown): void {
  reportError(error);
  for (const one of document.querySelectorAll<HTMLElement>('.opening-awaited')) one.hidden = true;
  for (const one of document.querySelectorAll<HTMLElement>('.opening-failed')) one.hidden = false;
}

const begin = () => void start().catch(sayThatItFailed);

// Painted already, or in a hidden tab, which paints nothing and is to be there when somebody looks.
if (document.hidden || performance.getEntriesByType('paint').length > 0) begin();
else requestAnimationFrame(() => setTimeout(begin));
