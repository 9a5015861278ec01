breadcrumb = Dónde estás
toc = En esta página
unsaid = las fuentes leídas no lo dicen
percent = { $value } %
source-undated = sin fecha
story-undated = sin fecha
count-municipalities = { $count-form ->
    [one] Un municipio conocido
   *[other] { $count } municipios conocidos
 }
count-interventions = { $count ->
    [0] Ninguna intervención encontrada
   *[other] { $count-form ->
        [one] Una intervención
       *[other] { $count } intervenciones
    }
 }

ended = El Plan Lab'Impact terminó el { $date }. Aquí lees qué estaba previsto o qué se ha contado. No es una lista de servicios abiertos hoy.
ended-undated = El Plan Lab'Impact ha terminado. Aquí lees qué estaba previsto o qué se ha contado. No es una lista de servicios abiertos hoy.
ended-now = Para saber qué hay hoy, abre la página de la red y pregunta a su entidad líder, o pregunta en tu Comune (ayuntamiento).

contact-lead = Entidad líder
contact-office = Oficina
contact-website = Página web

evidence-explained = «Prevista»: una ficha o un anuncio la prometía, pero ninguna fuente leída dice si se hizo. «Hecha»: un artículo o una página dice que se hizo.
evidence-planned = Era una actividad prevista. Ninguna fuente leída dice si se hizo: puede que sí o puede que no.
evidence-reported = Al menos una fuente cuenta que la actividad se hizo. No quiere decir que exista todavía hoy.

province-name = { $kind ->
    [city] Ciudad metropolitana de { $name }
   *[province] Provincia de { $name }
 }
province-in = { $kind ->
    [city] en la ciudad metropolitana de { $name }
   *[province] en la provincia de { $name }
 }
theme-number = Acción { $number }

locator-network = { $network }: los municipios conocidos ({ $province })
locator-network-text = { $count ->
    [0] El contorno de la provincia, sin municipios: la lista no se conoce.
   *[other] { $count-form ->
        [one] Un municipio con color dentro del contorno de la provincia.
       *[other] { $count } municipios con color dentro del contorno de la provincia.
    }
 }
locator-place = { $place } y los municipios vecinos
locator-place-text = Limita con: { $names }. Los municipios de una red tienen color.
locator-province = Las redes { $where }
locator-province-text = { $count-form ->
    [one] El territorio conocido de una red dentro del contorno de la provincia.
   *[other] Los territorios conocidos de { $count } redes dentro del contorno de la provincia.
 }

network-description = { $name }: { $municipalities ->
    [0] ningún municipio conocido
   *[other] { $municipalities-form ->
        [one] un municipio conocido
       *[other] { $municipalities } municipios conocidos
    }
 }, { $interventions ->
    [0] ninguna intervención encontrada
   *[other] { $interventions-form ->
        [one] una intervención
       *[other] { $interventions } intervenciones
    }
 }. Entidad líder: { $lead }. Con socios, historias, contactos y fuentes.
network-where = Dónde
network-partners = Socios
network-interventions = Intervenciones
network-stories = Historias
network-sources = Fuentes
network-provinces = Provincias:
network-ambito = Las fuentes llaman a este territorio
network-no-municipalities = Las fuentes leídas no dicen qué municipios formaban parte de ella.
network-no-interventions = Las fuentes leídas no describen intervenciones de esta red. Eso no quiere decir que no las hubiera.
network-proof = Dónde está escrito que era una de las 35 redes:
network-other-sources = Las otras fuentes de esta ficha:

