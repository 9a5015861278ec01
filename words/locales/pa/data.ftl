data-description = Lab'Impact ਯੋਜਨਾ ਦੇ ਨੈੱਟਵਰਕ, ਕੰਮ, ਭਾਈਵਾਲ, ਕਹਾਣੀਆਂ, ਨਗਰਪਾਲਿਕਾਵਾਂ ਅਤੇ ਸਰੋਤ, ਸਪ੍ਰੈਡਸ਼ੀਟਾਂ, ਨਕਸ਼ਿਆਂ ਅਤੇ ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ
data-lead = Atlante ਦੀ ਹਰ ਸੂਚੀ ਪੂਰੀ ਜਾਂ ਤੁਹਾਡੇ ਫਿਲਟਰ ਮੁਤਾਬਕ ਡਾਊਨਲੋਡ ਹੁੰਦੀ ਹੈ, ਹਰ ਲਾਈਨ ਦੇ ਸਰੋਤਾਂ ਨਾਲ। Excel ਅਤੇ LibreOffice ਲਈ ਸਪ੍ਰੈਡਸ਼ੀਟ ਚੁਣੋ।
data-together = ਸਭ ਇਕੱਠਾ
data-tables = ਸੂਚੀ-ਦਰ-ਸੂਚੀ
data-size = { $columns } ਕਾਲਮ
file-kilobytes = { $size } kB
file-megabytes = { $size } MB
data-changed = ਸੋਧ { $number } ਨਾਲ ਨਵੇਂ ਜਾਂ ਬਦਲੇ: { $count }
data-open = ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਨਾਲ ਖੋਲ੍ਹੋ (XLSX)
data-csv = ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ CSV
data-columns = ਹਰ ਕਾਲਮ ਵਿੱਚ ਕੀ ਹੈ
data-column = ਕਾਲਮ
data-meaning = ਮਤਲਬ
data-kind = ਕੀ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ
data-whole = ਇੱਥੇ ਫਿਲਟਰ ਨਹੀਂ ਚੱਲਦਾ: ਸੂਚੀ ਹਮੇਸ਼ਾ ਪੂਰੀ ਹੁੰਦੀ ਹੈ।
data-programs = ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਸਾਰਣੀਆਂ ਬਣਾਉਣ ਵਾਲਿਆਂ ਲਈ
data-programs-text = ਪਤੇ ਬਦਲਦੇ ਨਹੀਂ, ਅਤੇ ਹੋਰ ਸਾਈਟਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਪੜ੍ਹ ਸਕਦੀਆਂ ਹਨ। ਹਰ ਫ਼ਾਈਲ ਆਪਣੀ ਸੋਧ ਦੱਸਦੀ ਹੈ।
data-hsds = ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਦੇ ਡਾਟਾਬੇਸਾਂ ਲਈ ਸਰਗਰਮੀਆਂ (HSDS 3.1)
data-reconciliation = OpenRefine ਲਈ ਨਾਵਾਂ ਦਾ ਮਿਲਾਨ
kind-text = ਲਿਖਤ
kind-integer = ਪੂਰਾ ਅੰਕ
kind-decimal = ਅੰਕ
kind-date = ਤਾਰੀਖ, ਅਧੂਰੀ ਵੀ
kind-day = ਦਿਨ
kind-link = ਪਤਾ
kind-list = ਇੱਕ ਤੋਂ ਵੱਧ ਚੀਜ਼ਾਂ
kind-sometimes = ਹਮੇਸ਼ਾ ਨਹੀਂ
download = ਡਾਊਨਲੋਡ ਕਰੋ
download-more = ਹੋਰ
download-record = ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ ਇਹ ਰਿਕਾਰਡ:
download-cite = ਹਵਾਲਾ:
use-title = ਡਾਟਾ ਕਿਵੇਂ ਵਰਤੀਏ
use-lead = ਹਰ ਪ੍ਰੋਗਰਾਮ ਲਈ ਇੱਕ ਮਿਸਾਲ: ਕਾਪੀ ਕਰੋ ਅਤੇ ਚੱਲ ਪੈਂਦੀ ਹੈ।
use-libreoffice = Excel ਅਤੇ LibreOffice
use-libreoffice-text = XLSX ਫ਼ਾਈਲ ਤੇ ਦੋ ਵਾਰ ਕਲਿੱਕ ਕਰੋ, ਬੱਸ: ਅੱਖਰਾਂ ਦੇ ਚਿੰਨ੍ਹ, ਕੋਡ ਅਤੇ ਤਾਰੀਖਾਂ ਉਵੇਂ ਹੀ ਰਹਿੰਦੀਆਂ ਹਨ ਜਿਵੇਂ ਲਿਖੀਆਂ ਹਨ। ਕਮਾਂਡ ਲਾਈਨ ਤੇ LibreOffice ਇਸ ਨੂੰ ਇੰਝ ਬਦਲਦਾ ਹੈ:
use-qgis = QGIS ਅਤੇ ਨਕਸ਼ਿਆਂ ਦੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ
use-qgis-text = QGIS ਵਿੱਚ: Layer, Add Layer, Add Vector Layer, ਅਤੇ GeoJSON ਫ਼ਾਈਲ ਦਾ ਪਤਾ ਪੇਸਟ ਕਰੋ। GDAL, ਜਿਸ ਨਾਲ QGIS ਪੜ੍ਹਦਾ ਹੈ, ਇਸ ਨੂੰ ਇੰਝ ਬਦਲਦਾ ਹੈ:
use-r = R
use-r-text = ਕਾਲਮਾਂ ਨੂੰ ਲਿਖਤ ਵਜੋਂ ਪੜ੍ਹੋ: ਇੰਝ ISTAT ਕੋਡਾਂ ਦੇ ਸਿਫ਼ਰ ਬਚੇ ਰਹਿੰਦੇ ਹਨ।
use-python = Python
use-python-text = pandas ਨਾਲ, ਕਾਲਮਾਂ ਨੂੰ ਲਿਖਤ ਵਜੋਂ ਪੜ੍ਹੋ।
use-duckdb = DuckDB
use-duckdb-text = SQL ਵਿੱਚ ਇੱਕ ਸਵਾਲ, ਸਿੱਧਾ CSV ਫ਼ਾਈਲ ਤੇ।
use-sqlite = SQLite ਅਤੇ Datasette
use-sqlite-text = ਸਾਰੀਆਂ ਸਾਰਣੀਆਂ ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਜੋੜਨ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ, ਇੱਕੋ ਫ਼ਾਈਲ ਵਿੱਚ।
use-openrefine = OpenRefine
use-openrefine-text = ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਨਗਰਪਾਲਿਕਾਵਾਂ, ਨੈੱਟਵਰਕਾਂ ਜਾਂ ਸੰਸਥਾਵਾਂ ਦੇ ਨਾਵਾਂ ਦਾ ਕਾਲਮ ਹੈ, ਤਾਂ «Reconcile», «Add standard service» ਚੁਣੋ ਅਤੇ ਇਹ ਪਤਾ ਪੇਸਟ ਕਰੋ। ਫਿਰ ਤੁਸੀਂ ਸੂਬਾ, ਨੈੱਟਵਰਕ ਅਤੇ ਵਸਨੀਕ ਜੋੜ ਸਕਦੇ ਹੋ।
quality-title = ਫ਼ਾਈਲਾਂ ਦੀ ਜਾਂਚ ਕਿਵੇਂ ਹੁੰਦੀ ਹੈ
quality-lead = ਜਦੋਂ ਵੀ ਪ੍ਰੋਗਰਾਮ ਬਦਲਦਾ ਹੈ, ਦੂਜਿਆਂ ਦੇ ਬਣਾਏ ਔਜ਼ਾਰ ਫ਼ਾਈਲਾਂ ਪੜ੍ਹਦੇ ਹਨ ਅਤੇ ਦੱਸਦੇ ਹਨ ਕਿ ਉਹ ਆਪਣੇ ਫਾਰਮੈਟ ਦੇ ਨਿਯਮ ਮੰਨਦੀਆਂ ਹਨ ਜਾਂ ਨਹੀਂ।
quality-date = ਇੱਥੇ ਲਿਖੀ ਆਖਰੀ ਜਾਂਚ { $date } ਦੀ ਹੈ: ਕੋਈ ਗਲਤੀ ਨਹੀਂ।
quality-format = ਫਾਰਮੈਟ
quality-address = ਫ਼ਾਈਲ
quality-validator = ਕਿਸ ਨਾਲ ਜਾਂਚਿਆ
quality-size = ਆਕਾਰ
quality-limits = ਕੀ ਨਹੀਂ ਜਾਂਚਿਆ ਗਿਆ
quality-limits-text = Excel ਅਤੇ QGIS ਖੁਦ ਨਹੀਂ ਅਜ਼ਮਾਏ ਗਏ: ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ LibreOffice ਅਤੇ GDAL ਹਨ। ਡਾਟੇ ਦੇ ਕੌਮੀ ਪੋਰਟਲਾਂ ਤੱਕ ਪਹੁੰਚ ਨਹੀਂ ਹੋਈ। ਫਾਰਮੈਟ ਦੀ ਜਾਂਚ ਇਹ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਕੋਈ ਗੱਲ ਸੱਚ ਹੈ: ਉਸ ਲਈ ਹਰ ਕਤਾਰ ਦਾ ਸਰੋਤ ਹੈ।
format-xlsx = Excel
format-xlsx-whom = ਸਾਰੀਆਂ ਸੂਚੀਆਂ, ਹਰ ਇੱਕ ਆਪਣੀ ਸ਼ੀਟ ਤੇ, ਅਤੇ ਇੱਕ ਪੰਨਾ ਜੋ ਪਹਿਲਾਂ ਪੜ੍ਹਨਾ ਹੈ। ਦਫ਼ਤਰਾਂ ਅਤੇ ਅਖ਼ਬਾਰਾਂ ਲਈ।
format-csv = CSV
format-csv-metadata = ਕਾਲਮਾਂ ਦਾ ਵੇਰਵਾ (CSVW)
format-json = JSON
format-geojson = GeoJSON
format-atom = ਖ਼ਬਰਾਂ (Atom)
format-json-feed = ਖ਼ਬਰਾਂ (JSON Feed)
format-news-atom = ਸੂਚੀ ਦੀਆਂ ਤਬਦੀਲੀਆਂ (Atom)
format-news-atom-whom = ਕੀ ਬਦਲਦਾ ਹੈ, ਰਿਕਾਰਡ ਦਰ ਰਿਕਾਰਡ। ਉਨ੍ਹਾਂ ਲਈ ਜੋ ਖ਼ਬਰਾਂ ਪੜ੍ਹਨ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਤੋਂ ਸੂਚੀ ਦੇਖਦੇ ਹਨ।
format-news-json-feed = ਸੂਚੀ ਦੀਆਂ ਤਬਦੀਲੀਆਂ (JSON Feed)
format-news-json-feed-whom = ਉਹੀ ਤਬਦੀਲੀਆਂ, ਉਨ੍ਹਾਂ ਲਈ ਜੋ JSON ਪੜ੍ਹਦੇ ਹਨ।
format-csv-group = ਸਾਰੀਆਂ ਸਾਰਣੀਆਂ ਦਾ ਵੇਰਵਾ (CSVW)
format-csv-group-whom = ਕਾਲਮਾਂ ਦਾ ਮਤਲਬ ਅਤੇ ਕੁੰਜੀਆਂ, ਉਨ੍ਹਾਂ ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ ਜੋ ਵੈੱਬ ਤੇ CSV ਪੜ੍ਹਦੇ ਹਨ।
format-data-package = ਡਾਟਾ ਪੈਕੇਜ (Frictionless)
format-data-package-whom = ਖੋਜਕਾਰਾਂ ਲਈ ਜੋ ਸਾਰੀਆਂ ਸਾਰਣੀਆਂ ਇਕੱਠੀਆਂ ਲੈਂਦੇ ਹਨ।
format-sqlite = SQLite
format-sqlite-whom = ਸਾਰੀਆਂ ਸਾਰਣੀਆਂ ਇੱਕੋ ਡਾਟਾਬੇਸ ਵਿੱਚ। ਉਨ੍ਹਾਂ ਲਈ ਜੋ SQL ਵਿੱਚ ਸਵਾਲ ਪੁੱਛਦੇ ਹਨ ਜਾਂ Datasette ਵਰਤਦੇ ਹਨ।
format-json-ld = JSON-LD (schema.org)
format-json-ld-whom = ਖੋਜ ਇੰਜਣਾਂ ਅਤੇ ਆਪਸ ਵਿੱਚ ਜੁੜੇ ਡਾਟੇ ਲਈ।
format-calendar = ਕੈਲੰਡਰ (iCalendar)
format-calendar-whom = ਸਮਾਗਮ ਅਤੇ ਆਖਰੀ ਤਾਰੀਖਾਂ, ਸਭ ਲੰਘ ਚੁੱਕੀਆਂ। ਉਨ੍ਹਾਂ ਲਈ ਜੋ ਸਮੇਂ ਦੀ ਲਕੀਰ ਬਣਾਉਂਦੇ ਹਨ।
format-csl = ਹਵਾਲੇ (CSL-JSON)
format-csl-whom = ਉਨ੍ਹਾਂ ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ ਜੋ ਕਿਤਾਬਾਂ ਅਤੇ ਲੇਖਾਂ ਦੀਆਂ ਸੂਚੀਆਂ ਬਣਾਉਂਦੇ ਹਨ।
format-bibtex = ਹਵਾਲੇ (BibTeX)
format-bibtex-whom = LaTeX ਨਾਲ ਲਿਖਣ ਵਾਲਿਆਂ ਲਈ।
format-ris = ਹਵਾਲੇ (RIS)
format-ris-whom = Zotero, EndNote ਅਤੇ Mendeley ਲਈ।
format-turtle = ਡਾਟੇ ਦੀ ਸੂਚੀ (DCAT-AP_IT, Turtle)
format-turtle-whom = ਖੁੱਲ੍ਹੇ ਡਾਟੇ ਦੇ ਪੋਰਟਲਾਂ ਲਈ, ਜਿਵੇਂ dati.gov.it।
format-catalogue-json-ld = ਡਾਟੇ ਦੀ ਸੂਚੀ (DCAT-AP_IT, JSON-LD)
format-catalogue-json-ld-whom = ਉਹੀ ਸੂਚੀ, JSON ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਲਈ।
format-archive = ਸਭ ਕੁਝ ਇੱਕੋ ਆਰਕਾਈਵ ਵਿੱਚ (ZIP)
format-archive-whom = ਹਰ ਫ਼ਾਈਲ, ਲਾਇਸੈਂਸ ਨਾਲ, ਅਤੇ ਜਾਂਚਣ ਲਈ ਉਨ੍ਹਾਂ ਦੇ ਹੈਸ਼ (hash) ਨਾਲ।
download-storie = { $count-form ->
    [one] { $count } ਕਹਾਣੀ ਡਾਊਨਲੋਡ ਕਰੋ:
   *[other] ਇਹ { $count } ਕਹਾਣੀਆਂ ਡਾਊਨਲੋਡ ਕਰੋ:
 }
