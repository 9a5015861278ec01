schools-title = Para las escuelas
schools-title-of = { $need }: qué se hizo
schools-title-at = { $need } en { $place }
schools-description = Un alumno que no sabe italiano, un mediador, quien deja de venir a la escuela: qué hicieron las redes Lab'Impact, cerca de tu escuela.
schools-lead = Di qué necesitas y dónde. Te mostramos qué se previó o se hizo en tu red, luego cerca, luego en otros sitios, y por qué.
schools-need = Necesito
schools-any = elige qué
schools-where = en (municipio o código postal)
schools-refine = Tu escuela, el nivel, la lengua
schools-school = La escuela (nombre o código)
schools-level = Nivel
schools-level-any = cualquiera
schools-language = La lengua del alumno
schools-language-any = no importa
schools-submit = Mostrar
schools-start = ¿Qué necesitas?
schools-result = { $count ->
    [0] Ninguna experiencia: { $need }
   *[other] { $count-form ->
        [one] Una experiencia: { $need }
       *[other] { $count } experiencias: { $need }
    }
 }
schools-result-at = { $count ->
    [0] Ninguna experiencia: { $need }, visto desde { $place }
   *[other] { $count-form ->
        [one] Una experiencia: { $need }, vista desde { $place }
       *[other] { $count } experiencias: { $need }, vistas desde { $place }
    }
 }
schools-own = { $count-form ->
    [one] En la red de { $name }: una
   *[other] En la red de { $name }: { $count }
 }
schools-close = { $count-form ->
    [one] Cerca de { $name }: una
   *[other] Cerca de { $name }: { $count }
 }
schools-far = { $count-form ->
    [one] Más lejos: una
   *[other] Más lejos: { $count }
 }
schools-everywhere = { $count-form ->
    [one] En toda Lombardía: una
   *[other] En toda Lombardía: { $count }
 }
schools-nothing = Las fuentes leídas no cuentan nada que responda a esta necesidad. Pregunta en el Comune (ayuntamiento), o en una de las escuelas cercanas.
schools-nothing-near = En { $place } y alrededor, las fuentes leídas no cuentan nada que responda a esta necesidad. La experiencia más cercana está a { $km } km.
schools-nothing-near-unknown = Aquí cerca, las fuentes leídas no cuentan nada que responda a esta necesidad.
schools-more = { $count-form ->
    [one] Otra
   *[other] Otras { $count }
 }
schools-folded = { $count-form ->
    [one] Una intervención parecida, pero no para esta escuela
   *[other] { $count } intervenciones parecidas, pero no para esta escuela
 }
schools-norms = Qué dicen las normas
schools-choose = Poner en la hoja
schools-unchoose = Quitar de la hoja
schools-choices = Lo que has elegido
schools-chosen = { $count ->
    [0] Ninguna elegida
   *[other] { $count-form ->
        [one] Una elegida
       *[other] { $count } elegidas
    }
 }
schools-sheet = Imprimir la hoja
schools-send = Enviar por correo
schools-mail-subject = Experiencias para nuestra escuela
schools-gone = Entre lo que elegiste había algo que ya no existe, y no está en la hoja: { $names }.
schools-cut = En la hoja caben cuatro experiencias: hemos dejado las cuatro primeras.
schools-need-unknown = No conocemos la necesidad «{ $name }». Elígela aquí abajo: el resto se ha quedado.
schools-level-unknown = No conocemos el nivel «{ $name }»: lo hemos dejado aparte. Elígelo de la lista.
schools-language-unknown = No conocemos la lengua «{ $name }»: la hemos dejado aparte. Elígela de la lista.
schools-school-is = { $name } ({ $code }), { $address }, { $place }. Instituto: { $institute }.
schools-partner = Las fuentes la nombran como socia de una red:
schools-school-which = { $count-form ->
    [one] «{ $name }»: ¿es esta escuela?
   *[other] «{ $name }»: ¿cuál de estas { $count } escuelas?
 }
schools-school-cut = { $shown } de { $total }: añade una palabra, por ejemplo el municipio.
schools-school-none = En el registro de las escuelas públicas de Lombardía no está «{ $name }». Puedes escribir el municipio.
schools-count = { $count ->
    [0] Ninguna intervención
   *[other] { $count-form ->
        [one] 1 intervención
       *[other] { $count } intervenciones
    }
 }
schools-in = el municipio estaba en la
schools-in-none = el municipio no estaba en ninguna de las redes.
schools-in-unknown = las fuentes leídas no dicen si el municipio estaba en una red.
schools-none = Las fuentes leídas no hablan de intervenciones así.
schools-search = Buscar con tus palabras

