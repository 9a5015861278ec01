"""Reads every file of a running server with programs of other people, and says what they find.

usage: check.py ORIGIN STANDARDS [FORMAT ...]
Prints an object: `checks`, each with format, address, validator and bytes; `faults`, each a sentence.
"""

import contextlib
import hashlib
import io
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.request
import zipfile
from importlib.metadata import version

ORIGIN, STANDARDS = sys.argv[1], pathlib.Path(sys.argv[2])
WANTED = sys.argv[3:]
PROGRAMS = pathlib.Path(sys.executable).parent
CHECKS, FAULTS, KINDS = [], [], []
SCHEMA = "check-jsonschema " + version("check-jsonschema")


def get(path, accept=None):
    """The bytes and headers of a path."""
    headers = {"accept": accept} if accept else {}
    with urllib.request.urlopen(urllib.request.Request(ORIGIN + path, headers=headers)) as answer:
        return answer.read(), answer.headers


def said(command, **options):
    """What a command prints; a fault if it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    printed = done.stdout + done.stderr
    assert done.returncode == 0, f"{command[0]}: {printed[-1500:]}"
    return printed


def kind(name):
    """Marks a function as the check of a kind of file."""

    def mark(function):
        KINDS.append((name, function))
        return function

    return mark


def passed(name, address, validator, body=None):
    CHECKS.append(
        {"format": name, "address": address, "validator": validator, "bytes": len(body if body is not None else get(address)[0])}
    )


def by_schema(schema, bodies, base=None):
    """Each of these texts of JSON keeps to a schema."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, body in enumerate(bodies):
            file = pathlib.Path(folder) / f"{number}.json"
            file.write_bytes(body if isinstance(body, bytes) else json.dumps(body).encode())
            files.append(file)
        extra = ["--base-uri", base.resolve().as_uri()] if base else []
        said([PROGRAMS / "check-jsonschema", *extra, "--schemafile", STANDARDS / schema, *files])


LISTS = "reti interventi partner storie comuni fonti statistiche province temi argomenti destinatari piano municipi servizi".split()


@kind("CSV with CSVW")
def csvw():
    validator = "csvw " + version("csvw")
    for name in LISTS:
        for query in ["", "?provincia=BG"] if name in ("reti", "storie", "comuni") else [""]:
            path = f"/dati/{name}.csv{query}"
            # Empty keys are no fault: a municipality may be in no network.
            said([PROGRAMS / "csvwvalidate", "-l", ORIGIN + path])
            body, headers = get(path)
            assert "describedby" in headers["link"] and "license" in headers["link"], headers["link"]
            assert not body.startswith(b"\xef\xbb\xbf") and body.count(b"\r\n") == body.count(b"\n") - inner(body)
            metadata = json.loads(get(f"/dati/{name}.csv-metadata.json{query}")[0])
            names = [column["name"] for column in metadata["tableSchema"]["columns"]]
            assert body.decode().split("\r\n")[0].split(",") == names, name
            if not query:
                passed("CSV", path, validator, body)
    said([PROGRAMS / "csvwvalidate", "-l", ORIGIN + "/dati/csvw.json"])
    passed("CSVW", "/dati/csvw.json", validator)


def inner(body):
    """Ends of lines inside of cells."""
    import csv

    return sum(cell.count("\n") for row in csv.reader(io.StringIO(body.decode(), newline="")) for cell in row)


@kind("data package")
def package():
    import frictionless

    body = get("/dati/datapackage.json")[0]
    by_schema("frictionless/2.0/datapackage.json", [body])
    by_schema("frictionless/1.0/datapackage.json", [body])
    report = frictionless.validate(ORIGIN + "/dati/datapackage.json")
    assert report.valid, str(report.flatten(["name", "type", "message"]))[:1500]
    for resource in json.loads(body)["resources"]:
        served = get("/dati/" + resource["path"])[0]
        assert resource["bytes"] == len(served) and resource["hash"] == "sha256:" + hashlib.sha256(served).hexdigest()
    passed("data package", "/dati/datapackage.json", "frictionless " + version("frictionless") + ", " + SCHEMA, body)


