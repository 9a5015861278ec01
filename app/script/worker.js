// Keeps pages for being without a line. The server writes VERSION, FILES and PAGES above this.
//
// A cache holds pages and files of one version alone: a page tells its version in a header and is
// kept only in the cache of that name; a file's name changes with its content. What an earlier
// version kept is left whole until the new one has the same pages.

const CACHE = `atlante-${VERSION}`;
// Beside PAGES, so many pages are kept; the oldest goes first.
const MOST = 100;
const ANY = { ignoreVary: true };
let gathering = Promise.resolve();

addEventListener("install", () => skipWaiting());
addEventListener("activate", event => event.waitUntil(Promise.all([clients.claim(), leaveOne()])));
addEventListener("message", event => {
  // One after the other: what the first has gathered, the second need not.
  gathering = gathering.then(() => gather(event.data, event.source.url)).catch(() => {});
  event.waitUntil(gathering);
});
addEventListener("fetch", event => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (mode === "navigate") event.respondWith(page(event));
  else if (pathname.startsWith("/pkg/")) event.respondWith(file(event));
});

// The names of earlier caches, the newest last.
async function earlier() {
  return (await caches.keys()).filter(name => name.startsWith("atlante-") && name !== CACHE);
}

async function leaveOne() {
  await Promise.all((await earlier()).slice(0, -1).map(name => caches.delete(name)));
}

async function page(event) {
  try {
    // Asked anew each time, so that a copy in the browser's own store cannot pass for today's page.
    const response = await fetch(new Request(event.request, { cache: "no-cache" }));
    event.waitUntil(keep(event.request.url, response.clone()));
    return response;
  } catch (error) {
    const instead = `${prefix(new URL(event.request.url).pathname)}/senza-rete`;
    return (await copy(event.request.url)) ?? (await network(event.request.url)) ?? (await copy(instead)) ?? Promise.reject(error);
  }
}

// What the addresses of a page's language begin with: nothing for Italian.
function prefix(pathname) {
  const [start, code] = pathname.match(/^\/([a-z]{2})(?=\/|$)/) ?? ["", ""];
  return code in PAGES ? start : "";
}

// The way from a municipality that is not kept to the page of its network, which is.
async function network(url) {
  const { pathname, searchParams } = new URL(url);
  const language = prefix(pathname);
  const [, slug] = pathname.slice(language.length).match(/^\/comuni(?:\/(.+))?$/) ?? [];
  const name = searchParams.get("nome")?.trim().toLowerCase();
  const names = await caches.match(FILES.find(it => it.startsWith("/pkg/comuni-")));
  const rows = (slug || name) && names ? await names.json() : [];
  const place = rows.find(([itsName, , itsSlug]) => (slug ? itsSlug === slug : itsName.toLowerCase() === name));
  const page = place?.[4] && new URL(`${language}/reti/${place[4]}`, location).href;
  return page && (await copy(page)) ? Response.redirect(`${page}#dove`) : undefined;
}

async function file(event) {
  const found = await caches.match(event.request, ANY);
  if (found) return found;
  const response = await fetch(event.request);
  event.waitUntil(keep(event.request.url, response.clone()));
  return response;
}

// Puts what is whole, well and of this version into its cache; tells whether it did.
async function keep(url, response) {
  const { pathname, href } = new URL(url, location);
  const own = FILES.includes(pathname) || response.headers.get("atlante-version") === VERSION;
  if (response.status !== 200 || response.redirected || !own) return false;
  const cache = await caches.open(CACHE);
  await cache.put(href, response);
  const seen = (await pages(cache)).filter(it => !isKnown(it));
  await Promise.all(seen.slice(0, -MOST).map(it => cache.delete(it, ANY)));
  return true;
}

async function pages(cache) {
  return (await cache.keys()).map(request => request.url).filter(url => !new URL(url).pathname.startsWith("/pkg/"));
}

function isKnown(url) {
  const { pathname, search } = new URL(url);
  return search === "" && Object.values(PAGES).some(list => list.includes(pathname));
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

// Gathers the files, the explorer, every network, the page that is open, and what an earlier
// version had kept, one after the other, so that the line stays free for the reader.
async function gather(language, here) {
  const before = await earlier();
  const seen = await Promise.all(before.map(async name => pages(await caches.open(name))));
  const cache = await caches.open(CACHE);
  let all = true;
  for (const url of new Set([...FILES, ...(PAGES[language.split("-")[0]] ?? []), here, ...seen.flat()].map(it => new URL(it, location).href.split("#")[0]))) {
    if (await cache.match(url, ANY)) continue;
    const isFile = FILES.includes(new URL(url).pathname);
    const response = await fetch(url, { cache: isFile ? "default" : "no-cache" });
    // A page that is gone need not be kept; one of another version waits for that version's worker.
    all = (await keep(url, response)) || (all && response.status === 404);
  }
  if (all) await Promise.all(before.map(name => caches.delete(name)));
}
