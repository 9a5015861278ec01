"""Reads every file of a running server with programs of other people, and says what they find.

usage: check.py ORIGIN STANDARDS [CHECK ...]
Prints an object: `checks`, each with format, address, validator and bytes, and the number of records that the validator found
where it counts them; `faults`, each a sentence; `known`, the names of all checks. A program that is missing is a fault too.
"""

import contextlib
import csv
import hashlib
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.request
import zipfile
from importlib.metadata import version

ORIGIN, STANDARDS = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
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


def passed(name, address, validator, body=None, records=None):
    size = len(body if body is not None else get(address)[0])
    check = {"format": name, "address": address, "validator": validator, "bytes": size}
    CHECKS.append(check if records is None else {**check, "records": records})


@contextlib.contextmanager
def kept(body, name):
    """A file of these bytes for as long as a program reads it."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / name
        file.write_bytes(body)
        yield file


def rows_of(table):
    """The rows of a table in CSV."""
    return list(csv.reader(io.StringIO(table.decode(), newline="")))


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


@kind("CSV")
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
                passed("CSV", path, validator, body, len(rows_of(body)) - 1)
    said([PROGRAMS / "csvwvalidate", "-l", ORIGIN + "/dati/csvw.json"])
    passed("CSVW", "/dati/csvw.json", validator)


def inner(body):
    """Ends of lines inside of cells."""
    return sum(cell.count("\n") for row in rows_of(body) for cell in row)


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
    import openpyxl

    body = get("/dati/atlante.xlsx")[0]
    assert body == get("/dati/atlante.xlsx")[0], "two workbooks of one revision differ"
    book = openpyxl.load_workbook(io.BytesIO(body), read_only=True)
    assert book.sheetnames == ["Leggimi", *LISTS], book.sheetnames
    for name in LISTS:
        rows = rows_of(get(f"/dati/{name}.csv")[0])
        sheet = [["" if cell is None else cell for cell in row] for row in book[name].iter_rows(values_only=True)]
        assert len(sheet) == len(rows), (name, len(sheet), len(rows))
        for mine, theirs in zip(rows[1:], sheet[1:]):
            theirs = [str(cell) if not isinstance(cell, float) else repr(cell) for cell in theirs]
            theirs = [cell.replace(" 00:00:00", "") for cell in theirs] + [""] * (len(mine) - len(theirs))
            for left, right in zip(mine, theirs):
                equal = left == right or (is_number(left) and is_number(right) and float(left) == float(right))
                assert equal, (name, left, right)
    passed("XLSX", "/dati/atlante.xlsx", "openpyxl " + version("openpyxl"), body)


@kind("XLSX in LibreOffice")
def spreadsheet_in_libreoffice():
    body = get("/dati/atlante.xlsx")[0]
    in_libreoffice({"atlante": (body, {name: get(f"/dati/{name}.csv")[0] for name in LISTS})})
    passed("XLSX", "/dati/atlante.xlsx", libreoffice(), body)


def is_number(text):
    with contextlib.suppress(ValueError):
        float(text)
        return True
    return False


def libreoffice():
    return "LibreOffice " + said(["soffice", "--version"]).split()[1]


def in_libreoffice(books):
    """LibreOffice reads these workbooks: by name, the bytes of each and the table that each of its sheets must be."""
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        for name, (body, _) in books.items():
            (place / f"{name}.xlsx").write_bytes(body)
        lists = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
        command = ["soffice", "--headless", f"-env:UserInstallation={(place / 'profile').as_uri()}", "--convert-to", lists]
        command += ["--outdir", place, *(place / f"{name}.xlsx" for name in books)]
        printed = said(command, env={**os.environ, "HOME": folder, "LC_ALL": "C.UTF-8"}, timeout=240)
        for name, (_, tables) in books.items():
            for sheet, table in tables.items():
                file = place / f"{name}-{sheet}.csv"
                # It says that it cannot read a file, and ends as if it had.
                assert file.exists(), f"LibreOffice writes no {file.name}: {printed}"
                same_cells(sheet, rows_of(table), rows_of(file.read_bytes()))


def same_cells(name, mine, theirs):
    """Two tables have the same cells below their first line, numbers but for what five decimals do not tell."""
    assert len(mine) == len(theirs), (name, len(mine), len(theirs))
    for left, right in zip(mine[1:], theirs[1:]):
        for one, other in zip(left, right):
            equal = one == other or (is_number(one) and is_number(other) and abs(float(one) - float(other)) < 1e-5)
            assert equal, (name, one, other)


def unzip(body):
    """Info-ZIP finds every member whole; its name and version."""
    with kept(body, "archive.zip") as file:
        said(["unzip", "-tqq", file])
    return "unzip " + said(["unzip", "-v"]).split()[1]


@kind("press kit")
def press_kit():
    lead = re.search(r'href="(/stampa/spunti/[^"/?]+)"', get("/stampa/bergamo")[0].decode())[1]
    for path in ("/stampa/bergamo/cartella.zip", f"{lead}/cartella.zip"):
        body = get(path)[0]
        assert len(body) <= 1_000_000, f"{path} has {len(body)} bytes"
        tool = unzip(body)
        with zipfile.ZipFile(io.BytesIO(body)) as kit:
            tables = [name.removesuffix(".xlsx") for name in kit.namelist() if name.endswith(".xlsx")]
            assert "reti" in tables, tables
            in_libreoffice({name: (kit.read(f"{name}.xlsx"), {name: kit.read(f"{name}.csv")}) for name in tables})
        # Which leads there are changes with the data.
        if path != f"{lead}/cartella.zip":
            passed("ZIP", path, f"{tool}, {libreoffice()}", body)


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
    passed("HSDS 3.1", "/dati/hsds/services", SCHEMA, records=len(services))
    passed("HSDS 3.1", "/dati/hsds/organizations", SCHEMA, records=len(organizations))


CATALOGUES = ("http://dati.gov.it/onto/dcatapit#", "http://www.w3.org/ns/dcat#")


@kind("DCAT-AP_IT")
def dcat():
    import pyshacl
    import rdflib
    import rdflib.compare

    body = get("/dati/catalogo.ttl")[0]
    graph = rdflib.Graph().parse(data=body, format="turtle", publicID=ORIGIN)
    shapes = [f"dcat-ap/{name}.ttl" for name in ("dcat-ap-SHACL", "html-shapes", "html-range", "html-deprecateduris", "html-mdr-vocabularies.shape")]
    for name in [*shapes, "dcat-ap-it/shapes.ttl"]:
        shape = rdflib.Graph().parse(STANDARDS / name)
        conforms, _, text = pyshacl.validate(graph, shacl_graph=shape, allow_warnings=True)
        assert conforms, f"{name}: {text[:1500]}"
    # Without a class that a shape looks for, everything conforms.
    for name in ("Catalog", "Dataset", "Distribution"):
        italian, european = (set(graph.subjects(rdflib.RDF.type, rdflib.URIRef(base + name))) for base in CATALOGUES)
        assert italian and italian == european, f"{name}: {len(italian)} of Italy's class, {len(european)} of Europe's"
    passed("DCAT-AP_IT", "/dati/catalogo.ttl", "pyshacl " + version("pyshacl") + ", rdflib " + version("rdflib"), body)
    linked = get("/dati/catalogo.jsonld")[0]
    other = rdflib.Graph().parse(data=linked, format="json-ld", publicID=ORIGIN)
    assert rdflib.compare.isomorphic(graph, other), "Turtle and JSON-LD are two graphs"
    assert get("/dati/catalogo", "text/turtle")[0] == body
    assert get("/dati/catalogo", "application/ld+json")[0] == linked
    passed("DCAT-AP_IT", "/dati/catalogo.jsonld", "rdflib " + version("rdflib"), linked)


@kind("DCAT-AP_IT in Raptor")
def dcat_in_raptor():
    body = get("/dati/catalogo.ttl")[0]
    with kept(body, "catalogo.ttl") as file:
        said(["rapper", "-q", "-i", "turtle", "-c", file])
    passed("DCAT-AP_IT", "/dati/catalogo.ttl", "raptor " + said(["rapper", "--version"]).strip(), body)


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


# The stories, with a filter and their second page, and what is new.
FEEDS = {"/dati/storie": ("", "?rete=bergamo", "?pagina=2"), "/dati/novita": ("",)}


@kind("Atom")
def atom():
    number = int(re.search(r"version (\d+)", said(["xmllint", "--version"]))[1])
    tool = f"xmllint {number // 10000}.{number // 100 % 100}.{number % 100} with RFC 4287"
    for path, queries in FEEDS.items():
        for query in queries:
            with kept(get(f"{path}.atom{query}")[0], "feed.atom") as file:
                said(["xmllint", "--noout", "--relaxng", STANDARDS / "atom/atom.rng", file])
        passed("Atom", f"{path}.atom", tool)


@kind("Atom in feedparser")
def atom_in_feedparser():
    import feedparser

    for path, queries in FEEDS.items():
        for query in queries:
            feed = feedparser.parse(get(f"{path}.atom{query}")[0])
            assert not feed.bozo, f"feedparser: {feed.bozo_exception}"
            assert len(feed.entries) <= 50 and (feed.entries or path == "/dati/novita")
            for entry in feed.entries:
                assert entry.id.startswith("urn:uuid:") and entry.link.startswith(ORIGIN + "/"), entry.id
        passed("Atom", f"{path}.atom", "feedparser " + version("feedparser"))


@kind("JSON Feed")
def json_feed():
    for path, queries in FEEDS.items():
        for query in queries:
            body = get(f"{path}.feed.json{query}")[0]
            by_schema("jsonfeed/schema-v1.1.json", [body])
            items = json.loads(body)["items"]
            # What the schema does not see.
            assert all(item["url"].startswith(ORIGIN + "/") for item in items)
            entries = re.findall(r"<entry><id>([^<]*)</id>", get(f"{path}.atom{query}")[0].decode())
            assert [item["id"] for item in items] == entries
        passed("JSON Feed", f"{path}.feed.json", SCHEMA)


@kind("iCalendar")
def calendar():
    import icalendar

    body = get("/dati/eventi.ics")[0]
    events = icalendar.Calendar.from_ical(body).walk("VEVENT")
    # It leaves out what it cannot read, and goes on.
    assert not any(event.errors for event in events), f"icalendar: {[event.errors for event in events if event.errors]}"
    assert len(events) >= 20, len(events)
    # What no reader minds.
    assert body.endswith(b"\r\n") and b"\n" not in body.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))
    assert len({event["uid"] for event in events}) == len(events)
    assert all(event["dtend"].dt > event["dtstart"].dt for event in events)
    for line in body.replace(b"\r\n ", b"").decode().split("\r\n"):
        if re.match("(SUMMARY|DESCRIPTION|LOCATION)[;:]", line):
            assert not re.search(r"(?<!\\)[,;]", line.split(":", 1)[1]), f"an end of a value in the middle of {line}"
    passed("iCalendar", "/dati/eventi.ics", "icalendar " + version("icalendar"), body, len(events))


@kind("SQLite")
def database():
    body = get("/dati/atlante.sqlite")[0]
    assert body == get("/dati/atlante.sqlite")[0], "two databases of one revision differ"
    with kept(body, "atlante.sqlite") as file:
        ask = lambda question: said(["sqlite3", file, question]).strip()
        assert ask("PRAGMA integrity_check") == "ok"
        assert ask("PRAGMA foreign_key_check") == ""
        assert ask("PRAGMA journal_mode") == "delete"
        revision = ask("PRAGMA user_version")
        assert revision == ask("SELECT valore FROM metadati WHERE chiave = 'revisione'")
        for name in LISTS:
            rows = rows_of(get(f"/dati/{name}.csv")[0])
            assert ask(f'SELECT count(*) FROM "{name}"') == str(len(rows) - 1), name
    passed("SQLite", "/dati/atlante.sqlite", "sqlite3 " + said(["sqlite3", "--version"]).split()[0], body)


@kind("GeoJSON")
def maps():
    tool = "GDAL " + said(["ogrinfo", "--version"]).split()[1].rstrip(",")
    for name in ("reti", "interventi", "comuni", "province"):
        path = f"/dati/{name}.geojson"
        body = get(path)[0]
        with kept(body, f"{name}.geojson") as file:
            packed = file.with_suffix(".gpkg")
            count = len(json.loads(body)["features"])
            found = int(re.search(r"Feature Count: (\d+)", said(["ogrinfo", "-so", "-al", file]))[1])
            # It leaves out what it cannot read, and goes on.
            assert found == count, f"GDAL finds {found} of the {count} features of {name}"
            said(["ogr2ogr", "-f", "GPKG", packed, file])
            question = f"SELECT count(*) FROM {name} WHERE geom IS NOT NULL AND NOT ST_IsValid(geom)"
            printed = said(["ogrinfo", "-q", packed, "-dialect", "SQLite", "-sql", question])
            assert "= 0" in printed, f"{name}: {printed}"
        passed("GeoJSON", path, tool, body, found)


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


@kind("reconciliation in reconciler")
def reconciliation_in_reconciler():
    import pandas
    import reconciler

    names = pandas.Series(["Cantù", "Bergamo", "Nessun posto così"])
    found = reconciler.reconcile(names, type_id="comune", reconciliation_endpoint=ORIGIN + "/dati/riconcilia")
    assert found["id"].tolist()[:2] == ["comuni/013041", "comuni/016024"], found
    passed("reconciliation 0.2", "/dati/riconcilia", "reconciler " + version("reconciler"))


@kind("CSL-JSON")
def citations():
    body = get("/dati/citazioni.json")[0]
    by_schema("csl/csl-data.json", [body, get("/dati/citazioni/reti/bergamo.json")[0]])
    passed("CSL-JSON", "/dati/citazioni.json", SCHEMA, body)


@kind("CSL-JSON in citeproc-py")
def citations_in_citeproc():
    from citeproc.source.json import CiteProcJSON

    body = get("/dati/citazioni.json")[0]
    items = json.loads(body)
    found = len(CiteProcJSON(items))
    assert found == len(items) == len({item["id"] for item in items}), f"citeproc-py has {found} of {len(items)}"
    passed("CSL-JSON", "/dati/citazioni.json", "citeproc-py " + version("citeproc-py"), body, found)


@kind("RIS")
def bytes_of_ris():
    # What no reader minds.
    items = json.loads(get("/dati/citazioni.json")[0])
    ris = get("/dati/citazioni.ris")[0]
    lines = ris.split(b"\r\n")
    assert b"\n" not in ris.replace(b"\r\n", b"") and lines.count(b"ER  - ") == len(items)
    assert all(line == b"" or line[2:6] == b"  - " for line in lines)


@kind("ZIP")
def archive():
    body = get("/dati/atlante.zip")[0]
    assert body == get("/dati/atlante.zip")[0], "two archives of one revision differ"
    tool = unzip(body)
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        sums = dict(reversed(line.split("  ")) for line in archive.read("SHA256SUMS").decode().splitlines())
        assert set(archive.namelist()) == {*sums, "SHA256SUMS"} and "LICENZA.md" in sums
        for name, digest in sums.items():
            inside = archive.read(name)
            assert hashlib.sha256(inside).hexdigest() == digest, name
            if name != "LICENZA.md":
                assert inside == get("/dati/" + name)[0], name
    passed("ZIP", "/dati/atlante.zip", tool, body, len(sums) + 1)


EMBEDDED = "/oembed?url=/reti/bergamo"


@kind("oEmbed")
def oembed():
    import pyoembed

    found = pyoembed.oEmbed(ORIGIN + "/reti/bergamo")
    assert found["type"] == "rich" and "/incorpora/reti/bergamo" in found["html"], found
    passed("oEmbed", EMBEDDED, "pyoembed " + version("pyoembed"), get("/oembed?url=" + urllib.parse.quote(ORIGIN + "/reti/bergamo"))[0])


@kind("oEmbed in micawber")
def oembed_in_micawber():
    import micawber

    page = ORIGIN + "/reti/bergamo"
    found = micawber.Provider(ORIGIN + "/oembed").request(page, maxwidth=300)
    # It takes an answer that says no type for one of another type.
    assert found["type"] == "rich" and found["width"] <= 300, f"micawber: {found}"
    passed("oEmbed", EMBEDDED, "micawber " + version("micawber"), get("/oembed?url=" + urllib.parse.quote(page))[0])


@kind("publiccode.yml")
def publiccode():
    text = (STANDARDS.parent.parent / "publiccode.yml").read_bytes()
    # Whoever publishes the program writes where.
    assert wanting(text) in (set(), {"url"}), wanting(text)
    assert "name" in wanting(text.replace(b"\nname:", b"\nnome:")), "the schema misses nothing"


def wanting(text):
    """The properties that the schema misses in a `publiccode.yml`; no other fault."""
    with kept(text, "publiccode.yml") as file:
        command = [PROGRAMS / "check-jsonschema", "--schemafile", STANDARDS / "publiccode/publiccode.json", file]
        done = subprocess.run(command, capture_output=True, text=True)
    missing = set(re.findall(r"'(\w+)' is a required property", done.stdout))
    assert done.returncode == 0 or missing, done.stdout + done.stderr
    return missing


if unknown := set(WANTED) - {name for name, _ in KINDS}:
    FAULTS.append(f"there is no check of {unknown}")
for name, check in KINDS:
    if WANTED and name not in WANTED:
        continue
    try:
        check()
    except Exception as error:  # noqa: BLE001 - every fault is told, not the first alone
        FAULTS.append(f"{name}: {type(error).__name__}: {error}")
print(json.dumps({"checks": CHECKS, "faults": FAULTS, "known": [name for name, _ in KINDS]}))
