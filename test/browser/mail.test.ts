/**
 * The mail as a browser paints it, light and dark, wide and narrow. With `SCREENSHOTS=FOLDER` in the environment the pictures are kept
 * there, to be looked at.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderPage } from "../../functions/unsubscribe/page.ts";
import { feedEntries, renderArchiveIndex, renderArchivePage, renderMail } from "../../shared/editions/index.ts";
import { DAILY, HOSTILE, hostileEdition } from "../render/editions.ts";
import { findChromium, startChromium } from "./chromium.ts";

const executable = findChromium();
const mail = renderMail(DAILY)[0]!.html.join("https://monitor.example.org/unsubscribe?t=1.abc.def");
const PAGES: Record<string, string> = {
  mail,
  archive: renderArchivePage(DAILY),
  index: renderArchiveIndex(
    {
      title: "Belarus Monitor",
      language: "en",
      timeZone: "Europe/Minsk",
      digest: "daily",
      atomUrl: null,
      jsonUrl: null,
    },
    feedEntries(DAILY),
  ),
  unsubscribe: renderPage({
    language: "be",
    title: "Больш не атрымліваць «Belarus Monitor»?",
    text: "Пакуль нічога не зменена. Адно націсканне спыніць адпраўку гэтага дайджэста на ваш адрас.",
    choices: [{ label: "Адпісацца", fields: { do: "stop" } }],
  }),
};
const VIEWS = [
  { name: "light", width: 800, colorScheme: "light" },
  { name: "dark", width: 800, colorScheme: "dark" },
  { name: "narrow", width: 320, colorScheme: "light" },
  { name: "narrow-dark", width: 320, colorScheme: "dark" },
] as const;

/**
 * Text whose contrast with what is behind it is under 4.5 to 1 (WCAG 2.2, 1.4.3). It runs in the page, and is a string because the
 * project's own code knows no document.
 */
const TOO_FAINT = `(() => {
  const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (start) => {
    for (let element = start; element !== null; element = element.parentElement) {
      const colour = parse(getComputedStyle(element).backgroundColor);
      if (colour.length === 3 || colour[3] !== 0) return colour;
    }
    return [255, 255, 255];
  };
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let texts = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.textContent.trim() === "" || element.getClientRects().length === 0) continue;
    texts += 1;
    const [ink, paper] = [luminance(parse(getComputedStyle(element).color)), luminance(ground(element))];
    const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    if (contrast < 4.5) faint.push(contrast.toFixed(2) + " " + node.textContent);
  }
  return texts === 0 ? ["no text at all"] : faint;
})()`;

describe.skipIf(executable === null)(
  executable === null ? "pages in Chromium (left out: no Chromium on this machine)" : "pages in Chromium",
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startChromium(executable!);
    });
    afterAll(() => browser?.close());

    async function open(html: string, view: (typeof VIEWS)[number]): Promise<{ page: Page; requests: string[] }> {
      const page = await browser.newPage({
        viewport: { width: view.width, height: 900 },
        colorScheme: view.colorScheme,
      });
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.setContent(html);
      return { page, requests };
    }

    describe.each(Object.keys(PAGES))("%s", (name) => {
      it.each(VIEWS)("is readable in $name, fits, and loads nothing", async (view) => {
        const { page, requests } = await open(PAGES[name]!, view);
        expect(await page.evaluate(TOO_FAINT)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(view.width);
        expect(requests).toEqual([]);
        const folder = process.env["SCREENSHOTS"];
        if (folder !== undefined) {
          mkdirSync(folder, { recursive: true });
          await page.screenshot({ path: join(folder, `${name}-${view.name}.png`), fullPage: true });
        }
        await page.close();
      });
    });

    it("shows the mail on a dark ground where the reader's system is dark", async () => {
      const ground = async (view: (typeof VIEWS)[number]) => {
        const { page } = await open(mail, view);
        const colour = await page.evaluate('getComputedStyle(document.querySelector("table.c")).backgroundColor');
        await page.close();
        return colour;
      };
      expect(await ground(VIEWS[0])).toBe("rgb(255, 255, 255)");
      expect(await ground(VIEWS[1])).toBe("rgb(30, 29, 26)");
    });

    it("runs and loads nothing of what articles say", async () => {
      const { page, requests } = await open("", VIEWS[0]);
      let dialogs = 0;
      page.on("dialog", (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      for (const hostile of HOSTILE) {
        const edition = hostileEdition(hostile);
        for (const html of [renderMail(edition)[0]!.html.join("https://x.example/"), renderArchivePage(edition)]) {
          await page.setContent(html);
          expect([hostile, requests, dialogs]).toEqual([hostile, [], 0]);
        }
      }
      await page.close();
    });
  },
);
