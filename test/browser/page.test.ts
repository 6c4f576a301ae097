import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunningSystem, remove, temporaryFolder } from "../local/local-system.ts";
import { findChromium, startChromium } from "./chromium.ts";

const executablePath = findChromium();

const HOSTILE = `Title: <script>window.struck = 1</script> Police detain 3 in Brest & "elsewhere"
Date: 2026-10-20
Source: <img src=x onerror="window.struck=2">
URL: javascript:window.struck=3

Police in Brest detained 3 protesters <img src="https://elsewhere.example/x.png" onerror="window.struck = 4"> on October 20, the Viasna human rights centre said. </article></main><iframe src="https://elsewhere.example/"></iframe>
`;

describe.skipIf(executablePath === null)("the page", () => {
  let folder: string;
  let system: RunningSystem;
  let browser: Browser;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await temporaryFolder();
    system = new RunningSystem(folder, []);
    await system.says("Waiting for the next drop");
    const from = system.output.length;
    await writeFile(join(folder, "bucket", "hostile.txt"), HOSTILE);
    await system.says("hostile.txt", from);
    browser = await startChromium(executablePath!);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    system.signal("SIGKILL");
    await system.exited;
    await remove(folder);
  });

  async function open(path: string, colorScheme: "light" | "dark" = "light"): Promise<Page> {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1200, height: 900 } });
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(`${path}: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`${path}: ${error.message}`));
    const answer = await page.goto(system.url + path);
    expect(answer?.status(), path).toBe(200);
    expect(answer?.headers()["content-security-policy"]).toContain("default-src 'none'");
    return page;
  }

  const textOf = (page: Page, selector: string) => page.locator(selector).first().innerText();
  const hrefOf = async (page: Page, selector: string) =>
    (await page.locator(selector).first().getAttribute("href")) ?? "";

  it("leads from a development to the sentence it stands on, in light and dark", async () => {
    for (const scheme of ["light", "dark"] as const) {
      const page = await open("/?text=14+workers&period=1", scheme);
      expect(await page.locator(".development").count()).toBeGreaterThan(0);
      const quote = await textOf(page, ".development blockquote");
      await page.goto(system.url + (await hrefOf(page, ".development h2 a")));
      expect(await page.locator(".report").count()).toBeGreaterThan(0);
      const inReport = await textOf(page, ".report blockquote");
      expect(inReport).toBe(quote);
      await page.goto(system.url + (await hrefOf(page, ".report .source a")));
      const marked = await page.locator("mark.chosen").allInnerTexts();
      const plain = marked.map((text) => text.replace(/^\d+(?=\S)/, "")).join("");
      expect(plain.replaceAll(/\d/g, "")).toContain(quote.replaceAll(/\d/g, ""));
      await page.close();
    }
  });

  it("has every page without a complaint of the browser", async () => {
    for (const path of ["/", "/editions", "/receipts", "/mail"]) {
      const page = await open(path);
      const links = await page
        .locator("main td a, main .source a[href^='/']")
        .evaluateAll((anchors) => anchors.slice(0, 2).map((anchor) => anchor.getAttribute("href") ?? ""));
      await page.close();
      for (const link of links) await (await open(link)).close();
    }
    expect(complaints).toEqual([]);
  });

  it("shows an edition over every channel, and its mail in a frame that runs nothing", async () => {
    const page = await open("/editions");
    await page.goto(system.url + (await hrefOf(page, "td a")));
    for (const name of ["E-mail", "Slack", "Microsoft Teams", "Discord", "Telegram", "SNS", "Webhook", "Files"]) {
      expect(await page.getByRole("heading", { name, exact: true }).count(), name).toBe(1);
    }
    const frame = page.locator("iframe").first();
    expect(await frame.getAttribute("sandbox")).toBe("");
    expect(await page.frameLocator("iframe").first().locator("body").innerText()).toContain("Belarus");
    await page.close();
  });

  it("draws developments by place and by day, each a link that filters", async () => {
    const page = await open("/");
    const place = page.locator(".map a[aria-label^='Grodno']").first();
    const count = Number(/: (\d+)/.exec((await place.getAttribute("aria-label")) ?? "")?.[1]);
    expect(count).toBeGreaterThan(0);
    await page.goto(system.url + (await place.getAttribute("href")));
    expect(await textOf(page, ".result")).toMatch(new RegExp(`^${count} development`));
    await page.locator(".chip").click();
    await page.goto(system.url + (await hrefOf(page, ".timeline a")));
    expect(await page.locator(".development").count()).toBeGreaterThan(0);
    await page.close();
  });

  it("shows what an article says, and does nothing of it", async () => {
    const page = await open("/receipts");
    const row = page.locator("tr", { hasText: "hostile.txt" });
    await page.goto(system.url + ((await row.locator("a").first().getAttribute("href")) ?? ""));
    expect(await textOf(page, "h1")).toContain("<script>window.struck = 1</script>");
    expect(await textOf(page, ".reading article")).toContain("</article></main><iframe");
    expect(await page.locator("main iframe, main img, main script").count()).toBe(0);
    const links = await page
      .locator("main a")
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute("href") ?? ""));
    expect(links.filter((link) => /^(javascript|data):/i.test(link))).toEqual([]);
    expect(await page.evaluate("window.struck")).toBeUndefined();
    const list = await open("/");
    expect(await list.evaluate("window.struck")).toBeUndefined();
    await list.close();
    await page.close();
  });

  it("takes a file that is chosen, and tells when it was read", async () => {
    const page = await open("/receipts");
    await page.waitForTimeout(500);
    await page.locator("#files").setInputFiles({
      name: "chosen & dropped №1.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(HOSTILE.replaceAll("Brest", "Pinsk").replaceAll("20", "21")),
    });
    await page.locator("#uploaded", { hasText: "1 dropped." }).waitFor({ timeout: 30_000 });
    await page.locator("#news a").waitFor({ state: "visible", timeout: 60_000 });
    await page.locator("#news a").click();
    await page.locator("tr", { hasText: "chosen & dropped №1.txt" }).waitFor();
    await page.close();
  }, 120_000);

  it("lists what was given up with its reason, and tries it again on request", async () => {
    const from = system.output.length;
    const sent = await fetch(system.url, {
      method: "POST",
      headers: { "x-amz-target": "AmazonSQS.SendMessage" },
      body: JSON.stringify({ QueueUrl: "drops", MessageBody: '{"nothing":"known"}' }),
    });
    expect(sent.status).toBe(200);
    await system.says("Given up", from, 60_000);
    const page = await open("/receipts");
    expect(await textOf(page, ".dead li")).toContain("tried 4 times");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForURL(/\/receipts$/);
    expect(await page.locator(".dead li").count()).toBe(0);
    expect(await textOf(page, ".waiting")).toContain("1 drop is being read");
    await page.close();
  }, 120_000);

  it("sends a delivery again on request", async () => {
    const page = await open("/editions");
    await page.goto(system.url + (await hrefOf(page, "td a")));
    const before = (await system.letters()).length;
    await page.getByRole("button", { name: "Send again" }).first().click();
    await page.waitForURL(/\/edition\//);
    await expect.poll(() => system.letters(), { timeout: 30_000 }).toHaveLength(before + 1);
    expect(await textOf(page, ".deliveries li")).toMatch(/sent after \d attempts?, possibly twice/);
    await page.close();
  }, 120_000);

  it("is usable by keyboard alone", async () => {
    const page = await open("/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("To the content");
    const reached: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press("Tab");
      reached.push(
        await page.evaluate(
          "(() => { const a = document.activeElement; return a.name || a.getAttribute('aria-label') || a.textContent.trim(); })()",
        ),
      );
    }
    for (const name of ["Editions", "Drops", "Mailbox", "period", "type", "text", "Show"])
      expect(reached).toContain(name);
    await page.locator("select[name=status]").focus();
    await page.keyboard.press("p");
    await page.locator("button[type=submit]").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/status=planned/);
    expect(await page.locator(".status.planned").count()).toBeGreaterThan(0);
    await page.close();
  });

  it("asks nothing of another machine", () => {
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((url) => !url.startsWith(system.url) && !url.startsWith("data:"))).toEqual([]);
  });
});
