// Moves the map: buttons, wheel, fingers, keys. Without it the map is a picture with links.

const SVG = "http://www.w3.org/2000/svg";
// How many times larger than the whole region it can be, and where names of networks and borders of
// municipalities begin.
const NEAREST = 32;
const NETWORKS = 1.8;
const PLACES = 5;
// What the server brings into view by itself is never nearer.
const FIT = 6;
const EDGE = 4;
// Units of the borders in one of the map.
const GRID = 8;

const section = document.querySelector("#mappa");
const figure = section.querySelector(".map");
const svg = figure.querySelector(":scope > svg");
const names = svg.querySelector(".l");
const numbers = (text) => text.split(" ").map(Number);
const WHOLE = numbers(svg.dataset.whole);
const RATIO = WHOLE[3] / WHOLE[2];
const calm = matchMedia("(prefers-reduced-motion: reduce)");

// The window on the map: its corner and its width.
let [x, y, width] = numbers(svg.getAttribute("viewBox"));
const scale = () => WHOLE[2] / width;
const isShown = () => svg.getClientRects().length > 0;
const within = (value, least, most) => Math.min(Math.max(value, least), Math.max(least, most));

let settling;
function show(left, top, wide) {
  width = within(wide, WHOLE[2] / NEAREST, WHOLE[2]);
  x = within(left, WHOLE[0], WHOLE[0] + WHOLE[2] - width);
  y = within(top, WHOLE[1], WHOLE[1] + WHOLE[3] - width * RATIO);
  svg.setAttribute("viewBox", [x, y, width, width * RATIO].map((it) => it.toFixed(2)).join(" "));
  svg.style.setProperty("--k", scale());
  // One finger scrolls the page past the whole map, and moves the map from near.
  svg.style.touchAction = scale() > 1.01 ? "none" : "pan-y";
  for (const stripes of svg.querySelectorAll("pattern")) {
    const turn = stripes.getAttribute("patternTransform").split(" ")[0];
    stripes.setAttribute("patternTransform", `${turn} scale(${1 / scale()})`);
  }
  svg.dataset.moving = "";
  clearTimeout(settling);
  settling = setTimeout(settle, 120);
}

let flight = 0;
function fly(left, top, wide) {
  cancelAnimationFrame(flight);
  if (calm.matches || !isShown()) return show(left, top, wide);
  const from = [x, y, width];
  const begun = performance.now();
  const step = (now) => {
    const way = within((now - begun) / 260, 0, 1);
    const eased = 1 - (1 - way) ** 3;
    show(...[left, top, wide].map((to, index) => from[index] + (to - from[index]) * eased));
    if (way < 1) flight = requestAnimationFrame(step);
  };
  flight = requestAnimationFrame(step);
}

// So many times nearer, around a point that stays where it is.
function zoom(times, move, [px, py] = [x + width / 2, y + (width * RATIO) / 2]) {
  const wide = within(width / times, WHOLE[2] / NEAREST, WHOLE[2]);
  move(px - ((px - x) * wide) / width, py - ((py - y) * wide) / width, wide);
}

function step(key) {
  const part = width / 5;
  const moves = { ArrowLeft: [-part, 0], ArrowRight: [part, 0], ArrowUp: [0, -part], ArrowDown: [0, part] };
  if (key === "+" || key === "=") zoom(1.8, fly);
  else if (key === "-") zoom(1 / 1.8, fly);
  else if (key === "0") choose(), fly(...WHOLE);
  else if (moves[key] && scale() > 1.01) fly(x + moves[key][0], y + moves[key][1], width);
  else return false;
  return true;
}

// These areas, or the whole; the foot is the part of the height that the caption covers.
function fit(areas, foot = 0) {
  const boxes = areas.map((area) => area.getBBox());
  if (!boxes.length) return fly(...WHOLE);
  const left = Math.min(...boxes.map((it) => it.x));
  const top = Math.min(...boxes.map((it) => it.y));
  const right = Math.max(...boxes.map((it) => it.x + it.width));
  const bottom = Math.max(...boxes.map((it) => it.y + it.height));
  const free = RATIO * (1 - foot);
  const wide = within(
    Math.max(right - left + 4 * EDGE, (bottom - top + 4 * EDGE) / free), WHOLE[2] / FIT, WHOLE[2]);
  fly((left + right - wide) / 2, (top + bottom - wide * free) / 2, wide);
}