municipality-title-covered = { $name } ({ $sigla }) estaba en la { $network }
municipality-title-none = { $name } ({ $sigla }) no estaba en ninguna red conocida
municipality-title-unknown = { $name } ({ $sigla }): las fuentes no dicen si estaba en una red
municipality-covered = { $name } está en la lista de municipios de la { $network }, una de las 35 redes del Plan Lab'Impact.
municipality-on-map = Ver la red en el mapa
municipality-none = { $name } no está en la lista de municipios de ninguna red de Lab'Impact. Todas las redes conocidas { $where } tienen una lista publicada: el nombre de este municipio no está.
municipality-unknown = Las fuentes leídas no dicen si { $name } formaba parte de una red de Lab'Impact.
municipality-lists = Según el Plan, los municipios eran { $counted }. Las listas leídas nombran { $known }. Una lista nueva podría cambiar esta respuesta.
municipality-province-networks = Las redes de la provincia
municipality-incomplete = Redes con una lista incompleta
municipality-incomplete-text = En esta provincia hay redes de las que no conocemos con seguridad todos los municipios. Quizá este municipio estaba en una de ellas: pregunta a la entidad líder.
municipality-candidate = Un territorio relacionado con el proyecto
candidate-badge = No contado entre las 35 redes
municipality-done = Qué previó o hizo la red
municipality-named = Otras intervenciones que nombran este municipio
municipality-facts = El municipio
municipality-province = Provincia
municipality-population = Habitantes
residents-2023 = { $count } el 1 de enero de 2023 (dato provisional)
municipality-postal = Código postal (CAP)
municipality-code = Código ISTAT (2023)
municipality-current = Hoy
municipality-current-text = El 1 de enero de 2026 su territorio está en el municipio de { $name } (código ISTAT { $code })
municipality-former = Nombres de antes
municipality-former-text = { $name }, hasta el { $date }
municipality-former-moved = { $name }, hasta el { $date }: después, en el municipio de { $today }
municipality-near = Cerca
municipality-neighbours = Los municipios vecinos y su red:
municipality-no-network = ninguna red conocida
municipality-networks-near = Otras redes cercanas:

partner-description = { $name } participó en { $count-form ->
    [one] una red
   *[other] { $count } redes
 } del Plan Lab'Impact en Lombardía. Con las fuentes.
partner-lead = { $count-form ->
    [one] Participó en una red del Plan Lab'Impact.
   *[other] Participó en { $count } redes del Plan Lab'Impact.
 }
partner-kind = Tipo de entidad
partner-networks = Sus redes
partner-caveat = Las fuentes dicen en qué red trabajó un socio, pero no siempre en qué intervenciones. Las intervenciones están en la página de cada red.
partner-others = Los otros socios conocidos:

intervention-description-planned = { $network }, actividad prevista. { $title }: { $summary }
intervention-description-reported = { $network }, actividad contada como hecha. { $title }: { $summary }
intervention-network = Red
intervention-theme = Tema
intervention-when = Cuándo
intervention-where = Dónde
intervention-audience = Para quién
intervention-topics = Asuntos
intervention-others = Otras intervenciones de la red
intervention-only = Es la única intervención encontrada de esta red.
intervention-alike = Intervenciones parecidas en otras redes
intervention-stories = Historias sobre la red

province-summary = { $networks-form ->
    [one] Una red de Lab'Impact tenía
   *[other] { $networks } redes de Lab'Impact tenían
 } aquí su sede o al menos un municipio. De { $total } municipios, { $covered-form ->
    [one] uno está
   *[other] { $covered } están
 } en la lista de una red.
province-capital = Capital
province-covered = municipios en la lista de una red
province-unknown = municipios de los que no sabemos la red
province-none = municipios fuera de las redes
province-networks = Las redes
province-statistics = Los datos, comparados con las otras provincias
province-municipalities = Los municipios
province-list-covered = En la lista de una red: { $count }
province-list-unknown = Las fuentes no lo dicen: { $count }
province-list-none = En ninguna lista: { $count }
province-covered-explained = La página de cada municipio dice cuál es la red y de dónde viene la lista.
province-unknown-explained = Ninguna lista de una red los nombra. Pero la lista de al menos una red de la provincia no es segura o no está completa, o los nombra un territorio no contado entre las redes.
province-none-explained = Ninguna lista los nombra, y todas las redes conocidas de la provincia tienen una lista publicada.

figures-municipalities = Municipios
figures-small = Municipios de hasta 5.000 habitantes
figures-small-share = Parte de municipios de hasta 5.000 habitantes
figures-foreign = Residentes extranjeros
figures-foreign-share = Parte de residentes extranjeros
figures-lombardy = Lombardía
figures-italy = Italia
figures-area = Territorio
figures-table = Municipios y residentes extranjeros en las provincias de Lombardía
figures-missing = no indicado
figures-caveat = Los municipios son los de 2023, divididos según los habitantes a 1 de enero de 2022. Los residentes extranjeros son los de 2022.

