/** A world for channels under test: nothing leaves this machine. */
import type { ArchiveStore, SendContext } from "../../shared/channels/index.ts";
import { createLinks } from "../../shared/channels/index.ts";

export const NOW = Date.parse("2026-11-25T04:00:05Z");
export const KEY = "a-signing-key-for-tests-of-32-characters";

const refuse = () => Promise.reject(new Error("not in this test"));

export function sendContext(change: Partial<SendContext> = {}): SendContext {
  return {
    deliveryId: "daily-2026-11-25T04:00:00Z.0.reader.1",
    clock: () => NOW,
    fetch: refuse,
    clients: { ses: refuse, sns: refuse, archive: refuse },
    secret: refuse,
    links: createLinks({
      publicUrl: "https://monitor.example.org",
      key: KEY,
      feedback: true,
      archiveUrl: "https://archive.example.org",
    }),
    timeoutMilliseconds: 1000,
    configurationSet: null,
    ...change,
  };
}

/** Files in memory, with versions. */
export class MemoryArchive implements ArchiveStore {
  readonly files = new Map<string, { readonly body: string; readonly contentType: string; readonly version: string }>();
  #writes = 0;

  async read(name: string) {
    return this.files.get(name) ?? null;
  }

  async write(name: string, file: { readonly body: string; readonly contentType: string }, version?: string | null) {
    if (version !== undefined && (this.files.get(name)?.version ?? null) !== version) return false;
    this.#writes += 1;
    this.files.set(name, { ...file, version: String(this.#writes) });
    return true;
  }
}
