# La página de los idiomas.

tongues-title = Idiomas y traducciones
tongues-description = En qué idiomas se lee el Atlante, qué ha traducido una máquina y qué ha releído una persona.
tongues-lead = El Atlante está escrito en italiano y en inglés. A los otros idiomas lo ha traducido una máquina: puede tener errores. Donde falta la traducción, lees el texto italiano.
tongues-names = Los nombres de redes, entidades y lugares no se traducen. Los números de abajo son de las palabras del sitio: los textos sobre las redes y las intervenciones tienen cada uno su idioma.
tongues-written = Escrito por personas
tongues-missing = Aún sin traducir: se lee en italiano
tongues-part = { $count } de { $total } textos
