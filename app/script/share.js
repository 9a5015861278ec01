// Shows the ways to pass a page on that this browser has.
const copy = document.querySelector("[data-copia]");
const send = document.querySelector("[data-condividi]");
if (copy && send) {
  const said = copy.parentElement.querySelector("[role=status]");
  const url = document.querySelector("link[rel=canonical]").href;
  copy.hidden = !navigator.clipboard;
  send.hidden = !navigator.share;
  copy.addEventListener("click", async () => {
    // Emptied first, so that it is read out again when it is pressed again.
    said.textContent = "";
    const done = await navigator.clipboard.writeText(url).then(() => true, () => false);
    said.textContent = done ? said.dataset.copiato : said.dataset.fallito;
  });
  // Whoever closes the list of ways has changed their mind, which is no error.
  send.addEventListener("click", () => navigator.share({ title: document.title, url }).catch(() => {}));
}