level-istituto-comprensivo = istituto comprensivo (grupo de escuelas)
level-infanzia = escuela infantil (scuola dell'infanzia)
level-primaria = escuela primaria
level-secondaria-primo-grado = escuela media (secondaria di primo grado)
level-secondaria-secondo-grado = escuela superior (secondaria di secondo grado)
level-adulti = escuela para adultos
level-convitto = internado (convitto)

reasons = Por qué está aquí
reason-topic = sobre: { $name }
reason-word = en el texto: «{ $name }»
reason-audience = para: { $name }
reason-action = en la Acción para las escuelas
reason-level = nombra: { $name }
reason-language = una fuente nombra la lengua: { $name }
reason-own = en tu red
reason-bordering = en una red vecina
reason-distance = { $town } está a { $km } km de { $here }
reason-done = contada como hecha
reason-planned = prevista: ninguna fuente leída dice si se hizo

language-none = Ninguna fuente leída sobre las redes nombra esta lengua: { $name }. Eso no quiere decir que no haya mediadores: pregunta a la red o en el Comune (ayuntamiento).
language-some = { $count-form ->
    [one] Una fuente nombra esta lengua: { $name }.
   *[other] { $count } fuentes nombran esta lengua: { $name }.
 }
language-more = Dónde, y a quién preguntar
language-title = Lengua que nombran las fuentes: { $name }
language-title-none = Lengua: { $name }
language-today = Quién responde hoy en esta lengua
language-ask = Para encontrar hoy un mediador que la hable, pregunta en tu Comune (ayuntamiento) o a la entidad líder de la red.
language-schools = Un intérprete cerca de mi escuela
languages-title = Las lenguas que nombran las fuentes
languages-lead = Las fuentes leídas casi nunca dicen en qué lenguas trabajaban los mediadores. Para cada lengua: dónde se nombra, y quién lo dice.
languages-groups = Nombradas solo como grupo
languages-groups-lead = Aquí la fuente nombra varias lenguas juntas y no dice cuáles. Las ponemos así, sin añadir nada.
languages-count = { $count ->
    [0] ninguna fuente la nombra
   *[other] { $count-form ->
        [one] una fuente la nombra
       *[other] { $count } fuentes la nombran
    }
 }

sheet-title = Necesitamos: { $need }
sheet-description = Una hoja para imprimir: a quién preguntar, qué se hizo en otros sitios, dónde está escrito.
sheet-back = Volver a las experiencias
sheet-usual = No has elegido nada: aquí están las tres primeras experiencias.
sheet-code = Código con la dirección de esta página
sheet-call = A quién preguntar hoy
sheet-experiences = Qué se previó o se hizo
sheet-notes = Notas
sheet-anywhere = En Lombardía
sheet-ended = El Plan Lab'Impact terminó el 30 de junio de 2023: estas son experiencias, no servicios abiertos hoy. Atlante Lab'Impact, catálogo independiente.

whom-anywhere = Escribe el municipio de la escuela para saber a quién preguntar.
whom-network = Red:
whom-no-office = las fuentes leídas no dan un contacto
whom-municipality = Comune di { $place } (ayuntamiento): pregunta por los servicios sociales o por la oficina de escuela (ufficio scuola).

letters = Dos cartas listas
letters-note = Puedes copiarlas o enviarlas. Aquí no queda nada.
letter-to-head = A la dirección de la escuela
letter-to-municipality = Al Comune (ayuntamiento)
letter-mail = Abrir en el correo
letter-same = La misma carta, en la lengua de esta página
letter-planned = prevista
letter-subject = Necesitamos: { $need }
letter-head = A la dirección de la escuela:
    en nuestra escuela necesitamos: { $need }.
    En Lombardía se previeron o se hicieron estas experiencias:
    { $list }
    Las fuentes y los contactos están aquí: { $address }
    ¿Podemos hablar de ello?

letter-municipality = Al Comune di { $place }:
    en nuestra escuela necesitamos: { $need }.
    En Lombardía se previeron o se hicieron estas experiencias:
    { $list }
    Fuentes: { $address }
    ¿A quién podemos preguntar hoy por algo parecido?

poster-link = Cartel para las familias
poster-title = ¿Has llegado hace poco a { $place }?
poster-lead = Esto es lo que puedes pedir para tus hijos en la escuela:
poster-ended = El Plan Lab'Impact terminó en 2023. Para saber qué hay hoy, pregunta en el Comune (ayuntamiento).

source-needs = Necesidades de las escuelas: { $count }
source-places-schools = De aquí vienen las escuelas estatales y los núcleos de población (frazioni) que nombran sus direcciones.

practices-title = Experiencias con las escuelas
practices-lead = Qué hicieron las redes con las escuelas, necesidad por necesidad: cómo, y hasta qué punto lo sabemos.
practices-count = { $count ->
    [0] Ninguna experiencia en las fuentes leídas.
   *[other] { $count-form ->
        [one] Una experiencia.
       *[other] { $count } experiencias.
    }
 }
practices-near = Encontrar las que están cerca
practices-alike = Parecidas en otros sitios
practices-alike-reason = { $count-form ->
    [one] un asunto en común
   *[other] { $count } asuntos en común
 }

class-title = Una actividad para la clase: el hecho detrás de la página
class-lead = Dos horas, en grupos. Se aprende a distinguir qué está escrito, quién lo escribe y qué no se sabe.
class-step-1 = Cada grupo elige una experiencia de esta página y lee qué dice.
class-step-2 = Busca sus fuentes: ¿quién las escribió, cuándo y para quién?
class-step-3 = Subraya qué estaba previsto y qué se cuenta como hecho. ¿Quien lo cuenta estaba allí?
class-step-4 = Escribe tres preguntas a las que las fuentes no responden, y a quién se podrían hacer hoy.
class-step-5 = Compara la experiencia con una parecida de otra red: ¿qué cambia, y por qué?
