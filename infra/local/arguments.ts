import { parseArgs } from "node:util";

export interface StartOptions {
  readonly fresh: boolean;
  readonly port: number;
  readonly portGiven: boolean;
  readonly folder: string;
  readonly samples: boolean;
  /** Ends by itself once everything dropped so far is read and told. */
  readonly once: boolean;
  readonly help: boolean;
}

const DEFAULT_PORT = 4600;

export const HELP = `npm start -- [options]

  --port NUMBER     port of the page and the endpoint (default ${DEFAULT_PORT}; the next free one where it is taken)
  --folder FOLDER   where everything is kept (default .local)
  --fresh           forget everything kept there and begin anew
  --no-samples      do not drop the sample articles at the first start
  --once            end when everything dropped so far is read and told
  --help            this text
`;

/** @throws {Error} with a sentence for the person who typed the arguments */
export function readArguments(argv: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...argv],
    allowNegative: true,
    options: {
      port: { type: "string" },
      folder: { type: "string", default: ".local" },
      fresh: { type: "boolean", default: false },
      samples: { type: "boolean", default: true },
      once: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port}: expected a number from 0 to 65535`);
  }
  const { folder, fresh, samples, once, help } = values;
  return { fresh, port, portGiven: values.port !== undefined, folder, samples, once, help };
}
