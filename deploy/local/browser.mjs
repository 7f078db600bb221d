/** A Chromium for the browser tests: named by the environment, on the machine, or got through apt. */
import { installPackages, whyNotApt } from './servers/apt.mjs';
import { findProgram } from './servers/programs.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Pages bring their own font; a browser wants at least one of the system's besides. */
const PACKAGES = ['chromium', 'fonts-liberation'];

/** @returns {string | undefined} */
function find() {
  const given = process.env.DICOSO_CHROMIUM;
  return given || NAMES.map((name) => findProgram(name)).find((file) => file !== undefined);
}

/**
 * @param {(line: string) => void} log
 * @returns {Promise<string | undefined>} the program; undefined, and one line that says why, where there is none
 */
export async function ensureBrowser(log) {
  const found = find();
  if (found) return found;
  const why = whyNotApt();
  if (why === undefined) {
    try {
      await installPackages(PACKAGES, log);
    } catch (error) {
      log(`Không cài được Chromium: ${error instanceof Error ? error.message : error}`);
    }
  }
  const installed = find();
  if (!installed)
    log(
      `Kiểm thử bằng trình duyệt không chạy: không có Chromium${why ? ` và ${why}` : ''}; hãy cài Chromium hoặc đặt DICOSO_CHROMIUM.`,
    );
  return installed;
}
