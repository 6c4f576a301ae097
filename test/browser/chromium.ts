/** A Chromium of this machine, where there is one. Tests that need it are left out with a word that says so. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const CANDIDATES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Path of the browser: `CHROMIUM` in the environment, else the first that is found on the path; null where there is none. */
export function findChromium(): string | null {
  if (process.env["CHROMIUM"]) return process.env["CHROMIUM"];
  const folders = (process.env["PATH"] ?? "").split(":");
  return folders.flatMap((folder) => CANDIDATES.map((name) => join(folder, name))).find(existsSync) ?? null;
}

/** A browser with a fresh profile that asks no service of its maker for anything. */
export function startChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
