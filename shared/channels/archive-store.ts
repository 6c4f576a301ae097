import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { ArchiveStore } from "./channel.ts";

const nameOf = (error: unknown) => (error instanceof Error ? error.name : "");

/** The archive as objects of a bucket; a version is an object's ETag. */
export function createS3Archive(client: Pick<S3Client, "send">, bucket: string): ArchiveStore {
  return {
    async read(name) {
      try {
        const { Body, ETag } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: name }));
        return { body: (await Body?.transformToString("utf-8")) ?? "", version: ETag ?? "" };
      } catch (error) {
        if (nameOf(error) === "NoSuchKey" || nameOf(error) === "NotFound") return null;
        throw error;
      }
    },
    async write(name, { body, contentType }, version) {
      try {
        await client.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: name,
            Body: body,
            ContentType: contentType,
            CacheControl: version === undefined ? "max-age=3600" : "max-age=300",
            ...(version === undefined ? {} : version === null ? { IfNoneMatch: "*" } : { IfMatch: version }),
          }),
        );
        return true;
      } catch (error) {
        // 412 where the object changed, 409 where another write is under way.
        if (nameOf(error) === "PreconditionFailed" || nameOf(error) === "ConditionalRequestConflict") return false;
        throw error;
      }
    },
  };
}
