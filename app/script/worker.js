// Keeps pages for being offline. The server writes VERSION, FILES and PAGES above this.
//
// A cache holds pages and files of one version alone: a page tells its version in a header and is
// cached only under that name; a file's name changes with its content. What an earlier version
// cached is left whole until the new one has the same pages. Whatever is not ours, such as the page
// of a filter that blocks us, has neither the version of a page nor the type of a file.

// The path of the site on its host; empty at the root.
const BASE = new URL(registration.scope).pathname.slice(0, -1);
const PREFIX = "atlante-";
const CACHE = PREFIX + VERSION;
// Beside PAGES, so many pages are cached; the oldest goes first.
const MOST = 100;
// So many pages that a bundle has not brought are fetched one by one.
const FEW = 8;
// Whoever has a copy waits so long for today's page, in milliseconds.
const PATIENCE = 4000;
const ANY = { ignoreVary: true };
// What is fetched unasked says so: it has an allowance of its own, and costs no reader a click.
const UNASKED = { "atlante-offline": "1" };
const TYPES = {
  css: "text/css", html: "text/html", js: "text/javascript", json: "application/json",
  png: "image/png", svg: "image/svg+xml", wasm: "application/wasm", woff2: "font/woff2",
};
let gathering = Promise.resolve();
// Requests that hang behind a copy, by address: whoever asks for the same again does not wait behind them.
const late = new Map();
// Until when the server does not want to be asked.
let pause = 0;

addEventListener("install", () => skipWaiting());
addEventListener("activate", event => event.waitUntil(Promise.all([clients.claim(), leaveOne()])));
addEventListener("message", event => {
  // One after the other: what the first has gathered, the second need not.
  gathering = gathering.then(() => gather(event.data, event.source.url)).catch(() => {});
  event.waitUntil(gathering);
});
addEventListener("fetch", event => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || new URL(url).origin !== location.origin) return;
  if (mode === "navigate") event.respondWith(page(event));
  else if (path(url).startsWith("/pkg/")) event.respondWith(file(event));
});

// The path of an address inside the site.
function path(url) {
  const { pathname } = new URL(url, location);
  return pathname.startsWith(`${BASE}/`) ? pathname.slice(BASE.length) : pathname;
}

// The pages of the language of an address; the first is the one that says that there is no network.
function pagesOf(url) {
  return PAGES[path(url).split("/")[1]] ?? PAGES.it;
}

// The names of earlier caches, the newest last.
async function earlier() {
  return (await caches.keys()).filter(name => name.startsWith(PREFIX) && name !== CACHE);
}

async function leaveOne() {
  await Promise.all((await earlier()).slice(0, -1).map(name => caches.delete(name)));
}

async function page(event) {
  const { url } = event.request;
  late.get(url)?.abort();
  const control = new AbortController();
  // Asked anew each time, so that a copy in the browser's own cache cannot pass for today's page.
  const asked = fetch(new Request(event.request, { cache: "no-cache", signal: control.signal }));
  const cached = asked.then(response => keep(url, response.clone())).catch(() => {});
  event.waitUntil(cached.then(() => late.get(url) === control && late.delete(url)));
  const patience = new Promise(resolve => setTimeout(resolve, PATIENCE));
  try {
    const response = await Promise.race([asked, patience]);
    // A proxy that finds no server says so, and a server that hangs says nothing.
    if (response && ![502, 503, 504].includes(response.status)) return response;
    const found = await instead(url);
    // A reader without a copy still waits for the answer: nobody else may end that request.
    if (found && !response) late.set(url, control);
    return found ?? (await asked);
  } catch (error) {
    return (await instead(url)) ?? (await copy(BASE + pagesOf(url)[0])) ?? Promise.reject(error);
  }
}

// What was cached of a page, or of the page that it leads to.
async function instead(url) {
  return (await copy(url)) ?? (await network(url));
}

// From a municipality that is not cached to the page of its network, which is.
async function network(url) {
  const [, language, slug] = path(url).match(/^(\/[a-z]{2,3})?\/comuni(?:\/(.+))?$/) ?? [];
  const name = new URL(url).searchParams.get("nome")?.trim().toLowerCase();
  const names = await caches.match(BASE + FILES.find(it => it.startsWith("/pkg/comuni-")));
  const rows = (slug || name) && names ? await names.json() : [];
  const place = rows.find(([itsName, , itsSlug]) => (slug ? itsSlug === slug : itsName.toLowerCase() === name));
  const page = place?.[4] && new URL(`${BASE}${language ?? ""}/reti/${place[4]}`, location).href;
  return page && (await copy(page)) ? Response.redirect(`${page}#dove`) : undefined;
}

async function file(event) {
  const found = await caches.match(event.request, ANY);
  if (found) return found;
  const response = await fetch(event.request);
  event.waitUntil(keep(event.request.url, response.clone()));
  return response;
}

