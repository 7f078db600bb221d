/**
 * What comes first: the page as index.html has it is painted, and only then does the application begin, whose files
 * are on their way meanwhile. What it stands on begins in a step of its own, so that no step is long.
 */
async function start(): Promise<void> {
  await import('react-dom/client');
  await pause();
  await import('./design/theme');
  await pause();
  await import('./main');
}

const pause = () => new Promise((resolve) => setTimeout(resolve));

// A hidden tab paints nothing, and its application is to be there when somebody looks.
if (document.hidden) void start();
else requestAnimationFrame(() => setTimeout(() => void start()));