theme-description = { $title }: { $count-form ->
    [one] una intervención prevista o contada
   *[other] { $count } intervenciones previstas o contadas
 } en las redes de Lab'Impact en Lombardía, con fuentes e historias.
theme-counts = { $interventions-form ->
    [one] Una intervención encontrada
   *[other] { $interventions } intervenciones encontradas
 }, { $networks-form ->
    [one] en una red
   *[other] en { $networks } redes
 }.
theme-explore = Ver las redes de este tema en el mapa
theme-topics = Asuntos
theme-networks = Redes
theme-interventions = Intervenciones
theme-stories = Historias
theme-no-networks = En las fuentes leídas, ninguna red trabajó en este tema.
theme-no-stories = No hemos encontrado historias sobre este tema.
topic-description = { $explanation } { $count-form ->
    [one] Una intervención
   *[other] { $count } intervenciones
 } de las redes de Lab'Impact en Lombardía, con fuentes e historias.
topic-synonyms = En italiano se dice también:
topic-themes = Forma parte de:
topic-explore = Ver las redes de este asunto en el mapa
topic-networks = Redes
topic-interventions = Intervenciones
topic-stories = Historias
topic-no-interventions = Las fuentes leídas no describen intervenciones sobre este asunto.
topic-no-stories = No hemos encontrado historias sobre este asunto.

stories-title = Historias
stories-lead = Entrevistas, artículos, noticias, libros electrónicos, vídeos y eventos sobre el Plan y sus redes.
stories-opening = Abre la página la entrevista con la fecha más reciente.
stories-group-voci = Voces
stories-group-stampa = De la prensa local
stories-group-articoli = Artículos y noticias
stories-group-documenti = Documentos
stories-group-schede = Fichas y páginas web
stories-group-all = Abre «{ $group }» ({ $count })
stories-sheets = La mayoría presenta el proyecto o una red: por eso están aparte.
stories-description = { $count } publicaciones sobre el Plan Lab'Impact y las 35 redes. Puedes filtrarlas por red, provincia, tema, asunto, tipo y año.
stories-words = Palabras que buscar
stories-kind = Tipo
stories-year = Año
stories-filter = Mostrar las historias
stories-chosen = Filtros elegidos:
stories-remove = Quitar { $value }
stories-count = { $count ->
    [0] Ninguna historia
   *[other] { $count-form ->
        [one] Una historia
       *[other] { $count } historias
    }
 }
stories-none = Ninguna historia cumple todos los filtros elegidos. Quita uno, o:
stories-all = ver todas las historias
story-summary-ours = El resumen es nuestro. El texto original es de quien lo publicó.
story-read = Leer en { $host }
story-no-address = No conocemos su dirección web.
story-kind = Tipo
story-publisher = Publicado por
story-author = Autor o autora
story-date = Fecha
story-tags = Palabras clave
story-about = De qué habla
story-networks = Redes
story-no-networks = No habla de una red en particular, o las fuentes leídas no dicen de cuál.
story-provinces = Provincias
story-no-provinces = No habla de una provincia en particular.
story-themes = Temas
story-no-themes = No habla de un tema en particular.
story-topics = Asuntos
story-no-topics = Presenta el proyecto en general.

sources-title = Las fuentes
sources-lead = Cada hecho del Atlante tiene una fuente. Aquí encuentras todos los documentos usados: son { $count }. De cada uno ves cuántas fichas lo citan.
sources-caveat = De muchas páginas hemos leído solo algunas partes. No hemos comprobado los contenidos con las entidades. Puede que algunas direcciones ya no funcionen.
sources-description = Todos los documentos ({ $count }) de donde vienen los hechos del Atlante Lab'Impact, por tipo, con las fichas que los citan.
source-used = { $count ->
    [0] Ninguna ficha la cita.
   *[other] { $count-form ->
        [one] La cita una ficha.
       *[other] La citan { $count } fichas.
    }
 }
