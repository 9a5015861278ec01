// Bundles GraphiQL into the folder that is given: `graphiql.js` and `graphiql.css`.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const [folder] = process.argv.slice(2);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

// The content security policy lets nothing in that is written into an address, and GraphiQL's fonts
// alone would weigh 350 kB: the system's do.
const withoutData = {
  name: "without-data",
  setup: ({ onLoad }) =>
    onLoad({ filter: /graphiql\/dist\/style\.css$/ }, async ({ path }) => ({
      loader: "css",
      contents: (await readFile(path, "utf8"))
        .replace(/@font-face\s*\{[^}]*\}/g, "")
        .replace(/url\(\s*["']?data:[^)]*\)/g, "none"),
    })),
};

await build({
  entryPoints: { graphiql: here("start.js") },
  outdir: folder,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "linked",
  define: { "process.env.NODE_ENV": '"production"' },
  alias: { "react-style-singleton": here("no-style.js") },
  plugins: [withoutData],
  logLevel: "warning",
});
