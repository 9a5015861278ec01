# La página de los idiomas.

languages-title = Las lenguas que nombran las fuentes
languages-description = En qué idiomas se lee el Atlante, qué ha traducido una máquina y qué ha releído una persona.
languages-lead = Las fuentes leídas casi nunca dicen en qué lenguas trabajaban los mediadores. Para cada lengua: dónde se nombra, y quién lo dice.
languages-names = Los nombres de redes, entidades y lugares no se traducen. Los números de abajo son de las palabras del sitio: los textos sobre las redes y las intervenciones tienen cada uno su idioma.
languages-written = Escrito por personas
languages-missing = Aún sin traducir: se lee en italiano
languages-part = { $count } de { $total } textos