source-title = Fuente: { $title } ({ $publisher })
source-description = { $title }, { $publisher }. { $count ->
    [0] Ninguna ficha del Atlante la cita.
   *[other] { $count-form ->
        [one] La cita una ficha del Atlante.
       *[other] La citan { $count } fichas y datos del Atlante.
    }
 }
source-publisher = Publicada por
source-date = Fecha
source-kind = Tipo
source-address = Dirección
source-no-address = dirección web no conocida
source-note = Cómo se leyó
source-uses = Qué viene de esta fuente
source-unused = Ninguna ficha la cita.
source-networks = Redes: { $count }
source-partners = Socios: { $count }
source-interventions = Intervenciones: { $count }
source-stories = Historias: { $count }
source-plan = Hechos sobre el Plan: { $count }
source-themes = Temas: { $count }
source-candidates = Territorios no contados entre las redes: { $count }
source-statistics = Datos estadísticos: { $count }
source-statistics-link = Ver los datos en la página del Plan
source-places-borders = De aquí vienen los límites y la población de los municipios y de las provincias.
source-places-codes = De aquí vienen los nombres y los códigos de los municipios a 1 de enero de 2026.
source-places-postal = De aquí vienen los códigos postales de los municipios.
source-places-names = De aquí vienen los núcleos de población y los otros nombres de los municipios, que se usan en la búsqueda.

plan-title = El Plan Lab'Impact
plan-description = { $networks } redes, { $municipalities } municipios, el { $share } por ciento de los municipios de Lombardía: qué era el Plan regional Lab'Impact, cuánto duró, con qué recursos, y qué vino después.
plan-lead = Lab'Impact fue el Plan regional de Lombardía para la integración de los migrantes. Trabajó con { $networks } redes y { $municipalities } municipios, el { $share } por ciento de los municipios de Lombardía.
plan-timeline = En resumen, de 2018 a 2023
plan-today = Y hoy
plan-today-text = El Plan ha terminado. Para una ayuda ahora, empieza por tu municipio (Comune): encuentras el número al que llamar y qué está abierto en tu provincia.
plan-today-municipality = Busca tu municipio
plan-today-schools = Para las escuelas
plan-today-second = Qué vino después
plan-identity = Qué era
plan-people = Quién lo dirigió
plan-time = Cuándo
plan-actions = Las cuatro Acciones
plan-actions-pages = Cada Acción tiene una página con sus intervenciones:
plan-reach = Qué tamaño tenía
plan-reach-text = El { $share } por ciento es una parte de los municipios, no del territorio: { $municipalities } municipios entre todos los de Lombardía.
plan-money = Recursos de las redes
plan-money-text = No hemos encontrado el coste total del Plan. Conocemos solo algunas cifras locales.
plan-learning = Talleres y encuentros
plan-communication = Comunicación
plan-national-call = La convocatoria nacional para los proyectos
plan-fami-2014 = El fondo europeo FAMI 2014-2020
plan-fami-2021 = El fondo europeo FAMI 2021-2027
plan-second-edition = La segunda edición
plan-later-text = Es un programa distinto, que vino después. No forma parte del Plan que describe este Atlante.
plan-classes = Municipios y residentes extranjeros por número de habitantes
plan-candidates = Territorios no contados entre las 35 redes
plan-candidates-text = Estos territorios presentaron el proyecto o trabajaron en él, pero ninguna fuente leída dice que dirigieran una red. Por eso no están entre las 35.
candidate-ambito = Territorio
candidate-municipalities = Su lista nombra { $count } municipios:

classes-table = Municipios y residentes extranjeros en Lombardía por número de habitantes; las dos últimas filas suman las otras
classes-class = Habitantes del municipio
classes-municipalities-share = Parte de los municipios de Lombardía
classes-up-to = Hasta { $to }
classes-between = De { $from } a { $to }
classes-over = Más de { $from }

