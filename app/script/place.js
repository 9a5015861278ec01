// The box of the municipality: wakes the program that completes names when it is touched, and finds
// the municipality where the reader is, on the device: the position is never sent.

const form = document.querySelector("form.place");
const button = form.querySelector("[data-position]");
const note = form.querySelector("[data-note]");
const words = form.dataset;
// Farther off than this the neighbours are as likely.
const IMPRECISE = 5000;

form.addEventListener("focusin", () => import(words.start), { once: true });
button.addEventListener("click", async () => {
  // Not `disabled`, which would take the focus away.
  if (button.ariaDisabled === "true") return;
  button.ariaDisabled = "true";
  note.textContent = words.asking;
  note.textContent = await find().catch(({ code }) => (code === 1 ? words.denied : words.failed));
  button.ariaDisabled = null;
});

// Goes to the page of the municipality, or tells why not.
async function find() {
  const { geolocation } = navigator;
  if (!geolocation) return words.unsupported;
  const options = { timeout: 20000 };
  const { coords } = await new Promise((found, failed) => geolocation.getCurrentPosition(found, failed, options));
  if (coords.accuracy > IMPRECISE) return words.imprecise;
  const { read } = await import(words.script);
  const area = (await read(words.borders)).at(coords.longitude, coords.latitude);
  if (!area) return words.outside;
  location.assign(`${form.getAttribute("action")}/${area.slug}`);
  return area.name;
}
