// Copies a text and says whether it did.
async function copied(text, said) {
  // Emptied first, so that it is read out again when it is pressed again.
  said.textContent = "";
  const done = await navigator.clipboard.writeText(text).then(() => true, () => false);
  said.textContent = done ? said.dataset.copiato : said.dataset.fallito;
}

// Shows the ways to pass a page on that this browser has.
const copy = document.querySelector("[data-copia]");
const send = document.querySelector("[data-condividi]");
if (copy && send) {
  const said = copy.parentElement.querySelector("[role=status]");
  const url = new URL(copy.dataset.copia, location).href;
  copy.hidden = !navigator.clipboard;
  send.hidden = !navigator.share;
  copy.addEventListener("click", () => copied(url, said));
  const print = document.querySelector("[data-stampa]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
  // Whoever closes the list of ways has changed their mind, which is no error.
  send.addEventListener("click", () => navigator.share({ title: document.title, url }).catch(() => {}));
}

// Copies a sentence by which the page is cited: the one before the button.
for (const button of document.querySelectorAll("[data-cita]")) {
  const said = button.closest("details").querySelector("[role=status]");
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", () => copied(button.previousElementSibling.textContent.trim(), said));
}

// Copies the message of a report, which stays on this device until the reader sends it.
const message = document.querySelector("[data-messaggio]");
if (message && navigator.clipboard) {
  const text = document.getElementById("messaggio");
  const said = message.parentElement.querySelector("[role=status]");
  message.hidden = false;
  message.addEventListener("click", () => copied(text.value, said));
}

// Reads the page aloud, each piece by a voice of its language that this device itself has: nothing is sent anywhere.
const read = document.querySelector("[data-leggi]");
if (read && window.speechSynthesis) {
  const voice = (language) =>
    speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  const language = (element) => element.closest("[lang]").lang.slice(0, 2);
  const say = (text) => (read.textContent = text);
  const show = () => (read.hidden = !voice(language(read)));
  // A paragraph each, for long texts break off in some browsers; in a paragraph, what is in one language.
  const pieces = () => {
    const pieces = [];
    const nodes = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const text = nodes.currentNode.data;
      const element = nodes.currentNode.parentElement;
      const block = element.closest("p, li, dt, dd, h1, h2, h3, h4, td, th, summary, button, label, div, main");
      const last = pieces.at(-1);
      if (element.checkVisibility?.() === false) continue;
      if (last && last.block === block && last.language === language(element)) last.text += text;
      else if (text.trim()) pieces.push({ block, language: language(element), text });
    }
    return pieces;
  };
  show();
  speechSynthesis.addEventListener("voiceschanged", show);
  addEventListener("pagehide", () => speechSynthesis.cancel());
  read.addEventListener("click", () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      return say(read.dataset.leggi);
    }
    for (const { language, text } of pieces()) {
      const words = new SpeechSynthesisUtterance(text);
      words.voice = voice(language);
      // Another voice would read the letters and not the words.
      if (!words.voice) continue;
      words.lang = words.voice.lang;
      words.onend = () => speechSynthesis.pending || say(read.dataset.leggi);
      speechSynthesis.speak(words);
    }
    say(read.dataset.ferma);
  });
}
