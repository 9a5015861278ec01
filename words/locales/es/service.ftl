data-title = Datos para descargar
data-reti = Redes
data-interventi = Intervenciones
data-partner = Socios
data-storie = Historias
data-comuni = Municipios
data-fonti = Fuentes
data-rows = { $count-form ->
    [one] 1 fila
   *[other] { $count } filas
 }
data-chosen = Las tablas de aquí abajo tienen solo: { $values }.
data-all = Descargar todo
data-filter = Solo una parte
data-filter-1 = Abre el mapa o las historias, y elige los filtros.
data-filter-2 = Copia, de la dirección de la página, lo que va después del signo de interrogación.
data-filter-3 = Ponlo al final de la dirección de una tabla: tendrás las mismas filas que ves en la página.
data-use = Qué puedes hacer con ellos
data-licence = Puedes copiar, cambiar y publicar los datos, también para trabajar, si citas el Atlante (licencia CC BY 4.0). Los textos de los artículos siguen siendo de quien los publicó: aquí solo hay resúmenes nuestros.
data-cite = Cítalos así:
data-citation = Atlante Lab'Impact, revisión { $number } del { $date }
data-revision = Cada corrección hace una nueva revisión. Esta es la número { $number }.

press-title = Para la prensa
press-description = Números con su fuente, historias ya publicadas, tablas para descargar y cómo citar: el Plan Lab'Impact provincia por provincia.
press-lead = Elige la provincia: encuentras los números con su fuente, lo que ya se ha publicado, las tablas y cómo citar.
press-where = Provincia
press-all = Toda Lombardía
press-submit = Mostrar
press-region = en Lombardía
press-numbers = Los números { $where }
press-selection = de esta selección
press-public = Los residentes extranjeros
press-networks = { $count-form ->
    [one] red
   *[other] redes
 }
press-interventions = { $count-form ->
    [one] intervención conocida
   *[other] intervenciones conocidas
 }
press-reported = { $count-form ->
    [one] contada como hecha
   *[other] contadas como hechas
 }
press-published = { $count-form ->
    [one] publicación
   *[other] publicaciones
 }
press-foreign = residentes extranjeros ({ $year })
press-foreign-share = extranjeros entre los residentes ({ $year })
press-known = Son los números de lo que cuentan las fuentes leídas, no de todo lo que se hizo.
press-stories = Lo que ya se ha publicado
press-stories-all = Todas las publicaciones ({ $count })
press-stories-none = No hemos encontrado publicaciones.
press-files = Las tablas
press-data = Otras tablas y licencia
press-cite = Cómo citar
press-cite-text = Cada página tiene una dirección que no cambia. Para citar el Atlante:
press-care = Antes de publicar, abre la fuente de cada hecho con la señal «§ Fuente»: una ficha de proyecto dice qué estaba previsto, no qué se hizo.

whole-title = Este archivo tiene siempre todo
whole-text = Ningún filtro elige entre sus filas. Puedes descargarlo entero, o usar un archivo que sigue el filtro.
whole-filtered = Los archivos que siguen tu filtro
unknown-title = Los archivos no conocen este parámetro
unknown-text = Quizá está mal escrito. El archivo habría tenido todas las filas sin decirlo: por eso no te lo damos.
unknown-parameter = Parámetro
unknown-known = Los parámetros que hay
