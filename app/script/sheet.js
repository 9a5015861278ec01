// On a narrow screen filters and map are sheets that buttons open and close; here a finger drags
// them by their head: down to close, up to fill the screen.

// How far a finger goes before it means it.
const FAR = 72;

for (const sheet of document.querySelectorAll(".sheet")) {
  const head = sheet.querySelector(".sheet-head");
  let start = null;
  head.addEventListener("pointerdown", (event) => {
    if (!sheet.matches(":popover-open") || event.target.closest("button")) return;
    start = event.clientY;
    head.setPointerCapture(event.pointerId);
    sheet.classList.add("dragged");
  });
  head.addEventListener("pointermove", (event) => {
    if (start !== null) sheet.style.translate = `0 ${Math.max(event.clientY - start, 0)}px`;
  });
  const end = (event) => {
    if (start === null) return;
    const way = event.type === "pointerup" ? event.clientY - start : 0;
    start = null;
    sheet.classList.remove("dragged");
    sheet.style.translate = "";
    if (way < -FAR) sheet.classList.add("tall");
    else if (way > FAR && sheet.classList.contains("tall")) sheet.classList.remove("tall");
    else if (way > FAR) sheet.hidePopover();
  };
  head.addEventListener("pointerup", end);
  head.addEventListener("pointercancel", end);
  // The browser would mark the text under the pointer, drag that, and take the pointer away.
  head.addEventListener("mousedown", (event) => event.target.closest("button") || event.preventDefault());
  sheet.addEventListener("toggle", ({ newState }) => newState === "closed" && sheet.classList.remove("tall"));
}

// In the sheet what is asked for most stands open; the bar of a wide screen opens one panel at a time.
if (matchMedia("(max-width: 991px)").matches) {
  for (const panel of document.querySelectorAll("details.first")) {
    panel.removeAttribute("name");
    panel.open = true;
  }
}

// A link to the map leads to its sheet, where it is one.
const aimed = document.getElementById(location.hash.slice(1));
if (aimed?.matches(".sheet") && getComputedStyle(aimed).display === "none") aimed.showPopover();