// Whether an answer is what the site gives at this address, in this version.
function isOurs(url, response) {
  const type = response.headers.get("content-type")?.split(";")[0].trim();
  if (response.status !== 200 || response.redirected || !type) return false;
  const name = path(url);
  if (name.startsWith("/pkg/")) return FILES.includes(name) && type === TYPES[name.split(".").pop()];
  return type === TYPES.html && response.headers.get("atlante-version") === VERSION;
}

// Caches what is ours; tells whether it did.
async function keep(url, response) {
  if (!isOurs(url, response)) return false;
  const cache = await caches.open(CACHE);
  await cache.put(new URL(url, location).href, response);
  const seen = (await pages(cache)).filter(it => !isKnown(it));
  await Promise.all(seen.slice(0, -MOST).map(it => cache.delete(it, ANY)));
  return true;
}

async function pages(cache) {
  return (await cache.keys()).map(request => request.url).filter(url => !path(url).startsWith("/pkg/"));
}

function isKnown(url) {
  return new URL(url).search === "" && pagesOf(url).includes(path(url));
}

// The newest copy of a page, which says of itself that it is one.
async function copy(url) {
  for (const name of [CACHE, ...(await earlier()).reverse()]) {
    const found = await (await caches.open(name)).match(url, ANY);
    if (found) {
      const headers = new Headers(found.headers);
      headers.delete("content-encoding");
      headers.delete("content-length");
      const html = await found.text();
      return new Response(html.replace(/<p [^>]*class="offline"[^>]*>/, tag => tag.replace(" hidden", "")), { headers });
    }
  }
}

// Fetches what nobody has asked for; nothing once the server has had enough.
async function fetchUnasked(url, cache) {
  const response = await fetch(url, { cache, headers: UNASKED });
  if (response.status === 429 || response.status >= 500) {
    pause = Date.now() + 1000 * (Number(response.headers.get("retry-after")) || 60);
    throw new Error("later");
  }
  return response;
}

// Gathers the files, without which a page has neither style nor script, then the explorer and every network in
// one bundle, or what changed in them, then the page that is open and what an earlier version had cached, one after the other, so that
// the reader comes first.
async function gather(language, here) {
  if (Date.now() < pause) return;
  const before = await earlier();
  const seen = await Promise.all(before.map(async name => pages(await caches.open(name))));
  const cache = await caches.open(CACHE);
  // The tag of a language may have its script: `zh-Hans`.
  const code = language.split("-")[0];
  let all = true;
  const fetchEach = async urls => {
    for (const url of new Set(urls.map(it => new URL(it, location).href.split("#")[0]))) {
      if (await cache.match(url, ANY)) continue;
      const response = await fetchUnasked(url, path(url).startsWith("/pkg/") ? "default" : "no-cache");
      const isKept = await keep(url, response);
      // A page that is gone need not be cached; one of another version waits for that version's worker.
      all &&= isKept || response.status === 404;
    }
  };
  await fetchEach(FILES.map(it => BASE + it));
  await unpack(cache, code, before.at(-1));
  await fetchEach([...PAGES[code].map(it => BASE + it), here, ...seen.flat()]);
  if (all) await Promise.all(before.map(name => caches.delete(name)));
}

// Puts the pages of a language into the cache. Who has them of an earlier version needs only what changed; where
// that gives too few, the whole bundle comes.
async function unpack(cache, language, name) {
  const old = name && (await caches.open(name));
  const isUpdate = old && (await missing(old, language)) <= FEW;
  for (const query of isUpdate ? [`?da=${name.slice(PREFIX.length)}`, ""] : [""]) {
    if ((await missing(cache, language)) <= FEW) return;
    const response = await fetchUnasked(`${BASE}/offline/${language}.json${query}`, "no-cache");
    const bundle = response.ok ? await response.json() : {};
    // A newer version has a worker of its own, which comes for it.
    if (bundle.version !== VERSION) return;
    const edits = Object.entries(bundle.edits ?? {}).map(async ([page, edit]) => [page, await edited(old, page, edit)]);
    const headers = { "content-type": "text/html; charset=utf-8", "atlante-version": VERSION };
    for (const [page, html] of [...Object.entries(bundle.pages), ...(await Promise.all(edits))]) {
      if (html) await cache.put(new URL(BASE + page, location).href, new Response(html, { headers }));
    }
  }
}

// How many pages of a language a cache does not have.
async function missing(cache, language) {
  const found = await Promise.all(PAGES[language].map(it => cache.match(BASE + it, ANY)));
  return found.filter(it => !it).length;
}

// A page of an earlier version with the segments that differ replaced; nothing unless that is today's page.
async function edited(cache, page, { hash, segments }) {
  const html = await (await cache.match(BASE + page, ANY))?.text();
  const parts = html?.split("<") ?? [];
  for (const [place, segment] of Object.entries(segments)) parts[place] = segment;
  const now = parts.join("<");
  return (await digest(now)).startsWith(hash) ? now : undefined;
}

// The SHA-256 of a text, in hexadecimal digits.
async function digest(text) {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, "0")).join("");
}
