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
  const { description, dir, lang } = answer?.ok ? await answer.json() : {};
  // What is open already is what the reader is doing.
  if (!description || document.querySelector(":popover-open")) return;
  Object.assign(box, { popover: "auto", className: "suggestion", dir, lang });
  box.append(description, link.cloneNode(true));
  // Few see it: its style is no part of the sheet that everybody gets.
  box.style.cssText = "inset: auto 1rem 1rem; margin: 0 auto; max-inline-size: 28rem; padding: 1rem; border-radius: .5rem";
  box.lastChild.style.cssText = "display: block; padding-block: .75rem; font-weight: 600; font-size: 1.25rem";
  document.body.append(box);
  box.showPopover();
});