download-comuni = { $count-form ->
    [one] { $count } ਨਗਰਪਾਲਿਕਾ ਡਾਊਨਲੋਡ ਕਰੋ:
   *[other] ਇਹ { $count } ਨਗਰਪਾਲਿਕਾਵਾਂ ਡਾਊਨਲੋਡ ਕਰੋ:
 }
download-interventi = { $count-form ->
    [one] { $count } ਸਰਗਰਮੀ ਡਾਊਨਲੋਡ ਕਰੋ:
   *[other] ਇਹ { $count } ਸਰਗਰਮੀਆਂ ਡਾਊਨਲੋਡ ਕਰੋ:
 }
download-reti = { $count-form ->
    [one] { $count } ਨੈੱਟਵਰਕ ਡਾਊਨਲੋਡ ਕਰੋ:
   *[other] ਇਹ { $count } ਨੈੱਟਵਰਕ ਡਾਊਨਲੋਡ ਕਰੋ:
 }
download-fonti = { $count-form ->
    [one] { $count } ਸਰੋਤ ਡਾਊਨਲੋਡ ਕਰੋ:
   *[other] ਇਹ { $count } ਸਰੋਤ ਡਾਊਨਲੋਡ ਕਰੋ:
 }
download-partner = { $count-form ->
    [one] { $count } ਭਾਈਵਾਲ ਡਾਊਨਲੋਡ ਕਰੋ:
   *[other] ਇਹ { $count } ਭਾਈਵਾਲ ਡਾਊਨਲੋਡ ਕਰੋ:
 }
