// Shows the ways to pass a page on that this browser has.
const copy = document.querySelector("[data-copia]");
const send = document.querySelector("[data-condividi]");
if (copy && send) {
  const said = copy.parentElement.querySelector("[role=status]");
  const url = new URL(copy.dataset.copia, location).href;
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

// Reads the page aloud, where this device itself has a voice for its language: nothing is sent anywhere.
const read = document.querySelector("[data-leggi]");
if (read && window.speechSynthesis) {
  const language = document.documentElement.lang.slice(0, 2);
  const voice = () =>
    speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  const say = (text) => (read.textContent = text);
  const show = () => (read.hidden = !voice());
  show();
  speechSynthesis.addEventListener("voiceschanged", show);
  addEventListener("pagehide", () => speechSynthesis.cancel());
  read.addEventListener("click", () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      return say(read.dataset.leggi);
    }
    // A paragraph each: long texts break off in some browsers.
    const parts = document.querySelector("main").innerText.split("\n").filter((part) => part.trim());
    for (const part of parts) {
      const words = new SpeechSynthesisUtterance(part);
      words.voice = voice();
      words.lang = words.voice.lang;
      words.onend = () => speechSynthesis.pending || say(read.dataset.leggi);
      speechSynthesis.speak(words);
    }
    say(read.dataset.ferma);
  });
}
