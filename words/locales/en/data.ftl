# The page of data, the links to files, and the pages around them.

data-description = The networks, interventions, partners, stories, municipalities and sources of the Lab'Impact plan for spreadsheets, maps and programs
data-lead = Each list of the Atlas can be downloaded whole or as you filtered it, with the sources row by row. For Excel and LibreOffice choose the spreadsheet.
data-together = All together
data-tables = List by list
data-size = { $columns } columns
file-kilobytes = { $size } kB
file-megabytes = { $size } MB
data-changed = New or changed with revision { $number }: { $count }
data-open = Open with a spreadsheet (XLSX)
data-csv = CSV for programs
data-columns = What each column has
data-column = Column
data-meaning = Meaning
data-kind = Value
data-whole = The filter does not apply here: the list is always whole.
data-programs = For whoever writes programs and tables
data-programs-text = Addresses stay the same, and other sites may read them. Each file says its revision.
data-hsds = Interventions for directories of social services (HSDS 3.1)
data-reconciliation = Matching names for OpenRefine
kind-text = text
kind-integer = whole number
kind-decimal = number
kind-date = date, also partial
kind-day = day
kind-link = address
kind-list = several values
kind-sometimes = not always
download = Download
download-more = more
download-record = This record for programs:
download-cite = Citation:
use-title = How to use the data
use-lead = An example for each program: copy it and it works.
use-libreoffice = Excel and LibreOffice
use-libreoffice-text = A double click on the XLSX file is enough: accents, codes and dates stay as they are written. On the command line LibreOffice converts it like this:
use-qgis = QGIS and other programs for maps
use-qgis-text = In QGIS: Layer, Add Layer, Add Vector Layer, and paste the address of the GeoJSON file. GDAL, which QGIS reads with, converts it like this:
use-r = R
use-r-text = Read the columns as text: so ISTAT codes keep their zeros.
use-python = Python
use-python-text = With pandas, read the columns as text.
use-duckdb = DuckDB
use-duckdb-text = A question in SQL straight on the CSV file.
use-sqlite = SQLite and Datasette
use-sqlite-text = One file with all tables and the keys between them.
use-openrefine = OpenRefine
use-openrefine-text = If you have a column of names of municipalities, networks or bodies, choose “Reconcile”, “Add standard service” and paste this address. Then you can add province, network and residents.
quality-title = How the files are checked
quality-lead = At each change of the program, tools written by others read the files and say whether they keep the rules of their format.
quality-date = The last check written down here is of { $date }: no fault.
quality-format = Format
quality-address = File
quality-validator = Checked with
quality-size = Size
quality-limits = What was not checked
quality-limits-text = Excel and QGIS were not tried themselves: LibreOffice and GDAL stand for them. The national portals of data were not reached. A check of the format does not say whether a fact is true: for that there is the source of each row.
format-xlsx = Excel
format-xlsx-whom = All lists, a sheet each, with a page to read first. For offices and newsrooms.
format-csv = CSV
format-csv-metadata = Description of the columns (CSVW)
format-json = JSON
format-geojson = GeoJSON
format-atom = Feed (Atom)
format-json-feed = Feed (JSON Feed)
format-news-atom = Changes of the catalogue (Atom)
format-news-atom-whom = What changes, record by record. For whoever follows the catalogue from a feed reader.
format-news-json-feed = Changes of the catalogue (JSON Feed)
format-news-json-feed-whom = The same changes, for whoever reads JSON.
format-csv-group = Description of all tables (CSVW)
format-csv-group-whom = Meaning and keys of the columns, for programs that read CSV on the Web.
format-data-package = Data package (Frictionless)
format-data-package-whom = For researchers who load all tables at once.
format-sqlite = SQLite
format-sqlite-whom = All tables in one database. For whoever asks in SQL or uses Datasette.
format-json-ld = JSON-LD (schema.org)
format-json-ld-whom = For search engines and linked data.
format-calendar = Calendar (iCalendar)
format-calendar-whom = Events and dates, all of them past. For whoever keeps a timeline.
format-csl = Citations (CSL-JSON)
format-csl-whom = For programs that write bibliographies.
format-bibtex = Citations (BibTeX)
format-bibtex-whom = For whoever writes with LaTeX.
format-ris = Citations (RIS)
format-ris-whom = For Zotero, EndNote and Mendeley.
format-turtle = Catalogue of data (DCAT-AP_IT, Turtle)
format-turtle-whom = For portals of open data, such as dati.gov.it.
format-catalogue-json-ld = Catalogue of data (DCAT-AP_IT, JSON-LD)
format-catalogue-json-ld-whom = The same catalogue, for whoever reads JSON.
format-archive = All in one archive (ZIP)
format-archive-whom = Each file, with the licence and the hashes to check them by.
download-storie = { $count-form ->
    [one] Download this story:
   *[other] Download these { $count } stories:
 }
download-comuni = { $count-form ->
    [one] Download this municipality:
   *[other] Download these { $count } municipalities:
 }
download-interventi = { $count-form ->
    [one] Download this intervention:
   *[other] Download these { $count } interventions:
 }
download-reti = { $count-form ->
    [one] Download this network:
   *[other] Download these { $count } networks:
 }
download-fonti = { $count-form ->
    [one] Download this source:
   *[other] Download these { $count } sources:
 }
download-partner = { $count-form ->
    [one] Download this partner:
   *[other] Download these { $count } partners:
 }
download-province = { $count-form ->
    [one] Download this province:
   *[other] Download these { $count } provinces:
 }
download-temi = { $count-form ->
    [one] Download this theme:
   *[other] Download these { $count } themes:
 }
download-argomenti = { $count-form ->
    [one] Download this topic:
   *[other] Download these { $count } topics:
 }
embed-title = Show it on another site
embed-text = Copy the code and paste it into your page. It uses no cookies, says licence and date, and stays up to date.
embed-card = The box of this page
embed-map = The map
embed-list = The list of networks
embed-figure = The number
embed-frozen = { $what }, as it is at revision { $number }: it no longer changes
embed-title-of = The networks of Lab'Impact: { $what }
embed-try = See how it looks
embed-ended = The Lab'Impact plan ended on 30 June 2023.
embed-credit = Data: Atlante Lab'Impact, revision { $number } of { $date }.
embed-open = Open the source
embed-all = { $count-form ->
    [one] See the network
   *[other] See all { $count } networks
 }
