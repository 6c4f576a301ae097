export { type Data, type DataPart, renderData } from "./data.ts";
export { MAIL_LIMIT, type MailPart, renderMail } from "./mail.ts";
export { type Markup, type MarkupValue, markup, trustedMarkup } from "./markup.ts";
export { type ChatPart, renderSlack, SLACK_BLOCKS, SLACK_CHARACTERS } from "./slack.ts";
export { byteLength, clip, oneLine, webAddress } from "./text.ts";
