# La página de los idiomas.

tongues-title = Idiomas y traducciones
tongues-description = En qué idiomas se lee el Atlante, qué ha traducido una máquina y qué ha releído una persona.
tongues-lead = El Atlante está escrito en italiano, y las palabras del sitio también en inglés. Casi todo lo demás lo ha traducido una máquina: puede tener errores. Donde falta la traducción, lees el texto italiano.
tongues-names = Los nombres de redes, entidades y lugares no se traducen. Abajo contamos por separado las palabras del sitio y los textos del catálogo, sobre redes, intervenciones, historias y fuentes.
tongues-site = Palabras del sitio
tongues-data = Textos del catálogo
tongues-written = Escrito por personas
tongues-missing = Aún sin traducir: se lee en italiano
tongues-part = { $count } de { $total } textos
