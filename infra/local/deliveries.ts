/**
 * `npm run deliveries` shows what became of the latest editions: for each channel, recipient and part its state, attempts and the
 * last answer. `npm run deliveries -- resend EDITION [--channel KIND] [--recipient WHO] [--part ID]` lets settled ones be sent again
 * by the digest's next run.
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Delivery, type EditionReference, isSettled, resend } from "../../shared/editions/index.ts";
import { DeliveryRepository, EditionRepository } from "../../shared/store/index.ts";
import { readCdkConfiguration } from "./configuration.ts";
import { chooseTable } from "./table-choice.ts";

const USAGE = `npm run deliveries -- [resend EDITION] [options]

  --digest NAME      only this digest (may be given more than once)
  --days NUMBER      editions of so many days (default 7)
  --unsettled        only what waits, is being sent, failed or is unknown
  --channel KIND     resend: only this channel
  --recipient WHO    resend: only this recipient
  --part ID          resend: only this part
  --table NAME       a deployed table (or TABLE_NAME), else the local system's
  --folder FOLDER    folder of the local system (default .local)
`;

const DAY = 86_400_000;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      digest: { type: "string", multiple: true },
      days: { type: "string", default: "7" },
      unsettled: { type: "boolean", default: false },
      channel: { type: "string" },
      recipient: { type: "string" },
      part: { type: "string" },
      table: { type: "string" },
      folder: { type: "string", default: ".local" },
      help: { type: "boolean", default: false },
    },
  });
  const [command, id] = positionals;
  if (values.help || (command !== undefined && (command !== "resend" || id === undefined))) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const root = join(import.meta.dirname, "../..");
  const { table, where, close } = chooseTable(values.table, resolve(root, values.folder));
  const stores = { editions: new EditionRepository(table), deliveries: new DeliveryRepository(table) };
  const digests = values.digest ?? [
    ...readCdkConfiguration(join(root, "cdk.json")).digests.map(({ name }) => name),
    "local",
  ];
  try {
    if (command === "resend") {
      const edition = await findEdition(stores.editions, digests, id!);
      const { channel, recipient, part } = values;
      const chosen = { ...(channel && { channel }), ...(recipient && { recipient }), ...(part && { part }) };
      const waiting = await resend(edition, chosen, stores, Date.now());
      for (const delivery of waiting) console.log(lineOf(delivery));
      console.log(
        waiting.length === 1
          ? `1 delivery of ${edition.id} waits for the next run of the digest ${edition.digest}.`
          : `${waiting.length} deliveries of ${edition.id} wait for the next run of the digest ${edition.digest}.`,
      );
      return;
    }
    const from = new Date(Date.now() - Number(values.days) * DAY).toISOString();
    console.log(`Deliveries of the last ${values.days} days, ${where}`);
    for (const digest of digests) {
      for (const edition of await stores.editions.editions(digest, from, "9999")) {
        const deliveries = await stores.deliveries.ofEdition(edition.id);
        const shown = deliveries.filter(({ state }) => !values.unsettled || (state !== "sent" && state !== "stopped"));
        if (shown.length === 0 && values.unsettled) continue;
        const left = deliveries.filter((delivery) => !isSettled(delivery)).length;
        const count = `${deliveries.length} ${deliveries.length === 1 ? "delivery" : "deliveries"}`;
        console.log(`\n${edition.id}  ${count}${left > 0 ? `, ${left} not settled` : ""}`);
        for (const delivery of shown) console.log(lineOf(delivery));
      }
    }
  } finally {
    close();
  }
}

async function findEdition(
  editions: EditionRepository,
  digests: readonly string[],
  id: string,
): Promise<EditionReference> {
  for (const digest of digests) {
    if (!id.startsWith(`${digest}-`)) continue;
    const found = await editions.edition(digest, id.slice(digest.length + 1));
    if (found !== undefined) return found;
  }
  throw new Error(`No edition ${id}. Editions are named <digest>-<time>; npm run deliveries lists them.`);
}

function lineOf(delivery: Delivery): string {
  const { channel, recipient, part, state, attempts, possibleDuplicate, notBefore, history } = delivery;
  const last = history.at(-1);
  const notes = [
    `${attempts} ${attempts === 1 ? "attempt" : "attempts"}`,
    ...(state === "waiting" && notBefore > Date.now() ? [`next at ${new Date(notBefore).toISOString()}`] : []),
    ...(possibleDuplicate ? ["possible duplicate"] : []),
    ...(last?.providerId ? [`id ${last.providerId}`] : []),
    ...(last?.reason ? [last.reason] : []),
  ];
  return `  ${state.padEnd(8)} ${channel.padEnd(9)} ${recipient}  part ${part}  ${notes.join("; ")}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
