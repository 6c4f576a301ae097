export { renderArchiveIndex } from "./archive-index.ts";
export { renderArchivePage } from "./archive-page.ts";
export type { ChatPart } from "./chat.ts";
export { type Data, type DataPart, renderData } from "./data.ts";
export { DISCORD_CHARACTERS, DISCORD_EMBEDS, renderDiscord } from "./discord.ts";
export {
  FEED_ENTRIES,
  type FeedEntry,
  type FeedHead,
  feedEntries,
  mergeEntries,
  readJsonFeed,
  renderAtom,
  renderJsonFeed,
} from "./feeds.ts";
export { MAIL_LIMIT, type MailPart, renderMail } from "./mail.ts";
export { type Markup, type MarkupValue, markup, trustedMarkup } from "./markup.ts";
export { type PlainPart, renderPlain } from "./plain.ts";
export { renderSlack, SLACK_BLOCKS, SLACK_CHARACTERS } from "./slack.ts";
export { renderCsv, renderJsonLines } from "./tables.ts";
export { renderTeams, TEAMS_BYTES } from "./teams.ts";
export { renderTelegram, TELEGRAM_CHARACTERS, TELEGRAM_ENTITIES } from "./telegram.ts";
export { byteLength, clip, oneLine, webAddress } from "./text.ts";
