import { pause } from './pause';

const opening = document.querySelector('.opening');
// Until here the page itself would have said, after some time, that this script did not come.
opening?.toggleAttribute('data-begun', true);

/**
 * What comes first: the page as index.html has it is painted, and only then does the application begin. What it stands
 * on begins in a step of its own, so that no step is long and whoever touches the page is answered.
 */
async function start(): Promise<void> {
  await Promise.all([import('react-dom/client'), askForScripts()]);
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
  opening?.toggleAttribute('data-failed', true);
}

const begin = () => void start().catch(sayThatItFailed);

// Painted already, or in a hidden tab, which paints nothing and is to be there when somebody looks.
if (document.hidden || performance.getEntriesByType('paint').length > 0) begin();
else requestAnimationFrame(() => setTimeout(begin));
