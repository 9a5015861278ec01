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
  const print = document.querySelector("[data-stampa]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
  // Whoever closes the list of ways has changed their mind, which is no error.
  send.addEventListener("click", () => navigator.share({ title: document.title, url }).catch(() => {}));
}

// Copies the message of a report, which stays on this device until the reader sends it.
const message = document.querySelector("[data-messaggio]");
if (message && navigator.clipboard) {
  const text = document.getElementById("messaggio");
  const said = message.parentElement.querySelector("[role=status]");
  message.hidden = false;
  message.addEventListener("click", async () => {
    said.textContent = "";
    const done = await navigator.clipboard.writeText(text.value).then(() => true, () => false);
    said.textContent = done ? said.dataset.copiato : said.dataset.fallito;
  });
}
