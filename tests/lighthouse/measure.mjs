// Measures pages as Lighthouse's telephone does, several times each, and prints a line of medians for each.
// Accessibility, best practices and SEO do not depend on the machine: less than 100 is a failure.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [origin, chromium, ...paths] = process.argv.slice(2);
const chrome = await launch({ chromePath: chromium, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
// One run differs from the next by a tenth: Lighthouse's own advice is the median of five.
const TIMES = 5;
const FIXED = ["accessibility", "best-practices", "seo"];
const METRICS = [["largest-contentful-paint", 0], ["cumulative-layout-shift", 3], ["total-blocking-time", 0], ["total-byte-weight", 0]];
const rows = [];
const faults = new Set();
try {
  for (const path of paths) {
    const runs = [];
    for (let time = 0; time < TIMES; time += 1) {
      const { lhr } = await lighthouse(origin + path, { port: chrome.port, output: "json", logLevel: "error" });
      if (lhr.runtimeError) faults.add(`${path}: ${lhr.runtimeError.code}: ${lhr.runtimeError.message}`);
      for (const id of FIXED) {
        for (const { id: audit } of lhr.categories[id].auditRefs.filter(ref => ref.weight > 0)) {
          const { score, title } = lhr.audits[audit];
          if (score !== null && score < 1) faults.add(`${path}: ${id}: ${audit}: ${title}`);
        }
      }
      runs.push(lhr);
    }
    const score = id => Math.round(100 * median(runs.map(lhr => lhr.categories[id].score)));
    // A figure that could not be taken is said, never guessed.
    const value = ([id, digits]) => {
      const taken = runs.map(lhr => lhr.audits[id].numericValue).filter(number => number !== undefined);
      return taken.length === TIMES ? median(taken).toFixed(digits) : "not taken";
    };
    rows.push([path, score("performance"), ...FIXED.map(score), ...METRICS.map(value)]);
  }
} finally {
  chrome.kill();
}
const head = ["page", "performance", "accessibility", "best practices", "SEO", "LCP ms", "CLS", "TBT ms", "bytes"];
for (const row of [head, head.map(() => "---"), ...rows]) console.log(`| ${row.join(" | ")} |`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.size === 0 && rows.length === paths.length ? 0 : 1;

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