@kind("XLSX")
def spreadsheet():
    import csv

    import openpyxl

    body = get("/dati/atlante.xlsx")[0]
    assert body == get("/dati/atlante.xlsx")[0], "two workbooks of one revision differ"
    book = openpyxl.load_workbook(io.BytesIO(body), read_only=True)
    assert book.sheetnames == ["Leggimi", *LISTS], book.sheetnames
    for name in LISTS:
        rows = list(csv.reader(io.StringIO(get(f"/dati/{name}.csv")[0].decode(), newline="")))
        sheet = [["" if cell is None else cell for cell in row] for row in book[name].iter_rows(values_only=True)]
        assert len(sheet) == len(rows), (name, len(sheet), len(rows))
        for mine, theirs in zip(rows[1:], sheet[1:]):
            theirs = [str(cell) if not isinstance(cell, float) else repr(cell) for cell in theirs]
            theirs = [cell.replace(" 00:00:00", "") for cell in theirs] + [""] * (len(mine) - len(theirs))
            for left, right in zip(mine, theirs):
                equal = left == right or (is_number(left) and is_number(right) and float(left) == float(right))
                assert equal, (name, left, right)
    passed("XLSX", "/dati/atlante.xlsx", "openpyxl " + version("openpyxl"), body)
    if shutil.which("soffice"):
        office(body)


def is_number(text):
    with contextlib.suppress(ValueError):
        float(text)
        return True
    return False


def office(body):
    """LibreOffice reads the same cells."""
    import csv

    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "atlante.xlsx"
        file.write_bytes(body)
        lists = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
        profile = (pathlib.Path(folder) / "profile").as_uri()
        command = ["soffice", "--headless", f"-env:UserInstallation={profile}", "--convert-to", lists, "--outdir", folder, file]
        said(command, env={"PATH": "/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8"}, timeout=240)
        for name in LISTS:
            theirs = list(csv.reader((pathlib.Path(folder) / f"atlante-{name}.csv").open(newline="")))
            mine = list(csv.reader(io.StringIO(get(f"/dati/{name}.csv")[0].decode(), newline="")))
            assert len(mine) == len(theirs), (name, len(mine), len(theirs))
            for left, right in zip(mine[1:], theirs[1:]):
                for one, other in zip(left, right):
                    equal = one == other or (is_number(one) and is_number(other) and abs(float(one) - float(other)) < 1e-5)
                    assert equal, (name, one, other)
    printed = said(["soffice", "--version"]).split()
    passed("XLSX", "/dati/atlante.xlsx", "LibreOffice " + printed[1], body)


@kind("HSDS")
def hsds():
    about = json.loads(get("/dati/hsds")[0])
    assert about["version"] == "3.1"
    ids, services, organizations, terms = set(), [], [], []
    for name, whole in [("services", services), ("organizations", organizations), ("taxonomies", []), ("taxonomy_terms", terms)]:
        page, listed = 1, []
        while True:
            answer = json.loads(get(f"/dati/hsds/{name}?page={page}&per_page=50")[0])
            listed += answer["contents"]
            if answer["last_page"]:
                break
            page += 1
        assert len(listed) == answer["total_items"]
        for record in listed:
            assert record["id"] not in ids, record["id"]
            ids.add(record["id"])
            body = get(f"/dati/hsds/{name}/{record['id']}")[0]
            whole.append(json.loads(body))
        if name.startswith("taxonom"):
            # The address of the schema itself: another one would stand for what it refers to.
            schema = f"hsds/3.1-strict/{'taxonomy' if name == 'taxonomies' else 'taxonomy_term'}.json"
            by_schema(schema, listed, STANDARDS / schema)
        else:
            by_schema(f"hsds/3.1-strict/{name[:-1]}_list.json", listed)
    by_schema("hsds/3.1-strict/service.json", services)
    by_schema("hsds/3.1-strict/organization.json", organizations)
    for version_3_0 in (services, organizations):
        for record in version_3_0:
            record.pop("additional_urls", None)
            record.pop("additional_websites", None)
    by_schema("hsds/3.0-strict/service.json", services)
    by_schema("hsds/3.0-strict/organization.json", organizations)
    # What the schemas do not see.
    assert all(service["status"] == "inactive" and "30 giugno 2023" in service["alert"] for service in services)
    for record in [*services, *organizations]:
        for attribute in record.get("attributes", []):
            assert attribute["link_id"] == record["id"]
            assert attribute["taxonomy_term_id"] in ids, attribute
        for field in ("url", "uri", "website"):
            assert record.get(field, "http").startswith("http"), record[field]
    passed("HSDS 3.1", "/dati/hsds/services", SCHEMA)
    passed("HSDS 3.1", "/dati/hsds/organizations", SCHEMA)


