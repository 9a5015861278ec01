# La pagina dei dati, i collegamenti ai file e le pagine intorno.

data-description = Le reti, gli interventi, i partner, le storie, i Comuni e le fonti del Piano Lab'Impact per fogli di calcolo, mappe e programmi
data-lead = Ogni elenco dell'Atlante si scarica intero o come l'hai filtrato, con le fonti riga per riga. Per Excel e LibreOffice scegli il foglio di calcolo.
data-together = Tutto insieme
data-tables = Elenco per elenco
data-size = { $columns } colonne
file-kilobytes = { $size } kB
file-megabytes = { $size } MB
data-changed = Nuove o cambiate con la revisione { $number }: { $count }
data-open = Apri con un foglio di calcolo (XLSX)
data-csv = CSV per programmi
data-columns = Che cosa c'è in ogni colonna
data-column = Colonna
data-meaning = Significato
data-kind = Valore
data-whole = Il filtro non vale qui: l'elenco è sempre intero.
data-programs = Per chi scrive programmi e tabelle
data-programs-text = Gli indirizzi restano gli stessi, e altri siti possono leggerli. Ogni file dice la sua revisione.
data-hsds = Interventi per le banche dati dei servizi sociali (HSDS 3.1)
data-reconciliation = Riconciliazione dei nomi per OpenRefine
kind-text = testo
kind-integer = numero intero
kind-decimal = numero
kind-date = data, anche parziale
kind-day = giorno
kind-link = indirizzo
kind-list = più valori
kind-sometimes = non sempre
download = Scarica
download-more = altro
download-record = Questa scheda per i programmi:
download-cite = Citazione:
use-title = Come usare i dati
use-lead = Un esempio per ogni programma: si copia e funziona.
use-libreoffice = Excel e LibreOffice
use-libreoffice-text = Basta aprire il file XLSX con un doppio clic: accenti, codici e date restano come sono scritti. Da riga di comando, LibreOffice lo converte così:
use-qgis = QGIS e altri programmi per mappe
use-qgis-text = In QGIS: Layer, Aggiungi layer, Aggiungi layer vettoriale, e incolla l'indirizzo del file GeoJSON. GDAL, che QGIS usa per leggere, lo converte così:
use-r = R
use-r-text = Leggi le colonne come testo: così i codici ISTAT tengono gli zeri.
use-python = Python
use-python-text = Con pandas, leggi le colonne come testo.
use-duckdb = DuckDB
use-duckdb-text = Una domanda in SQL direttamente sul file CSV.
use-sqlite = SQLite e Datasette
use-sqlite-text = Un solo file con tutte le tabelle e le chiavi fra loro.
use-openrefine = OpenRefine
use-openrefine-text = Se hai una colonna di nomi di Comuni, reti o enti, scegli «Reconcile», «Add standard service» e incolla questo indirizzo. Poi puoi aggiungere provincia, rete e residenti.
quality-title = Come sono controllati i file
quality-lead = A ogni cambiamento del programma, strumenti scritti da altri leggono i file e dicono se rispettano le regole del loro formato.
quality-date = L'ultimo controllo scritto qui è del { $date }: nessun errore.
quality-format = Formato
quality-address = File
quality-validator = Controllato con
quality-size = Dimensione
quality-limits = Che cosa non è stato controllato
quality-limits-text = Excel e QGIS non sono stati provati direttamente: al loro posto LibreOffice e GDAL. I portali nazionali dei dati non sono stati raggiunti. Un controllo del formato non dice se un fatto è vero: per quello c'è la fonte di ogni riga.
format-xlsx = Excel
format-xlsx-whom = Tutti gli elenchi, un foglio ciascuno, con una pagina da leggere prima. Per uffici e redazioni.
format-csv = CSV
format-csv-metadata = Descrizione delle colonne (CSVW)
format-json = JSON
format-geojson = GeoJSON
format-atom = Notizie (Atom)
format-json-feed = Notizie (JSON Feed)
format-news-atom = Novità del catalogo (Atom)
format-news-atom-whom = Che cosa cambia, scheda per scheda. Per chi segue il catalogo da un lettore di notizie.
format-news-json-feed = Novità del catalogo (JSON Feed)
format-news-json-feed-whom = Le stesse novità, per chi legge JSON.
format-csv-group = Descrizione di tutte le tabelle (CSVW)
format-csv-group-whom = Significato e chiavi delle colonne, per programmi che leggono CSV sul Web.
format-data-package = Pacchetto di dati (Frictionless)
format-data-package-whom = Per ricercatori che caricano tutte le tabelle insieme.
format-sqlite = SQLite
format-sqlite-whom = Tutte le tabelle in una base di dati. Per chi fa domande in SQL o usa Datasette.
format-json-ld = JSON-LD (schema.org)
format-json-ld-whom = Per motori di ricerca e dati collegati.
format-calendar = Calendario (iCalendar)
format-calendar-whom = Eventi e scadenze, tutti passati. Per chi tiene una linea del tempo.
format-csl = Citazioni (CSL-JSON)
format-csl-whom = Per programmi che scrivono bibliografie.
format-bibtex = Citazioni (BibTeX)
format-bibtex-whom = Per chi scrive con LaTeX.
format-ris = Citazioni (RIS)
format-ris-whom = Per Zotero, EndNote e Mendeley.
format-turtle = Catalogo dei dati (DCAT-AP_IT, Turtle)
format-turtle-whom = Per i portali di dati aperti, come dati.gov.it.
format-catalogue-json-ld = Catalogo dei dati (DCAT-AP_IT, JSON-LD)
format-catalogue-json-ld-whom = Lo stesso catalogo, per chi legge JSON.
format-archive = Tutto in un archivio (ZIP)
format-archive-whom = Ogni file, con la licenza e le impronte per controllarli.
download-storie = { $count-form ->
    [one] Scarica questa storia:
   *[other] Scarica queste { $count } storie:
 }
