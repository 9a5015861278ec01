today-title = A quién preguntar hoy
today-switchboard = Es la centralita del Comune (ayuntamiento), hoy. Di qué necesitas: te pasan con la oficina correcta.
today-network-office = La oficina de la red, o de la entidad que la dirigía.
today-seat = Es la centralita del Comune (ayuntamiento) donde la red tenía su sede: no es una oficina de la red, pero sabe con quién pasarte.
today-lead-town-hall = El Comune (ayuntamiento) dirigía la red. Esta es su centralita, hoy: no es una oficina de la red, pero sabe con quién pasarte.
today-no-town-hall = De este Comune (ayuntamiento) no conocemos ni el teléfono ni la página web. Búscalo en indicepa.gov.it, la lista oficial de las entidades públicas.
today-no-office = Las fuentes leídas no dan un contacto de esta red.
today-yours = ¿En qué municipio vives?
today-yours-text = El Plan terminó en 2023. Para los servicios de hoy, el primer sitio donde preguntar es tu Comune (ayuntamiento): escribe cómo se llama.
today-call = Llamar
today-write = Escribir
today-open-site = Abrir la página web
today-map = Abrir el mapa
today-map-search = Buscar en el mapa
today-certified = correo certificado (PEC): puede rechazar los correos normales
today-contacts-of = Teléfono y correos: { $date }.
today-website-of = Página web: { $date }.
today-contacts-undated = Contactos de páginas de años distintos: pueden haber cambiado.
today-point-network = oficina de la red
today-point-town-hall = centralita del Comune (ayuntamiento)
today-open = Abiertos hoy para todos, { $where }
today-open-text = No forman parte de Lab'Impact. De cada uno ves de dónde viene y de cuándo es.
today-open-more = Oficinas escolares y páginas web útiles
today-schools-more = { $count-form ->
    [one] Otra sede en la provincia
   *[other] Otras { $count } sedes en la provincia
 }
today-hours = Horarios y qué hay que saber
today-languages = Idiomas: { $languages }.
today-dated = { $date }. Fuente:
today-undated = Página sin fecha, leída el { $read }. Fuente:
today-old = Tiene más de dos años: compruébalo antes de ir.
service-linea = Números gratuitos a los que llamar
service-prefettura = Prefettura (oficina del Gobierno en la provincia)
service-questura = Permiso de residencia (permesso di soggiorno): Questura (policía)
service-cpia = Escuelas para adultos (CPIA), las más cercanas
service-ufficio-scolastico = Oficina escolar (ufficio scolastico)
service-portale = Páginas web útiles

tongue-ar = árabe
tongue-bin = edo
tongue-en = inglés
tongue-es = español
tongue-fa = farsi
tongue-ff = fula
tongue-fr = francés
tongue-fuf = pular
tongue-it = italiano
tongue-man = mandinga
tongue-pcm = pidgin
tongue-pl = polaco
tongue-ps = pastún
tongue-pt = portugués
tongue-ru = ruso
tongue-so = somalí
tongue-sq = albanés
tongue-ti = tigriña
tongue-uk = ucraniano
tongue-ur = urdu
tongue-wo = wólof

source-town-halls = Contactos de ayuntamientos (Comuni): { $count }
source-living-services = Servicios abiertos hoy: { $count }
source-places-water = De aquí vienen los lagos y los ríos de los mapas.

report-link = Avisar de un error
report-title = Avisar de un error
report-description = ¿Has visto un dato equivocado o antiguo? Dinos qué es lo correcto y dónde está escrito.
report-lead = ¿Has visto algo equivocado o antiguo? Ayúdanos a corregirlo.
report-now = Qué dice la página ahora
report-now-page = Página:
report-now-sources = Sus fuentes:
report-write = Escribe qué es lo correcto
report-write-text = Completa el mensaje de aquí abajo. Una corrección vale si se puede comprobar: di dónde está escrito el dato correcto.
report-message = El mensaje
report-subject = Corrección: { $title }
report-body = Página: { $page }
    La página dice: { $said }
    Lo correcto es:
    Está escrito aquí (dirección, documento u oficina):
report-mail = Escribir el correo
report-issue = Abrir el aviso
report-copy = Copiar el mensaje
report-page = Abrir la página para escribirnos
report-page-text = Copia el mensaje y pégalo en la página que se abre.
report-nowhere = Quien lleva este sitio no ha dado una dirección a la que escribir. Puedes copiar el mensaje y dárselo a quien te habló del Atlante, o a la entidad que aparece en la página.
report-kept = Lo que escribes se queda en tu dispositivo hasta que lo mandes tú: este sitio no lo recibe ni lo guarda.
report-said = Qué cuenta
report-phone = Teléfono
report-email = Correo electrónico
report-which = ¿De qué página hablas?
report-which-text = La dirección no dice de qué página quieres avisar, o esa página no existe. Abre la página y elige «Avisar de un error» al final, o escribe aquí su dirección.
report-which-field = Dirección de la página
report-which-submit = Continuar

