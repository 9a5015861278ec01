// Reads files of a running server with programs of other people from npm.
// usage: node check.mjs ORIGIN STANDARDS [CHECK ...]. Prints the same object as check.py.

import { readFileSync } from "node:fs";
import { getIssues } from "@placemarkio/check-geojson";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { extract } from "@extractus/oembed-extractor";

const [origin, standards, ...wanted] = process.argv.slice(2);
const versionOf = (name) => {
  const url = new URL(`./node_modules/${name}/package.json`, import.meta.url);
  return `${name} ${JSON.parse(readFileSync(url)).version}`;
};
const checks = [];
const faults = [];
const get = async (path) => {
  // The server closes a connection on which nothing was asked for a while, and fetch may use it once more.
  const answer = await fetch(origin + path).catch(() => fetch(origin + path));
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  return answer.text();
};
const passed = (format, address, validator, body, records) =>
  checks.push({ format, address, validator, bytes: Buffer.byteLength(body), records });
const must = (is, what) => {
  if (!is) throw new Error(what);
};

/** Twice the area of a ring: positive where it turns counter-clockwise. */
const area = (ring) =>
  ring.slice(1).reduce((sum, [x, y], index) => sum + (ring[index][0] * y - x * ring[index][1]), 0);

/** A bibliography has the titles and dates of the citations in JSON; of dates, so many parts. */
const bibliography = async (format, ending, parts) => {
  const csl = JSON.parse(await get("/dati/citazioni.json"));
  const body = await get(`/dati/citazioni.${ending}`);
  const read = new Cite(body).data;
  must(read.length === csl.length, `.${ending} has ${read.length} of ${csl.length}`);
  const text = ({ title, issued }) =>
    `${(title ?? "").replaceAll(/\s+/g, " ")} ${issued?.["date-parts"]?.[0]?.slice(0, parts) ?? ""}`;
  const missing = csl.filter((item, index) => text(item) !== text(read[index]));
  must(missing.length === 0, `.${ending} lost ${JSON.stringify(missing.slice(0, 2))}`);
  passed(format, `/dati/citazioni.${ending}`, versionOf(`@citation-js/plugin-${format.toLowerCase()}`), body, read.length);
};

const kinds = {
  async GeoJSON() {
    for (const [list, count] of [["reti", 35], ["interventi", 0], ["comuni", 1504], ["province", 12]]) {
      const path = `/dati/${list}.geojson`;
      const body = await get(path);
      const issues = getIssues(body);
      must(issues.length === 0, `${list}: ${JSON.stringify(issues.slice(0, 3))}`);
      const { features, bbox, crs } = JSON.parse(body);
      must(count === 0 || features.length === count, `${list} has ${features.length} features`);
      // What the validator does not see: winding, a datum of coordinates, places outside of Lombardy, six decimals.
      must(crs === undefined && bbox[0] > 8.4 && bbox[1] > 44.6 && bbox[2] < 11.5 && bbox[3] < 46.7, `${bbox}`);
      must(!/\d\.\d{6}/.test(body.replace(/"properties":\{.*?\}\}/g, "")), "more than five decimals");
      for (const { id, geometry } of features) {
        must(typeof id === "string", "an identifier is a text");
        const polygons = geometry?.type === "Polygon" ? [geometry.coordinates] : geometry?.type === "MultiPolygon" ? geometry.coordinates : [];
        for (const [outer, ...holes] of polygons) {
          must(area(outer) > 0, `${id}: the outer ring is clockwise`);
          must(holes.every((hole) => area(hole) < 0), `${id}: a hole is counter-clockwise`);
        }
      }
      passed("GeoJSON", path, versionOf("@placemarkio/check-geojson"), body, features.length);
    }
  },
  async "JSON-LD"() {
    const context = JSON.parse(readFileSync(`${standards}/schemaorg/schemaorgcontext.jsonld`));
    const documentLoader = async (url) => {
      must(url.startsWith("https://schema.org"), `${url} is asked for`);
      return { contextUrl: null, documentUrl: url, document: context };
    };
    const body = await get("/dati/atlante.jsonld");
    const quads = await jsonld.toRDF(JSON.parse(body), { documentLoader, base: `${origin}/dati/atlante.jsonld` });
    must(quads.length > 2000, `${quads.length} statements`);
    passed("JSON-LD", "/dati/atlante.jsonld", versionOf("jsonld"), body);
  },
  async iCalendar() {
    const body = await get("/dati/eventi.ics");
    const events = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents("vevent");
    must(events.length >= 20, `${events.length} events`);
    for (const event of events) {
      const { startDate, endDate, uid } = new ICAL.Event(event);
      must(uid && startDate.isDate && endDate.compare(startDate) > 0, `${uid}`);
    }
    passed("iCalendar", "/dati/eventi.ics", versionOf("ical.js"), body, events.length);
  },
  async "CSL-JSON"() {
    const body = await get("/dati/citazioni.json");
    const csl = JSON.parse(body);
    // It prints what it can, and goes on: with other quotes than ours.
    const plain = (text) => (text ?? "").replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
    const printed = new Cite(csl).format("bibliography", { template: "apa", lang: "en-US" });
    must(printed.trim().split("\n").length >= csl.length, "each citation is printed");
    const words = plain(printed);
    const lost = csl.filter((item) => !item.title || !words.includes(plain(item.title)));
    must(lost.length === 0, `citeproc prints no title of ${JSON.stringify(lost.slice(0, 2))}`);
    passed("CSL-JSON", "/dati/citazioni.json", versionOf("citeproc"), body, csl.length);
  },
  BibTeX: () => bibliography("BibTeX", "bib", 3),
  // Of an article in a newspaper it reads the year alone.
  RIS: () => bibliography("RIS", "ris", 1),
  async oEmbed() {
    // By discovery: its own list of providers takes every address for one of https.
    const page = `${origin}/reti/bergamo`;
    const found = await extract(page, { maxwidth: 300, maxheight: 200 });
    must(found.type === "rich" && found.width <= 300 && found.html.includes("/incorpora/reti/bergamo"), JSON.stringify(found));
    passed("oEmbed", "/oembed?url=/reti/bergamo", versionOf("@extractus/oembed-extractor"), JSON.stringify(found));
  },
};

for (const name of wanted) {
  if (!(name in kinds)) faults.push(`there is no check of ${name}`);
}
for (const [name, check] of Object.entries(kinds)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    await check();
  } catch (error) {
    faults.push(`${name}: ${error.stack}`);
  }
}
console.log(JSON.stringify({ checks, faults, known: Object.keys(kinds) }));
