#!/usr/bin/env bash
# GDAL 3.6.2 (Debian 12): `ogrinfo` of a GeoJSON collection in which one of two features has no `"type":"Feature"`.
# Seen: it reads one feature, says nothing and ends with 0.
# One would have guessed an error, or at least a warning. It matters because "GDAL reads it" then says nothing of what it left out:
# a test must compare its count with that of the file.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT
cat > "$place/t.geojson" <<'J'
{"type":"FeatureCollection","features":[
{"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[9,45]},"properties":{}},
{"id":"b","geometry":{"type":"Point","coordinates":[9,46]},"properties":{}}]}
J
ogrinfo -so -al "$place/t.geojson" > "$place/said" 2>&1
cat "$place/said"
grep -q 'Feature Count: 1' "$place/said" && ! grep -qi 'warn\|error' "$place/said"