download-comuni = { $count-form ->
    [one] Scarica questo Comune:
   *[other] Scarica questi { $count } Comuni:
 }
download-interventi = { $count-form ->
    [one] Scarica questo intervento:
   *[other] Scarica questi { $count } interventi:
 }
download-reti = { $count-form ->
    [one] Scarica questa rete:
   *[other] Scarica queste { $count } reti:
 }
download-fonti = { $count-form ->
    [one] Scarica questa fonte:
   *[other] Scarica queste { $count } fonti:
 }
download-partner = { $count-form ->
    [one] Scarica questo partner:
   *[other] Scarica questi { $count } partner:
 }
download-province = { $count-form ->
    [one] Scarica questa provincia:
   *[other] Scarica queste { $count } province:
 }
download-temi = { $count-form ->
    [one] Scarica questo tema:
   *[other] Scarica questi { $count } temi:
 }
download-argomenti = { $count-form ->
    [one] Scarica questo argomento:
   *[other] Scarica questi { $count } argomenti:
 }
embed-title = Incorpora in un altro sito
embed-text = Copia il codice e incollalo nella tua pagina. Non usa cookie, dice la licenza e la data, e resta aggiornato.
embed-card = Il riquadro di questa pagina
embed-map = La mappa
embed-list = L'elenco delle reti
embed-figure = Il numero
embed-frozen = { $what }, come è alla revisione { $number }: non cambia più
embed-title-of = Le reti di Lab'Impact: { $what }
embed-try = Vedi come appare
embed-ended = Il piano Lab'Impact è finito il 30 giugno 2023.
embed-credit = Dati: Atlante Lab'Impact, revisione { $number } del { $date }.
embed-open = Apri la fonte
embed-all = { $count-form ->
    [one] Vedi la rete
   *[other] Vedi tutte le { $count } reti
 }