download-province = { $count-form ->
    [one] { $count } ਸੂਬਾ ਡਾਊਨਲੋਡ ਕਰੋ:
   *[other] ਇਹ { $count } ਸੂਬੇ ਡਾਊਨਲੋਡ ਕਰੋ:
 }
download-temi = { $count-form ->
    [one] { $count } ਖੇਤਰ ਡਾਊਨਲੋਡ ਕਰੋ:
   *[other] ਇਹ { $count } ਖੇਤਰ ਡਾਊਨਲੋਡ ਕਰੋ:
 }
download-argomenti = { $count-form ->
    [one] { $count } ਵਿਸ਼ਾ ਡਾਊਨਲੋਡ ਕਰੋ:
   *[other] ਇਹ { $count } ਵਿਸ਼ੇ ਡਾਊਨਲੋਡ ਕਰੋ:
 }
embed-title = ਹੋਰ ਸਾਈਟ ਤੇ ਲਾਓ
embed-text = ਕੋਡ ਕਾਪੀ ਕਰੋ ਅਤੇ ਆਪਣੇ ਪੰਨੇ ਤੇ ਪੇਸਟ ਕਰੋ। ਇਹ ਕੂਕੀਆਂ (cookie) ਨਹੀਂ ਵਰਤਦਾ, ਲਾਇਸੈਂਸ ਅਤੇ ਤਾਰੀਖ ਦੱਸਦਾ ਹੈ, ਅਤੇ ਤਾਜ਼ਾ ਰਹਿੰਦਾ ਹੈ।
embed-card = ਇਸ ਪੰਨੇ ਦਾ ਡੱਬਾ
embed-map = ਨਕਸ਼ਾ
embed-list = ਨੈੱਟਵਰਕਾਂ ਦੀ ਸੂਚੀ
embed-figure = ਅੰਕੜਾ
embed-frozen = { $what }, ਸੋਧ { $number } ਮੁਤਾਬਕ: ਹੁਣ ਨਹੀਂ ਬਦਲੇਗਾ
embed-title-of = Lab'Impact ਦੇ ਨੈੱਟਵਰਕ: { $what }
embed-try = ਦੇਖੋ ਕਿਵੇਂ ਦਿਖਦਾ ਹੈ
embed-ended = Lab'Impact ਯੋਜਨਾ 30 ਜੂਨ 2023 ਨੂੰ ਖਤਮ ਹੋ ਗਈ।
embed-credit = ਡਾਟਾ: Atlante Lab'Impact, ਸੋਧ { $number }, { $date }।
embed-open = ਸਰੋਤ ਖੋਲ੍ਹੋ
embed-all = { $count-form ->
    [one] { $count } ਨੈੱਟਵਰਕ ਦੇਖੋ
   *[other] ਸਾਰੇ { $count } ਨੈੱਟਵਰਕ ਦੇਖੋ
 }
