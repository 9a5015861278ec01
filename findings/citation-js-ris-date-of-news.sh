#!/usr/bin/env bash
# @citation-js/plugin-ris 0.8.2 (npm): reads an entry of RIS with `PY  - 2022` and `DA  - 2022/02/11/`.
# Seen: of `TY  - MGZN`, a magazine, it has the whole date; of `TY  - NEWS`, a newspaper, the year alone.
# One would have guessed the same of both: no description of RIS makes `DA` mean something else for a newspaper. It matters because
# newspapers are the one kind of source for which the day counts most, and nothing says that it was lost.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT
cd "$place"; npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat > t.mjs <<'J'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
const date = (type) => {
  const entry = [`TY  - ${type}`, "TI  - A title", "PY  - 2022", "DA  - 2022/02/11/", "ER  - ", ""].join("\r\n");
  return JSON.stringify(new Cite(entry).data[0].issued["date-parts"]);
};
console.log("MGZN", date("MGZN"), "NEWS", date("NEWS"));
process.exit(date("MGZN") === "[[2022,2,11]]" && date("NEWS") === "[[2022]]" ? 0 : 1);
J
node t.mjs