// A network that is chosen comes near first and says its name; chosen again, its link is followed.
const caption = figure.querySelector(":scope > .chosen");
const said = document.querySelector("#stato");
let chosen;
const slug = (link) => link?.getAttribute("href").split("/").pop();
function choose(link) {
  chosen?.classList.remove("chosen");
  chosen = link;
  caption.hidden = !link;
  if (!link) return;
  link.classList.add("chosen");
  caption.setAttribute("href", link.getAttribute("href"));
  caption.querySelector("b").textContent = nameOf(link);
  said.textContent = `${nameOf(link)}. ${caption.dataset.said}`;
  fit([link], caption.offsetHeight / svg.clientHeight || 0);
}
svg.addEventListener("click", (event) => {
  const link = event.target.closest(".n a");
  const elsewhere = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link || link === chosen || elsewhere) return;
  event.preventDefault();
  choose(link);
});

// Names: those of provinces are there, those of networks and municipalities come with nearness.
function label(text, px, py, kind) {
  const name = document.createElementNS(SVG, "text");
  name.textContent = text;
  name.setAttribute("x", px);
  name.setAttribute("y", py);
  name.setAttribute("class", kind);
  return name;
}
// The title may go on about the list of municipalities, in brackets.
const nameOf = (link) => link.querySelector("title").textContent.replace(/ \(.*/, "");
let provinces = [...names.querySelectorAll("text")];

// A long name stands in two lines, broken near its middle.
const LINE = 24;
const LEADING = 1.1;
function linesOf(text) {
  if (text.length <= LINE) return [text];
  const far = (at) => Math.abs(at - text.length / 2);
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.sort((one, other) => far(one) - far(other));
  return at ? [text.slice(0, at), text.slice(at + 1)] : [text];
}

// Where the name of a network may stand: above or below its mark, if it has one, and at the points of its own area, the
// nearest to the middle first; each with how far below it the first line is, in heights of a letter.
const GRAIN = 9;
function pointsOf(link, lines) {
  const more = LEADING * (lines - 1);
  const mark = link.querySelector("circle");
  const [mx, my] = mark ? [mark.cx.baseVal.value, mark.cy.baseVal.value] : [];
  const atMark = mark ? [[mx, my, -1.2 - more], [mx, my, 1.9]] : [];
  const area = link.querySelector("path");
  return area ? [...atMark, ...pointsIn(area, 0.35 - more / 2)] : atMark;
}
function pointsIn(area, shift) {
  const { x, y, width, height } = area.getBBox();
  const far = ([px, py]) => Math.hypot(px - x - width / 2, py - y - height / 2);
  const isOwn = ([px, py]) => area.isPointInFill(Object.assign(svg.createSVGPoint(), { x: px, y: py }));
  const parts = [...Array(GRAIN).keys()].map((part) => (part + 0.5) / GRAIN);
  return parts
    .flatMap((across) => parts.map((down) => [x + across * width, y + down * height, shift]))
    .filter(isOwn)
    .sort((one, other) => far(one) - far(other));
}

let networks;
function networkNames() {
  networks ??= [...svg.querySelectorAll(".n a")]
    .filter((link) => link.querySelector("path, circle"))
    .map((link) => {
      const lines = linesOf(nameOf(link));
      const points = pointsOf(link, lines.length);
      const name = label("", ...(points[0] ?? [0, 0]).slice(0, 2), "network");
      const parts = lines.map((line, index) => {
        const part = document.createElementNS(SVG, "tspan");
        part.textContent = line;
        part.setAttribute("x", name.getAttribute("x"));
        if (index) part.setAttribute("dy", `${LEADING}em`);
        return part;
      });
      name.append(...parts);
      return { name, link, points };
    });
  return networks;
}

// The names by rank: the networks that the filter selects, the capitals, the municipalities, the other networks. Each
// has the points where it may stand; those of the others only their first.
function ranked() {
  const own = provinces.map((name) => ({ name }));
  if (scale() < NETWORKS) return own;
  const isOff = ({ link }) => link.classList.contains("off");
  const [off, on] = [true, false].map((wanted) => networkNames().filter((it) => isOff(it) === wanted));
  const capitals = new Set(provinces.map((name) => name.textContent));
  const others = places.filter(({ name }) => !capitals.has(name.textContent));
  const first = on.sort((one, other) => (other.link === chosen) - (one.link === chosen));
  return [...first, ...own, ...others, ...off.map((it) => ({ ...it, points: it.points.slice(0, 1) }))];
}

// What the frame shows of the map: more than its window, where it is wider.
function inSight() {
  const { left, top, right, bottom } = svg.getBoundingClientRect();
  return [place({ clientX: left, clientY: top }), place({ clientX: right, clientY: bottom })].flat();
}

// Shows names by rank as long as they touch none before them.
function arrange() {
  const [left, top, right, bottom] = inSight();
  const isInside = ([px, py]) => px > left && py > top && px < right && py < bottom;
  const isWhole = (box) =>
    box.x > left && box.y > top && box.x + box.width < right && box.y + box.height < bottom;
  const at = (name) => ["x", "y"].map((side) => Number(name.getAttribute(side)));
  const own = (name) => [[...at(name), Number(name.dataset.shift ?? 0)]];
  const all = ranked().map((it) => ({ ...it, points: it.points ?? own(it.name) }));
  const inside = all.filter(({ points }) => points.some(isInside));
  const kept = new Set(inside.map(({ name }) => name));
  for (const name of names.querySelectorAll("text")) if (!kept.has(name)) name.remove();
  names.append(...inside.map(({ name }) => name).filter((name) => !name.parentNode));
  const gap = 2 / scale();
  // Nothing is written under the buttons, the caption and the marks.
  const marks = [...svg.querySelectorAll(".n circle")].filter((mark) => mark.checkVisibility());
  const taken = [controls, caption, ...marks].map((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    const [x, y] = place({ clientX: left, clientY: top });
    const [ex, ey] = place({ clientX: right, clientY: bottom });
    return { x, y, width: ex - x, height: ey - y };
  });
  const touches = (one, other) =>
    one.x < other.x + other.width + gap && other.x < one.x + one.width + gap &&
    one.y < other.y + other.height + gap && other.y < one.y + one.height + gap;
  for (const { name } of inside) name.removeAttribute("dy"), name.removeAttribute("transform");
  const boxes = inside.map((it) => [it, it.name.getBBox()]);
  for (const [{ name, link, points }, { x, y, width, height }] of boxes) {
    const size = parseFloat(getComputedStyle(name).fontSize);
    const [ox, oy] = at(name);
    // A network stays in its own area; another name may stand a line above or below, that of a dot to a side too.
    const sides = provinces.includes(name) ? [0, 0.6 * width, -0.6 * width] : [0];
    const around = link ? [[0, 0]] : sides.flatMap((dx) => [0, -height, height].map((dy) => [dx, dy]));
    const ways = points.flatMap(([px, py, shift]) =>
      around.map(([dx, dy]) => [px - ox + dx, py - oy + shift * size + dy]));
    const boxed = ways.map(([dx, dy]) => ({ x: x + dx, y: y + dy, width, height, dx, dy }));
    const way = boxed.find((box) => isWhole(box) && !taken.some((other) => touches(box, other)));
    if (way) taken.push(way), name.setAttribute("transform", `translate(${way.dx} ${way.dy})`);
    else name.remove();
  }
}

// Municipalities: their borders come when the map is near or a network is chosen, and only those in
// sight are links.
const ground = document.createElementNS(SVG, "g");
ground.setAttribute("class", "m");
// The borders of the provinces from near: those of the whole region are too coarse there.
const frontier = document.createElementNS(SVG, "path");
frontier.setAttribute("class", "frontier");
const written = (line) => line.map((point) => point.map((it) => it / GRID)).join("L");
let borders;
let places = [];
async function municipalities() {
  places = [];
  const near = scale() >= PLACES;
  ground.toggleAttribute("hidden", !near && !chosen);
  frontier.toggleAttribute("hidden", !near);
  if (!near) svg.classList.remove("near");
  if (!near && !chosen) return;
  if (!borders) {
    // Asked for once; a line that fails is tried again at the next move.
    borders = import(svg.dataset.script).then(({ read }) => read(svg.dataset.borders));
    borders.catch(() => (borders = undefined));
  }
  const { areas, between } = await borders;
  if (!frontier.hasAttribute("d")) frontier.setAttribute("d", between.map((line) => `M${written(line)}`).join(""));
  const off = new Set([...svg.querySelectorAll(".n .off")].map(slug));
  const own = slug(chosen);
  const [left, top, right, bottom] = inSight().map((it) => it * GRID);
  for (const area of areas) {
    const [west, north, east, south] = area.box;
    const isInSight = west < right && east > left && north < bottom && south > top;
    if (isInSight && (near || area.network === own)) {
      area.link ??= link(area);
      area.size = (east - west) * (south - north);
      area.label ??= label(area.name, (west + east) / 2 / GRID, (north + south) / 2 / GRID, "place");
      area.link.classList.toggle("in", Boolean(area.network));
      area.link.classList.toggle("off", off.has(area.network));
      places.push({ name: area.label, size: area.size });
      if (!area.link.parentNode) ground.append(area.link);
    } else if (area.link && !area.link.contains(document.activeElement)) {
      area.link.remove();
    }
  }
  // Borders drawn for the whole region are too coarse now.
  if (near) svg.classList.add("near");
  places.sort((one, other) => other.size - one.size);
}
function link(area) {
  const link = document.createElementNS(SVG, "a");
  link.setAttribute("href", `${svg.dataset.places}/${area.slug}`);
  link.classList.toggle("small", Boolean(area.small));
  const title = document.createElementNS(SVG, "title");
  title.textContent = area.name;
  const path = document.createElementNS(SVG, "path");
  // In the map's own units, in which stripes are drawn too.
  path.setAttribute("d", area.rings.map((ring) => `M${written(ring)}z`).join(""));
  link.append(title, path);
  return link;
}

async function settle() {
  if (!isShown()) return;
  await municipalities().catch(() => {});
  arrange();
  delete svg.dataset.moving;
}

// Fingers and mouse.
const pointers = new Map();
let dragged = false;
const place = ({ clientX, clientY }) => {
  const point = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());
  return [point.x, point.y];
};
svg.addEventListener("pointerdown", (event) => {
  pointers.set(event.pointerId, event);
  dragged = false;
});
svg.addEventListener("pointermove", (event) => {
  const before = pointers.get(event.pointerId);
  if (!before) return;
  const way = Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
  // A hand that trembles still points.
  if (!dragged && way < 6 && pointers.size === 1) return;
  if (!dragged) svg.setPointerCapture(event.pointerId);
  dragged = true;
  const others = [...pointers.values()].filter((it) => it.pointerId !== event.pointerId);
  const [px, py] = place(before);
  const [qx, qy] = place(event);
  if (others.length === 1) {
    const far = (it) => Math.hypot(it.clientX - others[0].clientX, it.clientY - others[0].clientY);
    zoom(far(event) / Math.max(far(before), 1), show, place(others[0]));
  } else if (!others.length && scale() > 1.01) {
    show(x + px - qx, y + py - qy, width);
  }
  pointers.set(event.pointerId, event);
});
for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
  svg.addEventListener(end, (event) => pointers.delete(event.pointerId));
}
// What ends a drag is no choice, neither for the link nor for who listens to links.
svg.addEventListener(
  "click",
  (event) => {
    if (!dragged) return;
    event.preventDefault();
    event.stopPropagation();
  },
  { capture: true },
);
svg.addEventListener("dragstart", (event) => event.preventDefault());
svg.addEventListener("touchstart", (event) => event.touches.length > 1 && event.preventDefault(), { passive: false });
svg.addEventListener(
  "wheel",
  (event) => {
    const meant = event.ctrlKey || event.metaKey;
    const farther = event.deltaY > 0;
    const ended = farther ? scale() < 1.01 : scale() > NEAREST - 0.01;
    // The page scrolls on, unless the map is meant and can still move.
    if (!meant && (ended || !figure.contains(document.activeElement))) return;
    event.preventDefault();
    zoom(2 ** (-event.deltaY / (event.deltaMode ? 10 : 300)), show, place(event));
  },
  { passive: false },
);

