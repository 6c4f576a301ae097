import type { Answer, Request } from "../../shared/article/messages.ts";

/** Stands in for the worker that reads articles: stalls, fills its memory, crashes or answers, as the text of each article tells it to. */
let texts: { id: number; text: string }[] = [];
let next = 0;

process.on("message", (request: Request) => {
  if (request.ask === "open") {
    const parsed: unknown = JSON.parse(Buffer.from(request.document.content as Uint8Array).toString());
    texts = [parsed].flat() as typeof texts;
    next = request.skip;
  }
  const item = texts[next];
  if (item === undefined) return reply({ outcome: null, count: texts.length });
  if (item.text === "stall") for (;;);
  if (item.text === "fill") fill();
  if (item.text === "crash") process.kill(process.pid, "SIGSEGV");
  const article = { id: String(item.id) } as never;
  reply({
    outcome: { index: next++, article },
    count: request.ask === "open" && request.document.kind === "json-line" ? 1 : null,
  });
});

reply({ outcome: null, count: null });

function fill(): never {
  const kept: string[][] = [];
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => `${kept.length} ${index}`));
}

function reply(answer: Answer): void {
  process.send!(answer);
}
