data-description = Las redes, las intervenciones, los socios, las historias, los municipios y las fuentes del Plan Lab'Impact para hojas de cálculo, mapas y programas
data-lead = Cada lista del Atlante se descarga entera o como la has filtrado, con las fuentes línea por línea. Para Excel y LibreOffice elige la hoja de cálculo.
data-together = Todo junto
data-tables = Lista por lista
data-size = { $columns } columnas
file-kilobytes = { $size } kB
file-megabytes = { $size } MB
data-changed = Nuevas o cambiadas con la revisión { $number }: { $count }
data-open = Abrir con una hoja de cálculo (XLSX)
data-csv = CSV para programas
data-columns = Qué hay en cada columna
data-column = Columna
data-meaning = Qué quiere decir
data-kind = Valor
data-whole = El filtro no vale aquí: la lista está siempre entera.
data-programs = Para quien escribe programas y tablas
data-programs-text = Las direcciones no cambian, y otros sitios pueden leerlas. Cada archivo dice su revisión.
data-hsds = Intervenciones para las bases de datos de los servicios sociales (HSDS 3.1)
data-reconciliation = Emparejar nombres en OpenRefine
kind-text = texto
kind-integer = número entero
kind-decimal = número
kind-date = fecha, también parcial
kind-day = día
kind-link = dirección
kind-list = varios valores
kind-sometimes = no siempre
download = Descargar
download-more = más
download-record = Esta ficha para los programas:
download-cite = Cita:
use-title = Cómo usar los datos
use-lead = Un ejemplo para cada programa: se copia y funciona.
use-libreoffice = Excel y LibreOffice
use-libreoffice-text = Basta abrir el archivo XLSX con doble clic: acentos, códigos y fechas quedan como están escritos. Desde la línea de comandos, LibreOffice lo convierte así:
use-qgis = QGIS y otros programas para mapas
use-qgis-text = En QGIS: Capa, Añadir capa, Añadir capa vectorial, y pega la dirección del archivo GeoJSON. GDAL, que QGIS usa para leer, lo convierte así:
use-r = R
use-r-text = Lee las columnas como texto: así los códigos ISTAT conservan los ceros.
use-python = Python
use-python-text = Con pandas, lee las columnas como texto.
use-duckdb = DuckDB
use-duckdb-text = Una pregunta en SQL directamente sobre el archivo CSV.
use-sqlite = SQLite y Datasette
use-sqlite-text = Un solo archivo con todas las tablas y las claves entre ellas.
use-openrefine = OpenRefine
use-openrefine-text = Si tienes una columna de nombres de municipios, redes o entidades, elige «Reconcile», «Add standard service» y pega esta dirección. Después puedes añadir provincia, red y residentes.
quality-title = Cómo se comprueban los archivos
quality-lead = Con cada cambio del programa, herramientas hechas por otros leen los archivos y dicen si cumplen las reglas de su formato.
quality-date = La última comprobación escrita aquí es del { $date }: ningún error.
quality-format = Formato
quality-address = Archivo
quality-validator = Comprobado con
quality-size = Tamaño
quality-limits = Qué no se ha comprobado
quality-limits-text = Excel y QGIS no se han probado directamente: en su lugar, LibreOffice y GDAL. No se ha llegado a los portales nacionales de datos. Una comprobación del formato no dice si un hecho es verdad: para eso está la fuente de cada fila.
format-xlsx = Excel
format-xlsx-whom = Todas las listas, una hoja cada una, con una página para leer antes. Para oficinas y redacciones.
format-csv = CSV
format-csv-metadata = Descripción de las columnas (CSVW)
format-json = JSON
format-geojson = GeoJSON
format-atom = Novedades (Atom)
format-json-feed = Novedades (JSON Feed)
format-news-atom = Cambios del catálogo (Atom)
format-news-atom-whom = Qué cambia, ficha por ficha. Para quien sigue el catálogo desde un lector de noticias.
format-news-json-feed = Cambios del catálogo (JSON Feed)
format-news-json-feed-whom = Los mismos cambios, para quien lee JSON.
format-csv-group = Descripción de todas las tablas (CSVW)
format-csv-group-whom = Significado y claves de las columnas, para programas que leen CSV en la Web.
format-data-package = Paquete de datos (Frictionless)
format-data-package-whom = Para investigadores que cargan todas las tablas a la vez.
format-sqlite = SQLite
format-sqlite-whom = Todas las tablas en una base de datos. Para quien hace preguntas en SQL o usa Datasette.
format-json-ld = JSON-LD (schema.org)
format-json-ld-whom = Para buscadores y datos enlazados.
format-calendar = Calendario (iCalendar)
format-calendar-whom = Eventos y plazos, todos pasados. Para quien lleva una línea del tiempo.
format-csl = Citas (CSL-JSON)
format-csl-whom = Para programas que escriben bibliografías.
format-bibtex = Citas (BibTeX)
format-bibtex-whom = Para quien escribe con LaTeX.
format-ris = Citas (RIS)
format-ris-whom = Para Zotero, EndNote y Mendeley.
format-turtle = Catálogo de los datos (DCAT-AP_IT, Turtle)
format-turtle-whom = Para los portales de datos abiertos, como dati.gov.it.
format-catalogue-json-ld = Catálogo de los datos (DCAT-AP_IT, JSON-LD)
format-catalogue-json-ld-whom = El mismo catálogo, para quien lee JSON.
format-archive = Todo en un archivo comprimido (ZIP)
format-archive-whom = Cada archivo, con la licencia y las huellas digitales para comprobarlos.
download-storie = { $count-form ->
    [one] Descargar esta historia:
   *[other] Descargar estas { $count } historias:
 }
download-comuni = { $count-form ->
    [one] Descargar este municipio:
   *[other] Descargar estos { $count } municipios:
 }
download-interventi = { $count-form ->
    [one] Descargar esta intervención:
   *[other] Descargar estas { $count } intervenciones:
 }
download-reti = { $count-form ->
    [one] Descargar esta red:
   *[other] Descargar estas { $count } redes:
 }
download-fonti = { $count-form ->
    [one] Descargar esta fuente:
   *[other] Descargar estas { $count } fuentes:
 }
download-partner = { $count-form ->
    [one] Descargar este socio:
   *[other] Descargar estos { $count } socios:
 }
download-province = { $count-form ->
    [one] Descargar esta provincia:
   *[other] Descargar estas { $count } provincias:
 }
download-temi = { $count-form ->
    [one] Descargar este tema:
   *[other] Descargar estos { $count } temas:
 }
download-argomenti = { $count-form ->
    [one] Descargar este asunto:
   *[other] Descargar estos { $count } asuntos:
 }
embed-title = Mostrarlo en otro sitio
embed-text = Copia el código y pégalo en tu página. No usa cookies, dice la licencia y la fecha, y se mantiene al día.
embed-card = El recuadro de esta página
embed-map = El mapa
embed-list = La lista de las redes
embed-figure = El número
embed-frozen = { $what }, como está en la revisión { $number }: ya no cambia
embed-title-of = Las redes de Lab'Impact: { $what }
embed-try = Ver cómo queda
embed-ended = El Plan Lab'Impact terminó el 30 de junio de 2023.
embed-credit = Datos: Atlante Lab'Impact, revisión { $number } del { $date }.
embed-open = Abrir la fuente
embed-all = { $count-form ->
    [one] Ver la red
   *[other] Ver las { $count } redes
 }
