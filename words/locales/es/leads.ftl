leads-title = Pistas
leads-lead = Cada pista viene de una regla que cuenta: primero van las que más se alejan de lo que muestran las otras. Ninguna dice el porqué: eso lo encuentras tú.
leads-none = Aquí, hoy, ninguna regla encuentra una pista. Lo decimos en vez de inventar una.
leads-few = { $count-form ->
    [one] Una pista de verdad: hoy no hay más.
   *[other] { $count } pistas de verdad: hoy no hay más.
 }
leads-all = { $count-form ->
    [one] La pista
   *[other] Las { $count } pistas
 }
lead-figures = Los números, uno por uno
lead-sources = Dónde está escrito
lead-call = A quién llamar
lead-care = Antes de escribirlo
lead-care-text = Contamos lo que cuentan las fuentes leídas. Lo que no está escrito puede haberse hecho de todos modos: pregunta a la red.
lead-picture = La imagen
lead-licence = La licencia
lead-claim = «{ $source }»: { $count }
lead-compared = { $among ->
    [provinces] Entre las { $of } provincias el número del medio es { $median }: aquí es { $value }.
    [networks] Entre las { $of } redes el número del medio es { $median }: aquí es { $value }.
    [actions] Entre las { $of } Acciones el número del medio es { $median }: aquí es { $value }.
    [topics] Entre los { $of } asuntos el número del medio es { $median }: aquí es { $value }.
    [audiences] Entre los { $of } grupos de personas el número del medio es { $median }: aquí es { $value }.
   *[partners] Entre las { $of } organizaciones el número del medio es { $median }: aquí es { $value }.
 }
lead-gone-title = Esta pista ya no vale
lead-gone-text = La regla que la encontraba ya no la encuentra. Lo que ha cambiado en los datos está escrito en Novedades.
lead-gone-last = Valía en la revisión { $number } del { $date }: vuelve a leerla como era.
lead-gone-since = Ya no vale desde la revisión { $number } del { $date }.

lead-count-networks = { $count-form ->
    [one] 1 red
   *[other] { $count } redes
 }
lead-count-interventions = { $count-form ->
    [one] 1 intervención
   *[other] { $count } intervenciones
 }
lead-count-partners = { $count-form ->
    [one] 1 organización
   *[other] { $count } organizaciones
 }
lead-count-stories = { $count-form ->
    [one] 1 historia
   *[other] { $count } historias
 }
lead-count-municipalities = { $count-form ->
    [one] 1 municipio
   *[other] { $count } municipios
 }

