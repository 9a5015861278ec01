data-description = Rețelele, intervențiile, partenerii, poveștile, comunele și sursele Planului Lab'Impact pentru foi de calcul, hărți și programe
data-lead = Fiecare listă din Atlante se descarcă întreagă sau așa cum ai filtrat-o, cu sursele rând cu rând. Pentru Excel și LibreOffice alege foaia de calcul.
data-together = Toate împreună
data-tables = Listă cu listă
data-size = { $columns } coloane
file-kilobytes = { $size } kB
file-megabytes = { $size } MB
data-changed = Noi sau schimbate cu revizia { $number }: { $count }
data-open = Deschide cu un program de tabele (XLSX)
data-csv = CSV pentru programe
data-columns = Ce este în fiecare coloană
data-column = Coloană
data-meaning = Ce înseamnă
data-kind = Valoare
data-whole = Filtrul nu se aplică aici: lista este mereu întreagă.
data-programs = Pentru cine scrie programe și tabele
data-programs-text = Adresele rămân aceleași, iar alte site-uri le pot citi. Fiecare fișier spune ce revizie are.
data-hsds = Intervenții pentru bazele de date ale serviciilor sociale (HSDS 3.1)
data-reconciliation = Potrivirea numelor pentru OpenRefine
kind-text = text
kind-integer = număr întreg
kind-decimal = număr
kind-date = dată, chiar și incompletă
kind-day = zi
kind-link = adresă
kind-list = mai multe valori
kind-sometimes = nu întotdeauna
download = Descarcă
download-more = altele
download-record = Această fișă pentru programe:
download-cite = Cum se citează:
use-title = Cum să folosești datele
use-lead = Un exemplu pentru fiecare program: îl copiezi și merge.
use-libreoffice = Excel și LibreOffice
use-libreoffice-text = Ajunge să deschizi fișierul XLSX cu două clicuri: accentele, codurile și datele rămân cum sunt scrise. Din linia de comandă, LibreOffice îl convertește așa:
use-qgis = QGIS și alte programe pentru hărți
use-qgis-text = În QGIS: Layer, Add Layer, Add Vector Layer (strat, adaugă strat, adaugă strat vectorial), și lipește adresa fișierului GeoJSON. GDAL, pe care QGIS îl folosește ca să citească, îl convertește așa:
use-r = R
use-r-text = Citește coloanele ca text: așa codurile ISTAT își păstrează zerourile.
use-python = Python
use-python-text = Cu pandas, citește coloanele ca text.
use-duckdb = DuckDB
use-duckdb-text = O întrebare în SQL direct pe fișierul CSV.
use-sqlite = SQLite și Datasette
use-sqlite-text = Un singur fișier cu toate tabelele și cu cheile dintre ele.
use-openrefine = OpenRefine
use-openrefine-text = Dacă ai o coloană cu nume de comune, rețele sau instituții, alege „Reconcile”, „Add standard service” și lipește această adresă. Apoi poți adăuga provincia, rețeaua și locuitorii.
quality-title = Cum sunt verificate fișierele
quality-lead = La fiecare schimbare a programului, unelte făcute de alții citesc fișierele și spun dacă respectă regulile formatului lor.
quality-date = Ultima verificare scrisă aici este din { $date }: nicio greșeală.
quality-format = Format
quality-address = Fișier
quality-validator = Verificat cu
quality-size = Mărime
quality-limits = Ce nu a fost verificat
quality-limits-text = Excel și QGIS nu au fost încercate direct: în locul lor, LibreOffice și GDAL. La portalurile naționale de date nu s-a ajuns. O verificare a formatului nu spune dacă un fapt este adevărat: pentru asta este sursa fiecărui rând.
format-xlsx = Excel
format-xlsx-whom = Toate listele, fiecare pe o foaie, cu o pagină de citit la început. Pentru birouri și redacții.
format-csv = CSV
format-csv-metadata = Descrierea coloanelor (CSVW)
format-json = JSON
format-geojson = GeoJSON
format-atom = Noutăți (Atom)
format-json-feed = Noutăți (JSON Feed)
format-news-atom = Schimbările catalogului (Atom)
format-news-atom-whom = Ce se schimbă, fișă cu fișă. Pentru cine urmărește catalogul dintr-un cititor de știri.
format-news-json-feed = Schimbările catalogului (JSON Feed)
format-news-json-feed-whom = Aceleași schimbări, pentru cine citește JSON.
format-csv-group = Descrierea tuturor tabelelor (CSVW)
format-csv-group-whom = Ce înseamnă coloanele și ce chei au, pentru programe care citesc CSV pe Web.
format-data-package = Pachet de date (Frictionless)
format-data-package-whom = Pentru cercetători care încarcă toate tabelele deodată.
format-sqlite = SQLite
format-sqlite-whom = Toate tabelele într-o bază de date. Pentru cine pune întrebări în SQL sau folosește Datasette.
format-json-ld = JSON-LD (schema.org)
format-json-ld-whom = Pentru motoare de căutare și date legate între ele.
format-calendar = Calendar (iCalendar)
format-calendar-whom = Evenimente și termene, toate trecute. Pentru cine ține o linie a timpului.
format-csl = Citări (CSL-JSON)
format-csl-whom = Pentru programe care scriu bibliografii.
format-bibtex = Citări (BibTeX)
format-bibtex-whom = Pentru cine scrie cu LaTeX.
format-ris = Citări (RIS)
format-ris-whom = Pentru Zotero, EndNote și Mendeley.
format-turtle = Catalogul datelor (DCAT-AP_IT, Turtle)
format-turtle-whom = Pentru portalurile de date deschise, ca dati.gov.it.
format-catalogue-json-ld = Catalogul datelor (DCAT-AP_IT, JSON-LD)
format-catalogue-json-ld-whom = Același catalog, pentru cine citește JSON.
format-archive = Tot într-o arhivă (ZIP)
format-archive-whom = Fiecare fișier, cu licența și cu amprentele digitale ca să le poți verifica.
download-storie = { $count-form ->
    [one] Descarcă această poveste:
    [few] Descarcă aceste { $count } povești:
   *[other] Descarcă aceste { $count } de povești:
 }