@kind("DCAT-AP_IT")
def dcat():
    import pyshacl
    import rdflib
    import rdflib.compare

    body = get("/dati/catalogo.ttl")[0]
    graph = rdflib.Graph().parse(data=body, format="turtle", publicID=ORIGIN)
    linked = get("/dati/catalogo.jsonld")[0]
    other = rdflib.Graph().parse(data=linked, format="json-ld", publicID=ORIGIN)
    assert rdflib.compare.isomorphic(graph, other), "Turtle and JSON-LD are two graphs"
    assert get("/dati/catalogo", "text/turtle")[0] == body
    assert get("/dati/catalogo", "application/ld+json")[0] == linked
    shapes = [f"dcat-ap/{name}.ttl" for name in ("dcat-ap-SHACL", "html-shapes", "html-range", "html-deprecateduris", "html-mdr-vocabularies.shape")]
    for name in [*shapes, "dcat-ap-it/shapes.ttl"]:
        shape = rdflib.Graph().parse(STANDARDS / name)
        conforms, _, text = pyshacl.validate(graph, shacl_graph=shape, allow_warnings=True)
        assert conforms, f"{name}: {text[:1500]}"
    validator = "pyshacl " + version("pyshacl") + ", rdflib " + version("rdflib")
    if shutil.which("rapper"):
        with tempfile.NamedTemporaryFile(suffix=".ttl") as file:
            file.write(body)
            file.flush()
            printed = said(["rapper", "-q", "-i", "turtle", "-c", file.name])
        validator += ", raptor " + said(["rapper", "--version"]).strip()
    passed("DCAT-AP_IT", "/dati/catalogo.ttl", validator, body)
    passed("DCAT-AP_IT", "/dati/catalogo.jsonld", "rdflib " + version("rdflib"), linked)


@kind("JSON-LD")
def linked_data():
    import rdflib

    words = json.loads((STANDARDS / "schemaorg/terms.json").read_text())
    context = json.loads((STANDARDS / "schemaorg/schemaorgcontext.jsonld").read_text())
    for path in ("/dati/atlante.jsonld", "/reti/bergamo.jsonld"):
        body = get(path)[0]
        document = json.loads(body)
        assert document["@context"] == "https://schema.org"
        document["@context"] = context["@context"]
        graph = rdflib.Graph().parse(data=json.dumps(document), format="json-ld", publicID=ORIGIN + path)
        vocabulary(graph, words)
        passed("JSON-LD", path, "rdflib " + version("rdflib") + ", schema.org 30.0", body)


def vocabulary(graph, words):
    """Each class and property is schema.org's, and stands where it belongs."""
    import rdflib

    base = "http://schema.org/"

    def parents(name):
        found, next_ones = set(), [name]
        while next_ones:
            one = next_ones.pop()
            if one not in found:
                found.add(one)
                next_ones += words["classes"].get(one, [])
        return found

    classes = {}
    for subject, _, value in graph.triples((None, rdflib.RDF.type, None)):
        name = str(value).removeprefix(base)
        assert name in words["classes"], f"no class {name}"
        classes.setdefault(subject, set()).update(parents(name))
    for subject, predicate, value in graph:
        if predicate == rdflib.RDF.type:
            continue
        name = str(predicate).removeprefix(base)
        assert name in words["properties"], f"no property {name}"
        described = words["properties"][name]
        assert classes[subject] & set(described["domain"]), f"{name} is no property of {subject}"
        # An address may be that of a thing of the same file.
        if value in classes and "URL" not in described["range"]:
            assert classes[value] & set(described["range"]), f"{name} of {subject} has a value of another class"


