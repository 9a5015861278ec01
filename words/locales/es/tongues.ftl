# La página de los idiomas.

tongues-title = Las lenguas que nombran las fuentes
tongues-description = En qué idiomas se lee el Atlante, qué ha traducido una máquina y qué ha releído una persona.
tongues-lead = Las fuentes leídas casi nunca dicen en qué lenguas trabajaban los mediadores. Para cada lengua: dónde se nombra, y quién lo dice.
tongues-names = Los nombres de redes, entidades y lugares no se traducen. Los números de abajo son de las palabras del sitio: los textos sobre las redes y las intervenciones tienen cada uno su idioma.
tongues-written = Escrito por personas
tongues-missing = Aún sin traducir: se lee en italiano
tongues-part = { $count } de { $total } textos