download-comuni = { $count-form ->
    [one] Descarcă această comună:
    [few] Descarcă aceste { $count } comune:
   *[other] Descarcă aceste { $count } de comune:
 }
download-interventi = { $count-form ->
    [one] Descarcă această intervenție:
    [few] Descarcă aceste { $count } intervenții:
   *[other] Descarcă aceste { $count } de intervenții:
 }
download-reti = { $count-form ->
    [one] Descarcă această rețea:
    [few] Descarcă aceste { $count } rețele:
   *[other] Descarcă aceste { $count } de rețele:
 }
download-fonti = { $count-form ->
    [one] Descarcă această sursă:
    [few] Descarcă aceste { $count } surse:
   *[other] Descarcă aceste { $count } de surse:
 }
download-partner = { $count-form ->
    [one] Descarcă acest partener:
    [few] Descarcă acești { $count } parteneri:
   *[other] Descarcă acești { $count } de parteneri:
 }
download-province = { $count-form ->
    [one] Descarcă această provincie:
    [few] Descarcă aceste { $count } provincii:
   *[other] Descarcă aceste { $count } de provincii:
 }
download-temi = { $count-form ->
    [one] Descarcă această temă:
    [few] Descarcă aceste { $count } teme:
   *[other] Descarcă aceste { $count } de teme:
 }
download-argomenti = { $count-form ->
    [one] Descarcă acest subiect:
    [few] Descarcă aceste { $count } subiecte:
   *[other] Descarcă aceste { $count } de subiecte:
 }
embed-title = Pune-o pe alt site
embed-text = Copiază codul și lipește-l în pagina ta. Nu folosește cookie-uri, spune licența și data și rămâne actualizat.
embed-card = Caseta acestei pagini
embed-map = Harta
embed-list = Lista rețelelor
embed-figure = Numărul
embed-frozen = { $what }, așa cum este la revizia { $number }: nu se mai schimbă
embed-title-of = Rețelele Lab'Impact: { $what }
embed-try = Vezi cum arată
embed-ended = Planul Lab'Impact s-a încheiat la 30 iunie 2023.
embed-credit = Date: Atlante Lab'Impact, revizia { $number } din { $date }.
embed-open = Deschide sursa
embed-all = { $count-form ->
    [one] Vezi rețeaua
    [few] Vezi toate cele { $count } rețele
   *[other] Vezi toate cele { $count } de rețele
 }
