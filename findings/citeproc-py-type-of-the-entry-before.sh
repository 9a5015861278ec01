#!/usr/bin/env bash
# citeproc-py 0.11.1 (PyPI): `CiteProcJSON` of two entries of which the second has no `type`.
# Seen: the second is a book, as the first is: what is missing is taken from the entry before, without a word.
# One would have guessed an error, since CSL-JSON wants a type. It matters because the answer depends on the order of a list:
# only a check by the schema of CSL-JSON sees that the type is missing.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/env"; "$place/env/bin/pip" install --quiet --disable-pip-version-check citeproc-py==0.11.1
"$place/env/bin/python" - <<'P'
from citeproc.source.json import CiteProcJSON
entries = CiteProcJSON([{"id": "a", "type": "book", "title": "A"}, {"id": "b", "title": "B"}])
print(entries["a"].type, entries["b"].type)
assert entries["b"].type == "book"
P
