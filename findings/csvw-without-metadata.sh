#!/usr/bin/env bash
# csvw 4.1.1 (PyPI): `csvwvalidate ADDRESS` of a table with a query finds its metadata only through the header `Link`.
# Seen: without that header it asks for `ADDRESS-metadata.json`, where the query stands in the middle (`t.csv?p=1-metadata.json`),
# and for `csv-metadata.json`; both are missing, and it says OK. Nothing was checked but that the lines have equal lengths.
# One would have guessed a warning that there is no metadata. It matters because a validator that is green in a build then
# means nothing: whoever serves filtered tables has to test the header itself.
set -euo pipefail
place=$(mktemp -d); trap 'kill "${server:-}" 2>/dev/null; rm -rf "$place"' EXIT
python3 -m venv "$place/env"; "$place/env/bin/pip" install --quiet --disable-pip-version-check csvw==4.1.1
cat > "$place/serve.py" <<'P'
import http.server, sys
class Table(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        table = self.path == "/t.csv?p=1"
        print("asked for", self.path, file=sys.stderr, flush=True)
        self.send_response(200 if table else 404)
        self.send_header("content-type", "text/csv")
        self.end_headers()
        if table:
            self.wfile.write(b"code,number\r\n001,not a number\r\n")
    def log_message(self, *_): pass
server = http.server.HTTPServer(("127.0.0.1", 0), Table)
print(server.server_port, flush=True)
server.serve_forever()
P
python3 "$place/serve.py" > "$place/port" 2> "$place/asked" & server=$!
until [ -s "$place/port" ]; do sleep 0.1; done
said=$("$place/env/bin/csvwvalidate" "http://127.0.0.1:$(cat "$place/port")/t.csv?p=1" 2>&1 || true)
echo "$said"; sort -u "$place/asked"
grep -q OK <<<"$said" && grep -q 'p=1-metadata.json' "$place/asked"
