# La primera página: mapa, filtros, lista de las redes. Y la casilla del municipio.

explorer-title = Las redes para la integración en Lombardía
explorer-lead = Quién trabajó en común, dónde y para quién. El Plan terminó el 30 de junio de 2023.
explorer-description = Catálogo y mapa de las 35 redes del Plan regional Lab'Impact (fondo europeo FAMI 2014-2020): municipios, socios, intervenciones y fuentes, provincia por provincia.

needs-title = Lo que la gente necesita más a menudo
need-italiano-l2 = Aprender italiano
need-documenti-e-consulenza-legale = Documentos y permiso
need-sostegno-allo-studio = Ayuda con la escuela
need-lavoro = Trabajo
need-salute = Salud
need-casa = Casa

place-label = Tu municipio, código postal o lo que necesitas
place-example = italiano en Suzzara
place-search = Buscar
place-suggestions = Sugerencias
position-use = Usar mi ubicación
position-asking = Busco dónde estás. La ubicación se queda en este dispositivo.
position-denied = No has dado permiso para usar la ubicación. Puedes escribir el nombre del municipio o el código postal.
position-failed = No se ha podido encontrar la ubicación. Puedes escribir el nombre del municipio o el código postal.
position-imprecise = La ubicación es demasiado imprecisa para saber en qué municipio estás. Puedes escribir el nombre del municipio o el código postal.
position-outside = Parece que estás fuera de Lombardía: aquí solo están los municipios de Lombardía.
position-unsupported = Este navegador no da la ubicación. Puedes escribir el nombre del municipio o el código postal.
place-found = { $count-form ->
    [one] { $shown } sugerencia
   *[other] { $shown } sugerencias
 }

count-of-networks = { $count-form ->
    [one] { $shown } red
   *[other] { $shown } redes
 }
count-of-municipalities = { $count-form ->
    [one] { $shown } municipio
   *[other] { $shown } municipios
 }
card-interventions = intervenciones: { $what }

card-lead = Entidad líder: { $name }
card-leaderless = Las fuentes no indican la entidad líder
card-idle = ninguna intervención en las fuentes leídas
card-nowhere = Las fuentes no indican los municipios
card-inferred = Lista deducida
card-partial = Lista incompleta
card-unknown = Lista no encontrada

filter-title = Filtros
filter-open = Filtros
filter-close = Cerrar
filter-help = El número junto a cada opción dice cuántas redes encuentras si la eliges.
filter-text = Palabras que buscar
filter-province = Provincia
filter-place = Municipio (nombre o código postal)
filter-network = Red
filter-undated = sin fecha
filter-municipality = Municipio
filter-theme = Tema
filter-topic = Asunto
filter-audience = Destinatarios
filter-evidence = Qué sabemos
filter-order = Ordenar por
filter-show = Mostrar
order-nome = Nombre
order-interventi = Número de intervenciones
order-comuni = Número de municipios

active-title = Filtros activos
active-remove = Quitar el filtro { $label }
active-clear = Quitar todos los filtros
active-more = { $count-form ->
    [one] y otro filtro, marcado en las casillas
   *[other] y otros { $shown } filtros, marcados en las casillas
 }
none-text = Ninguna red cumple todos los filtros elegidos.
filter-offline = Estás sin internet y los filtros no funcionan. Esta es la última lista que has cargado.
filter-unreachable = En este momento el sitio no responde y los filtros no funcionan. Esta es la última lista que has cargado: prueba otra vez dentro de un minuto.
none-try = Prueba a quitar uno:
none-alone = Quitar uno solo no basta:
none-without = Sin { $label }: { $count }

map-title = Mapa de las redes
map-open = Mapa
map-close = Cerrar
map-help = Elige una red para conocerla, o una provincia para filtrar.
map-credit-water = Lagos y río Po: GSHHG 2.3.6 (LGPL 3 o posterior), simplificados.
map-chosen-open = Abrir la página
map-chosen-said = El mapa la muestra de cerca. Elígela otra vez para abrir su página.
map-province = Provincia: { $name }
map-partial = { $name } (lista de municipios incompleta)
map-layers = Qué muestra el mapa
map-zoom = Ampliación
map-nearer = Acercar
map-farther = Alejar
map-whole = Toda Lombardía
layer-reti = Redes
layer-stranieri = Residentes extranjeros
layer-piccoli = Municipios pequeños
layer-stranieri-title = Residentes extranjeros por cada 100 habitantes, { $year }
layer-piccoli-title = Municipios de hasta 5.000 habitantes por cada 100 municipios, { $year }
layer-stranieri-note = El dato es por provincia: la fuente no lo da por municipio.
layer-piccoli-note = Los municipios se dividen según los habitantes a 1 de enero de 2022. Amplía el mapa para verlos uno a uno.
layer-range = de { $from } a { $to } %
layer-region = En Lombardía: { $value }.
layer-source = Fuente:
legend-small = Municipio de hasta 5.000 habitantes, visto de cerca
legend-on = Red
legend-off = Red excluida por los filtros
legend-land = Municipios sin una red conocida
legend-mark = Red de la que conocemos solo algunos municipios
pager = Más resultados
pager-previous = Página anterior
pager-place = Página { $number } de { $last }
pager-next = Página siguiente
pager-range = { $first }–{ $until } de { $total }
pager-missing = No hay página { $asked }: esta es la primera.
explorer-all = Mostrar todas las redes

municipalities-title = Mi municipio
municipalities-lead = Escribe el nombre o el código postal de tu municipio. Te decimos en qué red estaba. Si no estaba en ninguna red conocida, o si las fuentes no lo dicen, lo encuentras escrito.
municipalities-description = Busca uno de los 1.504 municipios de Lombardía y descubre en qué red del Plan Lab'Impact estaba.
municipalities-provinces = O elige la provincia
municipalities-of = { $count-form ->
    [one] { $count } municipio
   *[other] { $count } municipios
 }
municipalities-none = Ningún municipio de Lombardía se llama «{ $name }»
municipalities-none-code = Ningún municipio de Lombardía tiene el código postal { $name }
municipalities-none-text = Comprueba cómo lo has escrito, o elige la provincia. Aquí solo están los municipios de Lombardía, con los límites del 1 de enero de 2023.
municipalities-search = Buscar «{ $name }» en todo el Atlante
municipalities-none-code-text = Los datos abiertos que usamos no tienen todos los códigos postales de las grandes ciudades. Prueba con el nombre del municipio.

place-title = ¿Qué municipio?
place-which = { $count-form ->
    [one] «{ $name }»: quizá buscas este municipio
   *[other] «{ $name }» puede ser uno de estos { $count } municipios. ¿Cuál?
 }
place-which-code = { $count-form ->
    [one] El código postal { $name } es de este municipio
   *[other] El código postal { $name } es de { $count } municipios. ¿Cuál es el tuyo?
 }
place-near = Quizá buscas:
place-outside = «{ $name }» no está en Lombardía. Aquí solo están los municipios de Lombardía.
place-formerly = { $name }, antes { $known }
place-today = { $name }, hoy { $known }
place-hamlet = { $name }, donde está { $known }
place-also = { $name } · { $known }
place-cut = { $shown } de { $total }, sigue escribiendo
place-without = Seguir sin elegir un municipio
place-this = El municipio
place-all = Todos ({ $count })