@kind("feeds")
def feeds():
    import feedparser

    for query in ("", "?rete=bergamo", "?pagina=2"):
        body = get(f"/dati/storie.atom{query}")[0]
        with tempfile.NamedTemporaryFile(suffix=".atom") as file:
            file.write(body)
            file.flush()
            if shutil.which("xmllint"):
                said(["xmllint", "--noout", "--relaxng", STANDARDS / "atom/atom.rng", file.name])
        feed = feedparser.parse(body)
        assert not feed.bozo, feed.bozo_exception
        assert len(feed.entries) == min(50, len(feed.entries)) and feed.entries
        for entry in feed.entries:
            assert entry.id.startswith("urn:uuid:") and entry.link.startswith(ORIGIN + "/storie/"), entry.id
        second = get(f"/dati/storie.feed.json{query}")[0]
        by_schema("jsonfeed/schema-v1.1.json", [second])
        items = json.loads(second)["items"]
        assert [item["id"] for item in items] == [entry.id for entry in feed.entries]
        assert all(item["url"].startswith(ORIGIN) for item in items)
    tools = "feedparser " + version("feedparser")
    if shutil.which("xmllint"):
        tools = "xmllint " + said(["xmllint", "--version"]).split()[4] + " with RFC 4287, " + tools
    passed("Atom", "/dati/storie.atom", tools)
    passed("JSON Feed", "/dati/storie.feed.json", SCHEMA)


@kind("iCalendar")
def calendar():
    import icalendar

    body = get("/dati/eventi.ics")[0]
    read = icalendar.Calendar.from_ical(body)
    events = read.walk("VEVENT")
    assert len(events) >= 20, len(events)
    # What no reader minds.
    assert body.endswith(b"\r\n") and b"\n" not in body.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))
    assert len({event["uid"] for event in events}) == len(events)
    assert all(event["dtend"].dt > event["dtstart"].dt for event in events)
    passed("iCalendar", "/dati/eventi.ics", "icalendar " + version("icalendar"), body)


@kind("SQLite")
def database():
    import csv
    import sqlite3

    body = get("/dati/atlante.sqlite")[0]
    assert body == get("/dati/atlante.sqlite")[0], "two databases of one revision differ"
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "atlante.sqlite"
        file.write_bytes(body)
        ask = lambda question: said(["sqlite3", file, question]).strip()
        assert ask("PRAGMA integrity_check") == "ok"
        assert ask("PRAGMA foreign_key_check") == ""
        assert ask("PRAGMA journal_mode") == "delete"
        revision = ask("PRAGMA user_version")
        assert revision == ask("SELECT valore FROM metadati WHERE chiave = 'revisione'")
        for name in LISTS:
            rows = list(csv.reader(io.StringIO(get(f"/dati/{name}.csv")[0].decode(), newline="")))
            assert ask(f'SELECT count(*) FROM "{name}"') == str(len(rows) - 1), name
        tool = said(["sqlite3", "--version"]).split()[0]
    passed("SQLite", "/dati/atlante.sqlite", f"sqlite3 {tool}", body)
    assert sqlite3.sqlite_version


@kind("GeoJSON")
def maps():
    if not shutil.which("ogr2ogr"):
        return
    tool = "GDAL " + said(["ogrinfo", "--version"]).split()[1].rstrip(",")
    for name in ("reti", "interventi", "comuni", "province"):
        path = f"/dati/{name}.geojson"
        body = get(path)[0]
        with tempfile.TemporaryDirectory() as folder:
            file, packed = pathlib.Path(folder) / f"{name}.geojson", pathlib.Path(folder) / "out.gpkg"
            file.write_bytes(body)
            count = len(json.loads(body)["features"])
            assert f"Feature Count: {count}\n" in said(["ogrinfo", "-so", "-al", file])
            said(["ogr2ogr", "-f", "GPKG", packed, file])
            question = f"SELECT count(*) FROM {name} WHERE geom IS NOT NULL AND NOT ST_IsValid(geom)"
            printed = said(["ogrinfo", "-q", packed, "-dialect", "SQLite", "-sql", question])
            assert "= 0" in printed, f"{name}: {printed}"
        passed("GeoJSON", path, tool, body)