about-title = Sobre este sitio
about-description = Quién lleva este sitio, qué se guarda de quien lee, cómo se corrigen los errores.
about-who = Quién lleva este sitio
about-publisher = Esta copia del Atlante la lleva { $name }.
about-publisher-code = Esta copia del Atlante la lleva { $name } (código IPA { $code }).
about-publisher-unknown = Quien lleva esta copia del Atlante no ha dado su nombre.
about-contact = Para escribir a quien la lleva:
about-contact-unknown = No hay una dirección a la que escribir.
about-repository = El programa y los datos se desarrollan aquí:
about-independent = El Atlante es un trabajo independiente. No es un sitio de Regione Lombardia, ANCI Lombardia, Fondazione ISMU ni del Ministerio del Interior.
about-readers = Qué se guarda de quien lee
about-readers-nothing = Nada. No hay cookies, no hay estadísticas sobre los lectores, no hay contenidos de otros sitios. El registro del programa no guarda ni tu dirección, ni las páginas que abres, ni lo que buscas.
about-readers-device = En tu dispositivo, el navegador guarda las páginas que ya has visto, para que puedas leerlas también sin conexión. Tu ubicación, si la usas, no sale del dispositivo.
about-readers-window = Si tu navegador pide otra lengua, te la proponemos una sola vez. Hasta que la cierras, la ventana recuerda que te la hemos propuesto: nadie más lo sabe.
about-persons = Si hay un dato personal tuyo
about-persons-offices = Aquí hay oficinas, no personas. El control de los datos rechaza los correos que parecen el nombre de alguien. Los nombres de los autores son los que firman los artículos.
about-persons-ask = Si encuentras un dato sobre ti y quieres quitarlo, escribe a quien lleva el sitio: di qué página es y qué dato. Se quita de la página, de los archivos para descargar y de las versiones anteriores.
about-corrections = Cómo se corrigen los errores
about-corrections-report = Al final de cada ficha y al lado de cada fuente encuentras «Avisar de un error».
about-corrections-source = Corregimos cuando un documento que se puede leer dice el dato correcto, y lo añadimos a las fuentes de la ficha. Si dos documentos no coinciden, lo decimos.
about-corrections-shown = Cada corrección hace una nueva revisión de los datos, con número y fecha: los ves al final de cada página. Las correcciones importantes están en las novedades del proyecto.
about-corrections-news = Cada cambio, grande o pequeño, está aquí, campo por campo:
about-corrections-cited = La dirección de una cita lleva siempre a la página que citaste, también después de una corrección: la página lo dice, y lleva a lo que ha cambiado desde entonces.
about-corrections-time = No prometemos plazos: el Atlante lo cuidan pocas personas. Un contacto equivocado pasa antes que todo lo demás.

status-ended = El Plan terminó en { $year }
status-ended-undated = El Plan terminó
status-interventions = { $count ->
    [0] ninguna intervención encontrada
   *[other] { $count-form ->
        [one] 1 intervención
       *[other] { $count } intervenciones
    }
 }
status-done = { $count-form ->
    [one] 1 hecha
   *[other] { $count } hechas
 }
status-planned = { $count-form ->
    [one] 1 prevista
   *[other] { $count } previstas
 }
status-sources = { $count-form ->
    [one] 1 fuente
   *[other] { $count } fuentes
 }
status-note = Aquí lees qué estaba previsto o qué se ha contado. No es una lista de servicios abiertos hoy.
silent = Las fuentes leídas no hablan de: { $what }. Eso no quiere decir que no los hubiera.
silent-interventions = intervenciones
silent-partners = socios
silent-stories = historias
silent-lead = entidad líder
folded-more = { $count-form ->
    [one] Y 1 más
   *[other] Y { $count } más
 }
intervention-open = Abrir la página de la intervención
municipality-network = Red
cite = Citar esta página
cite-text = «{ $title }», Atlante Lab'Impact, revisión { $number } del { $date }. { $url }
cite-copy = Copiar la cita
cite-copied = Cita copiada.
cite-failed = El navegador no permite copiar: selecciona el texto y cópialo.
share-print = Imprimir
share-copied-text = Mensaje copiado.
