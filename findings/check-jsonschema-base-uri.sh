#!/usr/bin/env bash
# check-jsonschema 0.39.0 (PyPI): `--base-uri` is taken for the address of the schema itself, so that a `$ref` to the file at that
# address comes back to the schema instead of reading the file.
# Seen: `term.json` refers to `taxonomy.json` beside it. With `--base-uri file://…/taxonomy.json` (a file of the same folder) a valid
# instance is refused: "Additional properties are not allowed ('version' was unexpected)", since `taxonomy.json` now means `term.json`.
# With the address of `term.json` it passes. One would have guessed that only the folder of the base counts, as in RFC 3986.
# It matters because the message blames the instance.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/env"; "$place/env/bin/pip" install --quiet --disable-pip-version-check check-jsonschema==0.39.0
cd "$place"
echo '{"type":"object","properties":{"version":{"type":"string"}},"additionalProperties":false}' > taxonomy.json
echo '{"type":"object","properties":{"detail":{"$ref":"taxonomy.json"}},"additionalProperties":false}' > term.json
echo '{"detail":{"version":"1"}}' > instance.json
check() { env/bin/check-jsonschema --base-uri "file://$place/$1" --schemafile term.json instance.json; }
right=$(check term.json)
wrong=$(check taxonomy.json || true)
echo "base term.json:     $right"; echo "base taxonomy.json: $wrong"
grep -q "ok -- validation done" <<<"$right" && grep -q "'version' was unexpected" <<<"$wrong"
