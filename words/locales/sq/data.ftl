data-description = Rrjetet, ndërhyrjet, partnerët, historitë, komunat dhe burimet e Planit Lab'Impact për fletë llogaritëse, harta dhe programe
data-lead = Çdo listë e Atlante shkarkohet e plotë ose siç e ke filtruar, me burimet rresht për rresht. Për Excel dhe LibreOffice zgjidh fletën llogaritëse.
data-together = Të gjitha bashkë
data-tables = Listë pas liste
data-size = { $columns } kolona
file-kilobytes = { $size } kB
file-megabytes = { $size } MB
data-changed = Të reja ose të ndryshuara me rishikimin { $number }: { $count }
data-open = Hape me një program tabelash (XLSX)
data-csv = CSV për programe
data-columns = Çfarë ka në çdo kolonë
data-column = Kolona
data-meaning = Çfarë do të thotë
data-kind = Vlera
data-whole = Filtri nuk vlen këtu: lista është gjithmonë e plotë.
data-programs = Për kush shkruan programe dhe tabela
data-programs-text = Adresat mbeten të njëjtat, dhe faqe të tjera interneti mund t'i lexojnë. Çdo skedar e thotë rishikimin e vet.
data-hsds = Ndërhyrje për bazat e të dhënave të shërbimeve sociale (HSDS 3.1)
data-reconciliation = Përputhja e emrave për OpenRefine
kind-text = tekst
kind-integer = numër i plotë
kind-decimal = numër
kind-date = datë, edhe e pjesshme
kind-day = ditë
kind-link = adresë
kind-list = disa vlera
kind-sometimes = jo gjithmonë
download = Shkarko
download-more = të tjera
download-record = Kjo skedë për programet:
download-cite = Citimi:
use-title = Si t'i përdorësh të dhënat
use-lead = Një shembull për çdo program: e kopjon dhe punon.
use-libreoffice = Excel dhe LibreOffice
use-libreoffice-text = Mjafton ta hapësh skedarin XLSX me dy klikime: theksat, kodet dhe datat mbeten siç janë shkruar. Nga rreshti i komandave, LibreOffice e kthen kështu:
use-qgis = QGIS dhe programe të tjera për harta
use-qgis-text = Në QGIS: Layer, Add Layer, Add Vector Layer (shtresë, shto shtresë, shto shtresë vektoriale), dhe ngjit adresën e skedarit GeoJSON. GDAL, që QGIS e përdor për të lexuar, e kthen kështu:
use-r = R
use-r-text = Lexoji kolonat si tekst: kështu kodet ISTAT i mbajnë zerot.
use-python = Python
use-python-text = Me pandas, lexoji kolonat si tekst.
use-duckdb = DuckDB
use-duckdb-text = Një pyetje në SQL drejt e mbi skedarin CSV.
use-sqlite = SQLite dhe Datasette
use-sqlite-text = Një skedar i vetëm me të gjitha tabelat dhe çelësat mes tyre.
use-openrefine = OpenRefine
use-openrefine-text = Nëse ke një kolonë me emra komunash, rrjetesh ose institucionesh, zgjidh «Reconcile», «Add standard service» dhe ngjit këtë adresë. Pastaj mund të shtosh provincën, rrjetin dhe banorët.
quality-title = Si kontrollohen skedarët
quality-lead = Në çdo ndryshim të programit, mjete të shkruara nga të tjerë i lexojnë skedarët dhe thonë nëse i ndjekin rregullat e formatit të tyre.
quality-date = Kontrolli i fundit i shkruar këtu është i datës { $date }: asnjë gabim.
quality-format = Formati
quality-address = Skedari
quality-validator = Kontrolluar me
quality-size = Madhësia
quality-limits = Çfarë nuk është kontrolluar
quality-limits-text = Excel dhe QGIS nuk u provuan vetë: në vend të tyre LibreOffice dhe GDAL. Te portalet kombëtare të të dhënave nuk u arrit. Një kontroll i formatit nuk thotë nëse një fakt është i vërtetë: për këtë është burimi i çdo rreshti.
format-xlsx = Excel
format-xlsx-whom = Të gjitha listat, secila në një fletë, me një faqe për t'u lexuar në fillim. Për zyra dhe redaksi.
format-csv = CSV
format-csv-metadata = Përshkrimi i kolonave (CSVW)
format-json = JSON
format-geojson = GeoJSON
format-atom = Të reja (Atom)
format-json-feed = Të reja (JSON Feed)
format-news-atom = Ndryshimet e katalogut (Atom)
format-news-atom-whom = Çfarë ndryshon, skedë për skedë. Për kë e ndjek katalogun nga një lexues lajmesh.
format-news-json-feed = Ndryshimet e katalogut (JSON Feed)
format-news-json-feed-whom = Të njëjtat ndryshime, për kë lexon JSON.
format-csv-group = Përshkrimi i të gjitha tabelave (CSVW)
format-csv-group-whom = Kuptimi dhe çelësat e kolonave, për programe që lexojnë CSV në Web.
format-data-package = Paketë të dhënash (Frictionless)
format-data-package-whom = Për kërkues që i ngarkojnë të gjitha tabelat njëherësh.
format-sqlite = SQLite
format-sqlite-whom = Të gjitha tabelat në një bazë të dhënash. Për kush bën pyetje në SQL ose përdor Datasette.
format-json-ld = JSON-LD (schema.org)
format-json-ld-whom = Për motorët e kërkimit dhe të dhënat e lidhura.
format-calendar = Kalendar (iCalendar)
format-calendar-whom = Ngjarje dhe afate, të gjitha të kaluara. Për kush mban një vijë të kohës.
format-csl = Citime (CSL-JSON)
format-csl-whom = Për programe që shkruajnë bibliografi.
format-bibtex = Citime (BibTeX)
format-bibtex-whom = Për kush shkruan me LaTeX.
format-ris = Citime (RIS)
format-ris-whom = Për Zotero, EndNote dhe Mendeley.
format-turtle = Katalogu i të dhënave (DCAT-AP_IT, Turtle)
format-turtle-whom = Për portalet e të dhënave të hapura, si dati.gov.it.
format-catalogue-json-ld = Katalogu i të dhënave (DCAT-AP_IT, JSON-LD)
format-catalogue-json-ld-whom = I njëjti katalog, për kush lexon JSON.
format-archive = Gjithçka në një arkiv (ZIP)
format-archive-whom = Çdo skedar, me licencën dhe me gjurmët dixhitale për t'i kontrolluar.
download-storie = { $count-form ->
    [one] Shkarko këtë histori:
   *[other] Shkarko këto { $count } histori:
 }
