# La búsqueda.

search-title = Buscar en el Atlante
search-title-of = «{ $text }»: resultados de la búsqueda
search-lead = Escribe qué necesitas, o dónde, como se lo dirías a una persona. Puedes escribir en italiano, albanés, árabe, bengalí, chino, francés, inglés, panyabí, rumano, español, ucraniano o urdu.
search-description = Busca entre las redes, las intervenciones, los municipios, los asuntos, los socios y las historias del Plan Lab'Impact en Lombardía.
search-words = ¿Qué buscas?
search-submit = Buscar
search-any-province = Todas
search-any-theme = Todos
search-examples = Por ejemplo
search-example-1 = curso de italiano en Bérgamo
search-example-2 = mediación en una escuela de Dalmine
search-example-3 = permiso de residencia
search-example-4 = recortes de prensa Valle Camonica
search-example-5 = reagrupación familiar
search-count = { $count ->
    [0] Ningún resultado para «{ $text }»
   *[other] { $count-form ->
        [one] 1 resultado para «{ $text }»
       *[other] { $count } resultados para «{ $text }»
    }
 }
search-corrected = No está «{ $typed }». Hemos buscado «{ $read }».
search-unknown = { $count-form ->
    [one] En el Atlante no está la palabra { $words }: la hemos dejado fuera de la búsqueda.
   *[other] En el Atlante no están las palabras { $words }: las hemos dejado fuera de la búsqueda.
 }
search-narrow = Buscar con más detalle
search-place = Mostramos lo que tiene que ver con { $place }.
search-understood = Hemos entendido:
search-here = { $subject }: en { $place } y cerca
search-here-none = Sobre este tema ({ $subject }) las fuentes leídas no cuentan nada en { $place } y sus alrededores.
search-add-place = Añade tu municipio a lo que has escrito: te decimos a quién llamar.
search-also = Hemos buscado también otras palabras
search-without = Buscar solo mis palabras
search-own = Hemos buscado solo tus palabras.
search-with = Buscar también palabras parecidas
search-kinds = Tipos de resultados
search-in-all = Todo
search-in-reti = Redes
search-in-interventi = Intervenciones
search-in-comuni = Municipios
search-in-argomenti = Asuntos
search-in-partner = Socios
search-in-storie = Historias
search-one-network = Red
search-one-intervention = Intervención
search-one-municipality = Municipio
search-one-topic = Asunto
search-one-partner = Socio
search-one-story = Historia
search-why = Por qué lo encuentras aquí
search-field-name = Nombre
search-field-other-name = Otro nombre
search-field-postal-code = Código postal
search-field-district = Distrito social
search-field-lead = Entidad líder
search-field-partner = Socio
search-field-network = Red
search-field-place = Lugar
search-field-province = Provincia
search-field-kind = Tipo
search-field-theme = Tema
search-field-topic = Asunto
search-field-audience = Para quién
search-field-publisher = Publicado por
search-field-keyword = Palabra clave
search-field-summary = En el texto
search-field-intervention = Intervención
search-field-subject = Trata de
search-none-elsewhere = El Atlante reúne las redes y los servicios para las personas de origen extranjero en Lombardía. Lo que buscas no está aquí.
search-none-outside = El Atlante habla solo de Lombardía: del lugar que has escrito no sabe nada.
search-none = No hemos encontrado nada. Qué puedes hacer:
search-none-words = Usa menos palabras, o palabras más comunes.
search-none-place = Busca tu municipio por nombre o código postal
search-none-networks = Mira las 35 redes en el mapa
search-everywhere = Buscar sin provincia y sin tema
search-list = Resultados
