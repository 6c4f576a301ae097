/**
 * What a function is told about where it runs. The same bundle runs in Lambda and on a laptop; only these variables differ.
 * `AWS_ENDPOINT_URL`, `AWS_REGION` and the credentials are read by the AWS SDK itself.
 */
export interface Environment {
  /** `TABLE_NAME` */
  readonly table: string;
  /** `BUCKET_NAME`: the bucket that articles are dropped into. */
  readonly bucket: string;
  /** `QUEUE_URL`: the ingest queue, for drops that are continued in another message. */
  readonly queueUrl: string | null;
  /** `ARCHIVE_BUCKET_NAME`: where editions are kept as files. */
  readonly archiveBucket: string | null;
  /** `PUBLIC_URL`: address of the unsubscribe function, without a slash at its end. */
  readonly publicUrl: string | null;
  /** `SES_CONFIGURATION_SET` */
  readonly configurationSet: string | null;
  /** `CONFIGURATION_FILE`: path of the validated configuration, as JSON. */
  readonly configurationFile: string;
}

/**
 * Reads the variables above. Throws an error that names every variable that is missing.
 * @param needed the fields this function cannot do without
 */
export function readEnvironment<Field extends keyof Environment>(
  variables: Readonly<Record<string, string | undefined>>,
  needed: readonly Field[],
): Environment & { readonly [F in Field]: NonNullable<Environment[F]> } {
  const missing = needed.filter((field) => !variables[VARIABLES[field]]).map((field) => VARIABLES[field]);
  if (missing.length > 0) throw new Error(`Environment variables are not set: ${missing.join(", ")}`);
  const value = (field: keyof Environment): string | null => variables[VARIABLES[field]] || null;
  const environment: Environment = {
    table: value("table") ?? "",
    bucket: value("bucket") ?? "",
    queueUrl: value("queueUrl"),
    archiveBucket: value("archiveBucket"),
    publicUrl: value("publicUrl")?.replace(/\/+$/, "") ?? null,
    configurationSet: value("configurationSet"),
    configurationFile: value("configurationFile") ?? "",
  };
  return environment as Environment & { readonly [F in Field]: NonNullable<Environment[F]> };
}

/** The variable that holds each field. */
export const VARIABLES: Readonly<Record<keyof Environment, string>> = {
  table: "TABLE_NAME",
  bucket: "BUCKET_NAME",
  queueUrl: "QUEUE_URL",
  archiveBucket: "ARCHIVE_BUCKET_NAME",
  publicUrl: "PUBLIC_URL",
  configurationSet: "SES_CONFIGURATION_SET",
  configurationFile: "CONFIGURATION_FILE",
};