// Keys, and what they lead to.
figure.addEventListener("keydown", (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.altKey && step(event.key)) event.preventDefault();
});
svg.addEventListener("focusin", ({ target }) => {
  if (target === svg || !target.matches(":focus-visible")) return;
  const box = target.getBBox();
  const [px, py] = [box.x + box.width / 2, box.y + box.height / 2];
  if (px < x || px > x + width || py < y || py > y + width * RATIO) fly(px - width / 2, py - (width * RATIO) / 2, width);
});

const controls = figure.querySelector(".zoom");
controls.addEventListener("click", ({ target }) => step(target.closest("button")?.dataset.step));
controls.hidden = false;
svg.setAttribute("tabindex", "0");
names.before(ground, frontier);

// Another layer: the page of the link that is marked has its classes, its figures and its legend.
const layers = section.querySelector(".layers");
const layerOn = () => layers.querySelector("[aria-current]");
let shown = layerOn();
async function showLayer() {
  const link = layerOn();
  if (!link || link === shown) return;
  shown = link;
  const page = await fetch(link.href).then((answer) => answer.text());
  // Whoever goes on meanwhile does not wait for this.
  if (shown !== link) return;
  const other = new DOMParser().parseFromString(page, "text/html").querySelector("#mappa .map");
  const otherSvg = other.querySelector(":scope > svg");
  const isNear = svg.classList.contains("near");
  svg.setAttribute("class", otherSvg.getAttribute("class"));
  svg.classList.toggle("near", isNear);
  for (const link of otherSvg.querySelectorAll(".p a")) {
    const own = svg.querySelector(`.p [data-provincia="${link.dataset.provincia}"]`);
    own.querySelector("title").textContent = link.querySelector("title").textContent;
    own.querySelector("path").setAttribute("class", link.querySelector("path").getAttribute("class") ?? "");
  }
  const legend = figure.querySelector("figcaption");
  legend.replaceChildren(...other.querySelector("figcaption").childNodes);
  for (const part of [...provinces, ...names.querySelectorAll("circle")]) part.remove();
  provinces = [...otherSvg.querySelectorAll(".l text")];
  names.append(...otherSvg.querySelectorAll(".l circle, .l text"));
  settle();
  said.textContent = (legend.querySelector("strong") ?? link).textContent;
}
// What cannot be fetched the server answers itself.
new MutationObserver(() => showLayer().catch(() => location.reload())).observe(layers, { subtree: true, attributeFilter: ["aria-current"] });

// The map follows the filter, and its own size.
const provincesOn = () => [...svg.querySelectorAll(".p .on")];
const named = () => provincesOn().map((it) => it.dataset.provincia).join();
let before = named();
let waiting = false;
const follow = new MutationObserver(() => {
  clearTimeout(settling);
  settling = setTimeout(settle, 120);
  if (named() === before) return;
  before = named();
  choose();
  waiting = !isShown();
  if (!waiting) fit(provincesOn());
});
for (const group of svg.querySelectorAll(".p, .n")) follow.observe(group, { subtree: true, attributeFilter: ["class"] });
new ResizeObserver(() => {
  if (!isShown()) return;
  if (waiting) fit(provincesOn());
  waiting = false;
  settle();
}).observe(svg);
show(x, y, width);
