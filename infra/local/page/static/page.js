// Uploads files that are chosen or dragged here, and tells when something new was read. The pages work without it.
const form = document.getElementById("upload");
const news = document.getElementById("news");

if (form) {
  const input = document.getElementById("files");
  const output = document.getElementById("uploaded");
  const upload = async (files) => {
    let done = 0;
    const failed = [];
    for (const file of files) {
      output.textContent = `Dropping ${done + 1} of ${files.length} …`;
      const address = `/${form.dataset.bucket}/${encodeURIComponent(file.name)}`;
      try {
        const answer = await fetch(address, { method: "PUT", body: file });
        if (answer.ok) done++;
        else
          failed.push(`${file.name}: ${/<Message>(.*?)<\/Message>/.exec(await answer.text())?.[1] ?? answer.status}`);
      } catch (error) {
        failed.push(`${file.name}: ${error.message}`);
      }
    }
    output.textContent = [`${done} dropped.`, ...failed].join(" ");
    input.value = "";
  };
  input.addEventListener("change", () => upload([...input.files]));
  addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  addEventListener("dragleave", () => form.classList.remove("over"));
  addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    upload([...event.dataTransfer.files]);
  });
}

let seen = null;
async function look() {
  try {
    const { state, waiting } = await (await fetch("/state")).json();
    if (seen !== null && seen !== state && waiting === 0) {
      news.hidden = false;
      news.querySelector("a").href = location.href;
    }
    if (seen === null || waiting === 0) seen ??= state;
  } catch {
    // The system was stopped; the page stays as it is.
  }
  setTimeout(look, document.hidden ? 10000 : 2500);
}
look();