@kind("reconciliation")
def reconciliation():
    folder = "reconciliation/0.2"
    base = STANDARDS / folder / "manifest.json"
    manifest = get("/dati/riconcilia")[0]
    by_schema(f"{folder}/manifest.json", [manifest], base)

    def ask(**form):
        data = urllib.parse.urlencode({name: json.dumps(value) for name, value in form.items()}).encode()
        with urllib.request.urlopen(ORIGIN + "/dati/riconcilia", data) as answer:
            return json.loads(answer.read())

    queries = {
        "q0": {"query": "Rete di Bergamo", "type": "rete", "limit": 3},
        "q1": {"query": "cantu", "properties": [{"pid": "provincia", "v": "CO"}]},
        "q2": {"query": "niente che ci sia davvero xyz"},
    }
    answer = ask(queries=queries)
    by_schema(f"{folder}/reconciliation-result-batch.json", [answer], base)
    best = answer["q1"]["result"][0]
    assert (best["id"], best["match"]) == ("comuni/013041", True), best
    extension = ask(extend={"ids": ["comuni/013041", "comuni/016024"], "properties": [{"id": "provincia"}, {"id": "rete"}, {"id": "residenti_2023"}]})
    by_schema(f"{folder}/data-extension-response.json", [extension], base)
    assert extension["rows"]["comuni/016024"]["rete"][0]["id"] == "reti/bergamo"
    by_schema(f"{folder}/suggest-entities-response.json", [get("/dati/riconcilia/suggerisci?prefix=cant")[0]], base)
    by_schema(f"{folder}/data-extension-property-proposal.json", [get("/dati/riconcilia/proprieta?type=comune")[0]], base)
    passed("reconciliation 0.2", "/dati/riconcilia", SCHEMA, manifest)
    import pandas
    import reconciler

    names = pandas.Series(["Cantù", "Bergamo", "Nessun posto così"])
    found = reconciler.reconcile(names, type_id="comune", reconciliation_endpoint=ORIGIN + "/dati/riconcilia")
    assert found["id"].tolist()[:2] == ["comuni/013041", "comuni/016024"], found
    passed("reconciliation 0.2", "/dati/riconcilia", "reconciler " + version("reconciler"), manifest)


@kind("citations")
def citations():
    from citeproc.source.json import CiteProcJSON

    body = get("/dati/citazioni.json")[0]
    by_schema("csl/csl-data.json", [body, get("/dati/citazioni/reti/bergamo.json")[0]])
    items = json.loads(body)
    assert len(CiteProcJSON(items)) == len(items) == len({item["id"] for item in items})
    ris = get("/dati/citazioni.ris")[0]
    lines = ris.split(b"\r\n")
    assert b"\n" not in ris.replace(b"\r\n", b"") and lines.count(b"ER  - ") == len(items)
    assert all(line == b"" or line[2:6] == b"  - " for line in lines)
    passed("CSL-JSON", "/dati/citazioni.json", SCHEMA + ", citeproc-py " + version("citeproc-py"), body)


@kind("archive")
def archive():
    body = get("/dati/atlante.zip")[0]
    assert body == get("/dati/atlante.zip")[0], "two archives of one revision differ"
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        assert archive.testzip() is None
        sums = dict(reversed(line.split("  ")) for line in archive.read("SHA256SUMS").decode().splitlines())
        assert set(archive.namelist()) == {*sums, "SHA256SUMS"} and "LICENZA.md" in sums
        for name, digest in sums.items():
            inside = archive.read(name)
            assert hashlib.sha256(inside).hexdigest() == digest, name
            if name != "LICENZA.md":
                assert inside == get("/dati/" + name)[0], name
    passed("ZIP", "/dati/atlante.zip", "zipfile of Python " + sys.version.split()[0], body)


@kind("oEmbed")
def oembed():
    import micawber
    import pyoembed

    page = ORIGIN + "/reti/bergamo"
    found = pyoembed.oEmbed(page)
    assert found["type"] == "rich" and "/incorpora/reti/bergamo" in found["html"], found
    endpoint = f"{ORIGIN}/oembed"
    provider = micawber.Provider(endpoint)
    assert provider.request(page, maxwidth=300)["width"] <= 300
    body = get("/oembed?url=" + urllib.parse.quote(page))[0]
    tools = f"pyoembed {version('pyoembed')}, micawber {version('micawber')}"
    passed("oEmbed", "/oembed?url=/reti/bergamo", tools, body)


@kind("publiccode")
def publiccode():
    root = STANDARDS.parent.parent
    done = subprocess.run([PROGRAMS / "check-jsonschema", "--schemafile", STANDARDS / "publiccode/publiccode.json", root / "publiccode.yml"], capture_output=True, text=True)
    # Whoever publishes the program writes where.
    assert done.returncode == 0 or "'url' is a required property" in done.stdout, done.stdout


for name, check in KINDS:
    if WANTED and name not in WANTED:
        continue
    try:
        check()
    except Exception as error:  # noqa: BLE001 - every fault is told, not the first alone
        FAULTS.append(f"{name}: {type(error).__name__}: {error}")
print(json.dumps({"checks": CHECKS, "faults": FAULTS}))