download-comuni = { $count-form ->
    [one] Shkarko këtë komunë:
   *[other] Shkarko këto { $count } komuna:
 }
download-interventi = { $count-form ->
    [one] Shkarko këtë ndërhyrje:
   *[other] Shkarko këto { $count } ndërhyrje:
 }
download-reti = { $count-form ->
    [one] Shkarko këtë rrjet:
   *[other] Shkarko këto { $count } rrjete:
 }
download-fonti = { $count-form ->
    [one] Shkarko këtë burim:
   *[other] Shkarko këto { $count } burime:
 }
download-partner = { $count-form ->
    [one] Shkarko këtë partner:
   *[other] Shkarko këta { $count } partnerë:
 }
download-province = { $count-form ->
    [one] Shkarko këtë provincë:
   *[other] Shkarko këto { $count } provinca:
 }
download-temi = { $count-form ->
    [one] Shkarko këtë fushë:
   *[other] Shkarko këto { $count } fusha:
 }
download-argomenti = { $count-form ->
    [one] Shkarko këtë temë:
   *[other] Shkarko këto { $count } tema:
 }
embed-title = Tregoje në një faqe tjetër interneti
embed-text = Kopjo kodin dhe ngjite në faqen tënde. Nuk përdor cookie, thotë licencën dhe datën, dhe mbetet i përditësuar.
embed-card = Kutia e kësaj faqeje
embed-map = Harta
embed-list = Lista e rrjeteve
embed-figure = Numri
embed-frozen = { $what }, siç është në rishikimin { $number }: nuk ndryshon më
embed-title-of = Rrjetet e Lab'Impact: { $what }
embed-try = Shih si duket
embed-ended = Plani Lab'Impact mbaroi më 30 qershor 2023.
embed-credit = Të dhënat: Atlante Lab'Impact, rishikimi { $number } i datës { $date }.
embed-open = Hap burimin
embed-all = { $count-form ->
    [one] Shih rrjetin
   *[other] Shih të gjitha { $count } rrjetet
 }
