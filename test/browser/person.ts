import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const PASSWORD = 'DiCoSo@2022';
/** A whole page with its data on a loaded machine, ms. */
const PATIENCE_MS = 30_000;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA with everything before it, and what axe’s authors advise. */
const AXE_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** How to find each element that is as it should be, nobody asks. */
const AXE_OPTIONS = { runOnly: AXE_RULES, resultTypes: ['violations'], selectors: false };

/** The browser of one test file; closed with everybody’s windows at its end. */
export async function openBrowser(): Promise<Browser> {
  const program = process.env['DICOSO_CHROMIUM'];
  if (program === undefined) throw new Error('DICOSO_CHROMIUM is not set: run these tests by npm test');
  // Containers give no namespaces to a browser; what it opens here is our own.
  return chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
}

export type WindowOptions = { width?: number; height?: number; dark?: boolean };

/** Somebody at a window of their own: own cookies, own storage. */
export class Person {
  /** What the page complained about: thrown errors, refused styles and scripts, what this person may not ask for. */
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly origin: string,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy|React|Warning/.test(message.text()))
        this.complaints.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() === 403) this.complaints.push(`403 ${response.url()}`);
    });
  }

  static async at(browser: Browser, origin: string, options: WindowOptions = {}): Promise<Person> {
    const context = await browser.newContext({
      ...{ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' },
      colorScheme: options.dark ? 'dark' : 'light',
      viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Person(context, await context.newPage(), origin);
  }

  async signIn(username: string): Promise<this> {
    await this.page.goto(`${this.origin}/dang-nhap`);
    await this.page.getByLabel('Tên đăng nhập').fill(username);
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await this.page.getByRole('button', { name: 'Đăng nhập' }).click();
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.page.waitForURL((url) => url.pathname !== '/dang-nhap');
    return this;
  }

  /** The page and what it asked for are there. */
  readonly goTo = async (path: string): Promise<void> => {
    await this.page.goto(`${this.origin}${path}`);
    await this.arrived();
  };

  async arrived(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  /** The window has this size, and the page has followed it. */
  async resized(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
    // What is measured by observers is laid out in the second frame.
    await this.page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))',
    );
    await this.arrived();
  }

  /** What axe finds, each as one line; empty when there is nothing. */
  async axe(): Promise<string[]> {
    // By the debugging protocol, which the page’s policy does not bind.
    if (!(await this.page.evaluate<boolean>(`'axe' in window`))) await this.page.evaluate(AXE);
    return this.page.evaluate<string[]>(
      `axe.run(document, ${JSON.stringify(AXE_OPTIONS)}).then(({ violations }) =>
        violations.map((one) => one.id + ': ' + one.help + ' ' + one.nodes.map((node) => node.html.slice(0, 200)).join(' | ')))`,
    );
  }

  /** By how much the page is wider than its window, px. */
  overflow(): Promise<number> {
    return this.page.evaluate<number>(
      'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)',
    );
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