accessibility-title = Accesibilidad
accessibility-lead = Queremos que cualquiera pueda usar el Atlante: con el teclado, con un lector de pantalla, con un teléfono viejo, sin JavaScript.
accessibility-design = Cómo está hecho
accessibility-design-scripts = Cada página está completa sin JavaScript. Los scripts solo hacen más rápidos el mapa, los filtros y la búsqueda del municipio.
accessibility-design-keyboard = A todo se llega con el teclado, en un orden que sigue la página. Siempre ves en qué punto estás.
accessibility-design-map = El mapa nunca es el único camino: al lado hay siempre una lista con los mismos enlaces, y los gráficos tienen una tabla.
accessibility-design-words = Las frases son cortas. Lo que no se sabe está escrito, no se deja en blanco. Ninguna información se da solo con el color.
accessibility-design-display = Las páginas se adaptan a las pantallas estrechas, al texto ampliado, al tema claro u oscuro y a la impresión. Respetan tu elección de reducir los movimientos.
accessibility-design-privacy = No hay cookies, ni herramientas que te sigan, ni contenidos de otros sitios.
accessibility-tests = Cómo se prueba
accessibility-tests-axe = Con cada cambio, algunas pruebas automáticas con axe-core buscan errores en las páginas.
accessibility-tests-keyboard = Con cada cambio, otras pruebas automáticas recorren el sitio en un navegador, solo con el teclado.
accessibility-tests-adapted = Otras pruebas miran las páginas ampliadas al 400 %, con más espacio en el texto, de derecha a izquierda, con los colores que eliges tú, sin movimiento, impresas y sin conexión.
accessibility-tests-people = Las personas con discapacidad todavía no han probado el Atlante. Las pruebas automáticas no lo encuentran todo. Por eso no declaramos una conformidad que nadie ha comprobado.
accessibility-limits = Límites conocidos
accessibility-limits-italian = Los textos de las fichas están escritos en italiano. A los otros idiomas los ha traducido una máquina, y la página lo dice; lo que falta queda en italiano, marcado para que los lectores de pantalla lo pronuncien bien.
accessibility-limits-links = Los documentos originales están en otros sitios. No sabemos si esos sitios son accesibles, ni cuánto.
accessibility-limits-maps = En los mapas, los municipios pueden ser demasiado pequeños para un dedo: usa la lista.
accessibility-limits-tables = En pantallas estrechas, las tablas de los datos se mueven de lado.
accessibility-report = Avisar de un problema
accessibility-report-contact = Si algo no te funciona, escribe a
accessibility-report-code = Si algo no te funciona, abre un aviso en el archivo público del código del proyecto, o escribe a quien lleva este sitio.
accessibility-report-text = Di la dirección de la página, qué querías hacer y qué pasó.
accessibility-record-title = La última prueba registrada
accessibility-record = { $date }: axe-core { $axe } en Chromium { $browser }, pantalla de { $width } píxeles de ancho. { $pages } páginas en dos idiomas, con tema claro y oscuro: { $checks } controles, { $violations ->
    [0] ningún error encontrado
   *[other] { $violations-form ->
        [one] un error encontrado
       *[other] { $violations } errores encontrados
    }
 }.
accessibility-record-others = { $date }: axe-core { $axe } en Chromium { $browser }, pantalla de { $width } píxeles de ancho. { $pages } páginas en los otros { $languages } idiomas, con tema claro: { $checks } controles, { $violations ->
    [0] ningún error encontrado
   *[other] { $violations-form ->
        [one] un error encontrado
       *[other] { $violations } errores encontrados
    }
 }.
accessibility-record-pages = Las páginas probadas

not-found-near = Quizá buscabas
not-found-files = Los archivos que hay
not-found-provinces = Las provincias que puedes pedir
not-found-networks = Las redes que puedes pedir
ways = Empieza de nuevo desde aquí:
bad-title = La dirección contiene un valor que no existe
bad-text = Un filtro de la dirección tiene un valor que el Atlante no conoce. Quizá está mal escrito.
bad-parameter = Filtro
bad-value = Valor
bad-allowed = Valores que puedes usar
many-title = La dirección contiene demasiados filtros
many-text = Puedes usar como máximo { $count } valores juntos. Quita alguno, o empieza de nuevo desde una de estas páginas.
many-parameter = El filtro con más valores
