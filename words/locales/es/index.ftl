index-reti = Las redes
index-reti-lead = Las redes locales del Plan Lab'Impact: quiénes eran, dónde estaban, qué hicieron.
index-reti-description = La lista de las redes locales del Plan Lab'Impact en Lombardía, por nombre, número de municipios o de intervenciones.
index-interventi = Las intervenciones
index-interventi-lead = Qué habían previsto las redes y qué hicieron, con las fuentes.
index-interventi-description = La lista de las intervenciones de las redes del Plan Lab'Impact, por red, título o tema, con lo que dicen las fuentes de cada una.
index-partner = Los socios
index-partner-lead = Las organizaciones que participaron en las redes.
index-partner-description = La lista de los socios de las redes del Plan Lab'Impact: municipios, escuelas, cooperativas, asociaciones.
index-province = Las provincias
index-province-lead = Las doce provincias de Lombardía, con sus redes y sus municipios.
index-province-description = La lista de las provincias de Lombardía con el número de redes del Plan Lab'Impact, de municipios y de residentes.
index-temi = Los temas
index-temi-lead = Las cuatro Acciones del Plan, con sus intervenciones.
index-temi-description = La lista de los cuatro temas, es decir, de las Acciones del Plan Lab'Impact, con el número de intervenciones y de redes.
index-argomenti = Los asuntos
index-argomenti-lead = De qué se ocupan las intervenciones, con palabras sencillas.
index-argomenti-description = La lista de los asuntos de las intervenciones del Plan Lab'Impact, explicados con palabras sencillas.

index-count-reti = { $count-form ->
    [one] 1 red
   *[other] { $count } redes
 }
index-count-interventi = { $count-form ->
    [one] 1 intervención
   *[other] { $count } intervenciones
 }
index-count-partner = { $count-form ->
    [one] 1 socio
   *[other] { $count } socios
 }
index-count-province = { $count-form ->
    [one] 1 provincia
   *[other] { $count } provincias
 }
index-count-temi = { $count-form ->
    [one] 1 tema
   *[other] { $count } temas
 }
index-count-argomenti = { $count-form ->
    [one] 1 asunto
   *[other] { $count } asuntos
 }

index-order = Ordenar por
order-reti = Número de redes
order-rete = Red
order-tema = Tema
order-residenti = Residentes
order-tipo = Tipo
order-data = Fecha
order-fatti = Contadas como hechas
order-previsti = Previstas
index-submit = Mostrar
index-none = Nada cumple todos los filtros elegidos. Quita uno, o:
index-map = Ver las redes en el mapa
