// Measures pages as Lighthouse's telephone does, and prints a line of figures for each.
// Accessibility, best practices and SEO do not depend on the machine: less than 100 is a failure.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [origin, chromium, ...paths] = process.argv.slice(2);
const chrome = await launch({ chromePath: chromium, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
const rows = [];
const faults = [];
try {
  for (const path of paths) {
    const { lhr } = await lighthouse(origin + path, { port: chrome.port, output: "json", logLevel: "error" });
    const score = id => Math.round(100 * lhr.categories[id].score);
    // A figure that could not be taken is said, never guessed.
    const value = (id, digits = 0) => lhr.audits[id].numericValue?.toFixed(digits) ?? "not taken";
    if (lhr.runtimeError) faults.push(`${path}: ${lhr.runtimeError.code}: ${lhr.runtimeError.message}`);
    const fixed = ["accessibility", "best-practices", "seo"];
    rows.push([
      path, score("performance"), ...fixed.map(score), value("largest-contentful-paint"),
      value("cumulative-layout-shift", 3), value("total-blocking-time"), value("total-byte-weight"),
    ]);
    for (const id of fixed) {
      for (const { id: audit } of lhr.categories[id].auditRefs.filter(ref => ref.weight > 0)) {
        const { score, title } = lhr.audits[audit];
        if (score !== null && score < 1) faults.push(`${path}: ${id}: ${audit}: ${title}`);
      }
    }
  }
} finally {
  chrome.kill();
}
const head = ["page", "performance", "accessibility", "best practices", "SEO", "LCP ms", "CLS", "TBT ms", "bytes"];
for (const row of [head, head.map(() => "---"), ...rows]) console.log(`| ${row.join(" | ")} |`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 && rows.length === paths.length ? 0 : 1;
