// Suggests the language that the browser asks for first, once in a window and in that language's own words, on
// pages whose address names no language. It leads nowhere by itself, and keeps nothing beyond the window.
addEventListener("load", async () => {
  const is = (tag, other) => tag.split("-")[0].toLowerCase() === other.split("-")[0];
  const [own, links] = ["it", [...document.querySelectorAll(".languages a[hreflang]")]];
  if (document.documentElement.lang !== own) return;
  const known = navigator.languages.find(tag => is(tag, own) || links.some(link => is(tag, link.hreflang)));
  const link = known && !is(known, own) && links.find(link => is(known, link.hreflang));
  const manifest = document.querySelector("link[rel=manifest]");
  const box = document.createElement("aside");
  // A window that may store nothing cannot remember that it has suggested, so it does not begin.
  try {
    if (!link || !box.showPopover || sessionStorage.suggested) return;
    sessionStorage.suggested = link.hreflang;
  } catch {
    return;
  }
  const answer = await fetch(new URL(`${link.hreflang.split("-")[0]}/manifest.webmanifest`, manifest.href)).catch(() => {});
  const { description, dir, lang, atlante_close } = answer?.ok ? await answer.json() : {};
  // What is open already is what the reader is doing.
  if (!description || document.querySelector(":popover-open")) return;
  const text = document.createElement("span");
  const close = document.createElement("button");
  text.textContent = description;
  Object.assign(close, { type: "button", textContent: "✕", ariaLabel: atlante_close, onclick: () => box.hidePopover() });
  // A bar at the foot of the window: the box at its head stays in sight.
  Object.assign(box, { popover: "auto", className: "suggestion", dir, lang });
  box.append(text, link.cloneNode(true), close);
  document.body.append(box);
  box.showPopover();
});
