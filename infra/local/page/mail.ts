import { markup } from "../../../shared/editions/index.ts";
import type { Mailbox } from "../mailbox.ts";
import { emptyNote, minskTime, type PageContent } from "./layout.ts";

/** Headers that readers and mail programs act on. */
const SHOWN_HEADERS = [
  "from",
  "to",
  "reply-to",
  "subject",
  "list-id",
  "list-unsubscribe",
  "list-unsubscribe-post",
  "auto-submitted",
  "references",
];

export async function mailboxPage(mailbox: Mailbox): Promise<PageContent> {
  const files = await mailbox.files();
  const letters = await Promise.all(
    files.slice(0, 200).map(async (file) => {
      const { subject = "(no subject)", date } = await mailbox.read(file);
      return markup`<tr><td>${date === undefined || Number.isNaN(Date.parse(date)) ? "" : minskTime(new Date(date).toISOString())}</td><td>${file.slice(0, file.indexOf("/"))}</td><td><a href="/mail/${encodePath(file)}">${subject}</a></td></tr>`;
    }),
  );
  return {
    title: "Mailbox",
    section: "/mail",
    main:
      letters.length === 0
        ? emptyNote("No mail was made yet: a digest with nothing new is not sent.")
        : markup`<p>What would have been sent. Nothing left this machine.</p>
<table class="letters"><thead><tr><th scope="col">Sent</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead><tbody>${letters}</tbody></table>
${files.length > 200 ? markup`<p>${files.length - 200} earlier messages are not shown.</p>` : null}`,
  };
}

export async function letterPage(mailbox: Mailbox, file: string): Promise<PageContent | null> {
  const letter = await mailbox.read(file).catch(() => null);
  if (letter === null) return null;
  const headers = letter.headers.filter(({ key }) => SHOWN_HEADERS.includes(key));
  return {
    title: letter.subject ?? "(no subject)",
    section: "/mail",
    main: markup`<dl class="headers">${headers.map(({ key, value }) => markup`<dt>${key}</dt><dd>${value}</dd>`)}</dl>
<h2>As HTML</h2>
<iframe class="letter" title="The message as HTML" src="/mail-html/${encodePath(file)}" sandbox=""></iframe>
<h2>As plain text</h2>
<pre class="letter">${letter.text ?? ""}</pre>`,
  };
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