lead-unica-rete-title = «{ $topic }»: conocemos una sola red, { $network }
lead-unica-rete-text = De todas las redes, { $network } es la única de la que se conocen actividades sobre «{ $topic }»: { $interventions }.
lead-una-volta-title = Conocemos una sola actividad para «{ $audience }»
lead-una-volta-text = En toda Lombardía las fuentes nombran «{ $audience }» en una sola actividad: «{ $intervention }», de { $network }.
lead-lontane-title = «{ $topic }»: dos redes, en provincias distintas
lead-lontane-text = Sobre «{ $topic }» se conocen las actividades de solo dos redes, en provincias distintas: { $networks-names }.
lead-azione-meno-svolta-title = «{ $theme }» es la Acción con menos intervenciones contadas como hechas
lead-azione-meno-svolta-text = Para «{ $theme }» conocemos { $interventions }. Contadas como hechas: { $done }, menos que en cualquier otra Acción.
lead-azione-mancante-title = { $province }: para «{ $theme }» no hemos encontrado nada
lead-azione-mancante-text = En la provincia de { $province } se conocen { $networks }, pero ninguna fuente leída cuenta una intervención de allí para «{ $theme }».
lead-piu-interventi-title = { $network } es la red de la que se conocen más intervenciones
lead-piu-interventi-text = Las fuentes leídas cuentan { $count }. Ninguna otra red tiene tantas.
lead-nessun-intervento-title = { $networks }, y ninguna intervención conocida
lead-nessun-intervento-text = Formaron parte del Plan, pero ninguna fuente leída dice qué hicieron: { $networks-names }.
lead-previsti-mai-raccontati-title = { $network }: todo previsto, ningún relato encontrado
lead-previsti-mai-raccontati-text = Lo que estaba previsto: { $planned }. Ninguna fuente leída dice si se hizo, y sobre la red no hemos encontrado historias.
lead-una-sola-fonte-title = { $network }: una sola fuente para todas las intervenciones
lead-una-sola-fonte-text = Todas las intervenciones que conocemos de esta red ({ $interventions }) están escritas en una sola fuente: «{ $source }».
lead-nessuna-storia-title = De { $network } no hemos encontrado artículos
lead-nessuna-storia-text = Se conocen { $interventions }, pero no hemos encontrado ni artículos ni entrevistas.
lead-piu-raccontata-title = { $network } es la red de la que hemos encontrado más historias
lead-piu-raccontata-text = Hablan de ella { $count }. De ninguna otra red hemos encontrado tanto.
lead-piu-partner-title = { $network } es la red con más organizaciones, por lo que sabemos
lead-piu-partner-text = Las fuentes nombran { $count }. De ninguna otra red conocemos tantas.
lead-in-piu-reti-title = { $partner } estaba en { $networks }
lead-in-piu-reti-text = Las fuentes nombran a la misma organización en territorios distintos: { $networks-names }.
lead-pochi-in-piu-reti-title = Casi todas las organizaciones se nombran en una sola red
lead-pochi-in-piu-reti-text = Se conocen { $partners }. Las que se nombran en más de una red son { $several }.
lead-insieme-title = «{ $intervention }»: una fuente nombra juntas { $named }
lead-insieme-text = De las intervenciones que conocemos, «{ $source }» cuenta solo esta, de { $network }. Nombra: { $partners-names }. Cómo conocemos la actividad: { $evidence }. En toda la red conocemos { $partners } y { $interventions }. Qué hizo cada organización, pregúntaselo a ellas.
lead-fonti-discordi-title = { $network }: las fuentes no dan el mismo número de municipios
lead-fonti-discordi-text = Las fuentes leídas no están de acuerdo en cuántos municipios tiene la red: { $said }. Nosotros ponemos { $municipalities }: la página de la red dice por qué.
lead-storie-discordi-title = { $network }: las historias no dan el mismo número de municipios
lead-storie-discordi-text = Dos o más historias sobre la red dan números distintos: { $said }. Historias sobre la red que conocemos: { $stories }. En nuestra lista: { $municipalities }. La página de la red dice por qué.
lead-comuni-ignoti-title = { $networks }: no conocemos todos los municipios
lead-comuni-ignoti-text = De estas redes las fuentes leídas no dicen todos los municipios: { $networks-names }.
lead-comuni-promessi-title = { $promised } municipios anunciados, { $known } con nombre
lead-comuni-promessi-text = El Plan decía que llegaba a { $promised } municipios. Con las fuentes leídas se pueden nombrar, en las redes, { $known }.
lead-pochi-comuni-title = { $province }: pocos municipios conocidos en una red
lead-pochi-comuni-text = De { $municipalities } de la provincia de { $province }, los que las fuentes ponen en una red son { $known }.
lead-residenti-per-rete-title = { $province }: muchos residentes extranjeros por cada red
lead-residenti-per-rete-text = En { $year } vivían en la provincia de { $province } { $residents } ciudadanos extranjeros, y la provincia tenía { $networks }: en ninguna otra provincia había tantos por cada red.
lead-cinque-anni-fa-title = Hace cinco años se escribía sobre { $network }
lead-cinque-anni-fa-text = Historias sobre esta red publicadas en { $year }: { $stories }. Al menos una es de este mes. ¿Qué ha quedado?
lead-cambiata-title = { $network }: ahora conocemos { $now }
lead-cambiata-text = Antes de la actualización del { $date } eran { $before }. Ha cambiado lo que sabemos, no lo que hizo la red.

numbers-title = Todos los números
numbers-lead = Cada red en cada Acción: cuántas intervenciones cuentan las fuentes como hechas, y cuántas como previstas. Cada número lleva a la lista que cuenta.
numbers-network = Red
numbers-total = Total
numbers-note = «3 + 2» quiere decir: 3 contadas como hechas, 2 previstas.
numbers-reported = { $count } contadas como hechas
numbers-planned = { $count } previstas
compare-title = Comparar
compare-title-of = Comparación: { $names }
compare-lead = De dos a cuatro provincias o redes, una al lado de la otra: una fila por cada número, con la diferencia en palabras.
compare-bad = Se comparan de dos a { $most } provincias, o de dos a { $most } redes. Elige más o menos.
compare-choose = ¿Qué provincias?
compare-choose-networks = ¿O qué redes?
compare-submit = Comparar
compare-what = Qué
compare-difference = En palabras
compare-networks = Redes
compare-interventions = Intervenciones conocidas
compare-done = Intervenciones contadas como hechas
compare-partners = Organizaciones
compare-stories = Historias publicadas
compare-municipalities = Municipios
compare-each = Intervenciones conocidas por cada red
compare-share = Municipios que las fuentes ponen en una red, de cada cien
compare-tables = Descargar las intervenciones
compare-same = El mismo número.
compare-more = { $most } tiene { $more } más que { $least }.
press-kit = Carpeta de prensa (ZIP)
