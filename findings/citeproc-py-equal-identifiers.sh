#!/usr/bin/env bash
# citeproc-py 0.11.1 (PyPI): two items of CSL-JSON with one `id` become one, without a word.
# Seen: of two valid items the second replaces the first; the length is 1.
# One would have guessed an error, or two entries: CSL-JSON does not say that identifiers are unique, and its schema
# (citation-style-language/schema) lets both pass. It matters to whoever joins lists of sources: citations vanish from a bibliography.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/env"; "$place/env/bin/pip" install --quiet --disable-pip-version-check citeproc-py==0.11.1
said=$("$place/env/bin/python" - <<'P'
from citeproc.source.json import CiteProcJSON
items = [
    {"id": "a", "type": "webpage", "title": "The page of a network"},
    {"id": "a", "type": "interview", "title": "An interview about it"},
]
read = CiteProcJSON(items)
print(len(items), "items,", len(read), "entry:", read["a"]["title"])
P
)
echo "$said"
[ "$said" = "2 items, 1 entry: An interview about it" ]
