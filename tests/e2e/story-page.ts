import { expect, test as base } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';

/** The name of a mark that stands for several events: how many, and of which kinds. */
export const CHIP = /^[\d,]+ (more )?events?\b.*: \w+/;

/** The page as its user knows it. */
export class StoryPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('./');
    await expect(this.articles()).toHaveCount(2);
    await expect(this.picture().getByRole('option').first()).toBeVisible();
  }

  picture(): Locator {
    return this.page.getByRole('listbox', { name: 'Events on the timeline' });
  }

  mark(name: RegExp): Locator {
    return this.picture().getByRole('option', { name });
  }

  /** Marks that stand for several events. */
  chip(): Locator {
    return this.mark(CHIP);
  }

  card(): Locator {
    return this.page.getByRole('region', { name: 'Chosen event' });
  }

  /** The buttons that open an article. */
  articles(): Locator {
    return this.tabs().locator('.article');
  }

  tinted(): Locator {
    return this.page.getByRole('article').locator('.chosen.current');
  }

  async openArticle(name: string | RegExp): Promise<void> {
    await this.tabs().getByRole('button', { name }).click();
  }

  async openTable(): Promise<void> {
    await this.tabs().getByRole('button', { name: 'Table of events' }).click();
    await expect(this.page.getByRole('table')).toBeVisible();
  }

  /** Chooses an event by its row, which is there however full the picture is. */
  async chooseInTable(title: RegExp): Promise<void> {
    await this.openTable();
    await this.page.getByRole('rowheader', { name: title }).first().getByRole('button').click();
  }

  /** What the axis says. */
  async ticks(): Promise<string[]> {
    const words = await this.picture()
      .locator('svg > text')
      .evaluateAll((texts) =>
        texts.map((text) => `${text.textContent} ${text.getAttribute('x') ?? ''}`),
      );
    expect(words.length).toBeGreaterThan(0);
    return words;
  }

  /** Where a mark begins, in px of the page. */
  async markX(name: RegExp): Promise<number> {
    const box = await this.mark(name).first().boundingBox();
    if (!box) throw new Error(`no mark ${String(name)} on the picture`);
    return box.x;
  }

  /** Turns the wheel over the picture, `x` px from the left of the page. */
  async wheelAt(x: number, by: number): Promise<void> {
    const box = await this.#box();
    await this.page.mouse.move(x, box.y + 60);
    await this.page.mouse.wheel(0, by);
    await this.page.waitForTimeout(200);
  }

  /** Drags the picture from its middle, by so many px. */
  async drag(by: number): Promise<void> {
    const { x, width } = await this.#box();
    await this.dragFrom(x + width / 2, by);
  }

  /** Drags over the picture from `x` px of the page. */
  async dragFrom(x: number, by: number): Promise<void> {
    const y = (await this.#box()).y + 60;
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by / 2, y, { steps: 3 });
    await this.page.mouse.move(x + by, y, { steps: 3 });
    await this.page.mouse.up();
  }

  /** The name of the mark at which the keys stand. */
  async activeName(): Promise<string | null> {
    const id = await this.picture().getAttribute('aria-activedescendant');
    expect(id).not.toBeNull();
    return this.page.locator(`[id="${id ?? ''}"]`).getAttribute('aria-label');
  }

  async paste(name: string, text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add articles' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Add articles' });
    await dialog.getByLabel('Or paste a text').fill(text);
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByRole('button', { name: 'Add text' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Drops files on the page, as from a file manager. */
  async drop(files: readonly { name: string; bytes: readonly number[] }[]): Promise<void> {
    await this.page.evaluate((dropped) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of dropped)
        transfer.items.add(new File([new Uint8Array(bytes)], name));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(type, {
          dataTransfer: transfer,
          bubbles: true,
          cancelable: true,
        });
        document.querySelector('main')?.dispatchEvent(event);
      }
    }, files);
  }

  /** Saves by the Export menu; gives the file's name and where it lies. */
  async save(what: string): Promise<{ name: string; path: string }> {
    const download = this.page.waitForEvent('download');
    await this.choose(what);
    const file = await download;
    return { name: file.suggestedFilename(), path: await file.path() };
  }

  /** Chooses what to save in the Export menu. */
  async choose(what: string): Promise<void> {
    await this.page.locator('summary', { hasText: 'Export' }).click();
    await this.page.getByRole('button', { name: what }).click();
  }

  messages(): Locator {
    return this.page.getByRole('status', { name: 'Messages' });
  }

  /** Reads an SVG file with the browser's own XML parser. */
  parseXml(svg: string) {
    return this.page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const wordsOf = (name: string) =>
        Array.from(root.querySelectorAll(name), (node) => node.textContent);
      return {
        error: root.querySelector('parsererror') !== null || root.nodeName !== 'svg',
        titles: wordsOf('title'),
        descriptions: wordsOf('desc'),
        forbidden: Array.from(
          root.querySelectorAll('script, foreignObject, image, use, a, animate, set, iframe'),
          (node) => node.nodeName,
        ),
      };
    }, svg);
  }

  tabs(): Locator {
    return this.page.getByRole('navigation', { name: 'Articles and table' });
  }

  async #box() {
    const box = await this.picture().boundingBox();
    if (!box) throw new Error('the picture is not on the page');
    return box;
  }
}

/** A test that begins with the page open, and fails on any complaint in its console. */
export const test = base.extend<{ story: StoryPage }>({
  story: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const story = new StoryPage(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await story.open();
    await use(story);
    expect(complaints).toEqual([]);
  },
});

export { expect };
