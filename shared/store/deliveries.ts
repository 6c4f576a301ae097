import type { Delivery, DeliveryStore, Failing } from "../editions/ports.ts";
import { editionPartition, failingPartition } from "./edition-keys.ts";
import type { Attribute, Key, Table } from "./table.ts";

const asAttribute = (value: object): Attribute => value as unknown as Attribute;
type Way = Pick<Failing, "channel" | "recipient">;

/** One item for each part of each edition to each recipient over each channel, in the edition's partition. */
export class DeliveryRepository implements DeliveryStore {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async create(delivery: Delivery): Promise<void> {
    await this.#table.put(itemOf(delivery), { kind: "absent" });
  }

  async ofEdition(editionId: string): Promise<Delivery[]> {
    const items = await Array.fromAsync(this.#table.query(editionPartition(editionId), { prefix: "delivery#" }));
    return items.map((item) => item["delivery"] as unknown as Delivery);
  }

  async change(delivery: Delivery): Promise<boolean> {
    return this.#table.put(itemOf(delivery), { kind: "equals", attributes: { version: delivery.version - 1 } });
  }

  async failing(digest: string): Promise<Failing[]> {
    const items = await Array.fromAsync(this.#table.query(failingPartition(digest)));
    return items.map((item) => item["failing"] as unknown as Failing);
  }

  async noteFailing(digest: string, failing: Failing): Promise<void> {
    await this.#table.put({ ...wayKey(digest, failing), failing: asAttribute(failing) }, { kind: "absent" });
  }

  async noteWorking(digest: string, way: Way): Promise<void> {
    const key = wayKey(digest, way);
    if ((await this.#table.get(key)) !== undefined) await this.#table.delete(key);
  }
}

const wayKey = (digest: string, { channel, recipient }: Way): Key => ({
  pk: failingPartition(digest),
  sk: `${channel}#${recipient}`,
});

function itemOf(delivery: Delivery) {
  const { editionId, channel, recipient, part, version, state } = delivery;
  const sk = `delivery#${channel}#${recipient}#${part}`;
  return { pk: editionPartition(editionId), sk, version, state, delivery: asAttribute(delivery) };
}
