// Reads files of a running server with programs of other people from npm.
// usage: node check.mjs ORIGIN STANDARDS. Prints the same object as check.py.

import { readFileSync } from "node:fs";
import { getIssues } from "@placemarkio/check-geojson";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { extract } from "@extractus/oembed-extractor";

const [origin, standards] = process.argv.slice(2);
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
const passed = (format, address, validator, body) =>
  checks.push({ format, address, validator, bytes: Buffer.byteLength(body) });
const must = (is, what) => {
  if (!is) throw new Error(what);
};

/** Twice the area of a ring: positive where it turns counter-clockwise. */
const area = (ring) =>
  ring.slice(1).reduce((sum, [x, y], index) => sum + (ring[index][0] * y - x * ring[index][1]), 0);

const kinds = {
  async geojson() {
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
      passed("GeoJSON", path, versionOf("@placemarkio/check-geojson"), body);
    }
  },
  async "json-ld"() {
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
  async calendar() {
    const body = await get("/dati/eventi.ics");
    const events = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents("vevent");
    must(events.length >= 20, `${events.length} events`);
    for (const event of events) {
      const { startDate, endDate, uid } = new ICAL.Event(event);
      must(uid && startDate.isDate && endDate.compare(startDate) > 0, `${uid}`);
    }
    passed("iCalendar", "/dati/eventi.ics", versionOf("ical.js"), body);
  },
  async citations() {
    const csl = JSON.parse(await get("/dati/citazioni.json"));
    const printed = new Cite(csl).format("bibliography", { template: "apa", lang: "en-US" });
    must(printed.trim().split("\n").length >= csl.length, "each citation is printed");
    for (const ending of ["bib", "ris"]) {
      const body = await get(`/dati/citazioni.${ending}`);
      const read = new Cite(body).data;
      must(read.length === csl.length, `.${ending} has ${read.length} of ${csl.length}`);
      const titles = new Set(read.map((item) => item.title.replaceAll(/\s+/g, " ")));
      const missing = csl.filter((item) => !titles.has(item.title.replaceAll(/\s+/g, " ")));
      must(missing.length === 0, `.${ending} lost ${JSON.stringify(missing.slice(0, 2))}`);
      passed(ending === "bib" ? "BibTeX" : "RIS", `/dati/citazioni.${ending}`, versionOf(`@citation-js/plugin-${ending === "bib" ? "bibtex" : "ris"}`), body);
    }
    passed("CSL-JSON", "/dati/citazioni.json", versionOf("citeproc"), JSON.stringify(csl));
  },
  async oembed() {
    // By discovery: its own list of providers takes every address for one of https.
    const page = `${origin}/reti/bergamo`;
    const found = await extract(page, { maxwidth: 300, maxheight: 200 });
    must(found.type === "rich" && found.width <= 300 && found.html.includes("/incorpora/reti/bergamo"), JSON.stringify(found));
    passed("oEmbed", "/oembed?url=/reti/bergamo", versionOf("@extractus/oembed-extractor"), JSON.stringify(found));
  },
};

for (const [name, check] of Object.entries(kinds)) {
  try {
    await check();
  } catch (error) {
    faults.push(`${name}: ${error.stack}`);
  }
}
console.log(JSON.stringify({ checks, faults }));
