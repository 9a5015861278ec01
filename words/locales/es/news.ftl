news-title = Novedades
news-lead = Qué ha cambiado en este catálogo, campo por campo: antes, después, y quién lo ha dicho.
news-none = No ha cambiado nada.
news-revision = revisión { $number }
news-since = { $count ->
    [0] Desde entonces ({ $moment }) no ha cambiado nada.
   *[other] { $count-form ->
        [one] Desde entonces ({ $moment }) ha cambiado una ficha.
       *[other] Desde entonces ({ $moment }) han cambiado { $count } fichas.
    }
 }
news-of = { $date }, revisión { $number }
news-author = Lo ha dicho: { $author }.
news-no-author = No se dice quién hizo esta revisión.
news-added = Añadido
news-changed = Cambiado
news-removed = Quitado
news-before = Antes
news-after = Después
news-nothing = nada
news-translations = Traducciones
news-follow = Puedes recibir las novedades en un lector de noticias:
field-date = Fecha
field-note = Nota
field-municipalities-sources = Fuentes de la lista de los municipios
field-contact = Contactos
field-address = Dirección
field-participation = Prueba de la participación
field-norms = Qué dicen las normas
field-mentions = Dónde la nombra una fuente
field-detail = Un detalle
news-first = La historia del catálogo empieza el { $date }.
news-see = Ver cómo era
news-how = Para ver una página como era un día, añade al final de la dirección { $example }.

history-title = { $name }: qué ha cambiado
history-short = Qué ha cambiado
history-lead = Qué ha cambiado en la ficha de esta red, de sus socios y de sus intervenciones.
history-none = Desde que el catálogo tiene historia, esta ficha no ha cambiado.

past = Estás mirando el catálogo como era: revisión { $number } del { $date }.
past-now = Volver a hoy
past-changed = Qué ha cambiado desde entonces
past-title = Ese día no está
past-malformed = Escribe un día así: 2026-12-01, o una revisión así: r1.
past-unknown = El catálogo tiene historia desde el { $first } hasta el { $last }.

kind-source = fuente
kind-theme = tema
kind-topic = asunto
kind-audience = destinatarios
kind-partner-kind = tipo de socio
kind-story-kind = tipo de historia
kind-caution = aviso
kind-evidence = nivel de prueba
kind-territory-evidence = prueba del territorio
kind-source-kind = tipo de fuente
kind-province = provincia
kind-municipality = municipio
kind-names = otros nombres de un municipio
kind-town-hall = contacto de un ayuntamiento (Comune)
kind-living-service = servicio abierto hoy
kind-former-name = nombre de un municipio que ya no existe
kind-network = red
kind-candidate = territorio no contado
kind-story = historia
kind-school = escuela
kind-need = necesidad de una escuela
kind-named-language = idioma
kind-fact = dato sobre el Plan
kind-statistic = dato sobre una zona
kind-boundaries = límites
kind-water = lagos y ríos
kind-partner = socio
kind-intervention = intervención
kind-order = orden de una lista
