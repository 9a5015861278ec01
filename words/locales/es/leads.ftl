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
lead-compared = { $among ->
    [provinces] Entre las { $of } provincias el número del medio es { $median }: aquí es { $value }.
    [networks] Entre las { $of } redes el número del medio es { $median }: aquí es { $value }.
    [actions] Entre las { $of } Acciones el número del medio es { $median }: aquí es { $value }.
    [topics] Entre los { $of } asuntos el número del medio es { $median }: aquí es { $value }.
    [audiences] Entre los { $of } grupos de personas el número del medio es { $median }: aquí es { $value }.
   *[partners] Entre las { $of } organizaciones el número del medio es { $median }: aquí es { $value }.
 }
lead-gone-title = Esta pista ya no vale
lead-gone-text = Los datos han cambiado, y la regla que la encontraba hoy no la encuentra. Lo que ha cambiado está escrito en Novedades.
lead-gone-since = La última corrección de estos datos es la revisión { $number } del { $date }.

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

lead-unica-rete-title = Solo { $network } trabajó en «{ $topic }»
lead-unica-rete-text = De todas las redes, { $network } es la única de la que se conocen actividades sobre «{ $topic }»: { $interventions }.
lead-una-volta-title = Una sola actividad para «{ $audience }»
lead-una-volta-text = En toda Lombardía las fuentes nombran «{ $audience }» en una sola actividad: «{ $intervention }», de { $network }.
lead-lontane-title = «{ $topic }»: dos redes lejanas, el mismo trabajo
lead-lontane-text = Sobre «{ $topic }» se conocen las actividades de solo dos redes, en provincias distintas: { $networks-names }.
lead-azione-meno-svolta-title = «{ $theme }» es la Acción de la que menos se cuenta
lead-azione-meno-svolta-text = De { $interventions } que se conocen de «{ $theme }», las contadas como hechas son { $done }: menos que en cualquier otra Acción.
lead-azione-mancante-title = { $province }: de «{ $theme }» no se sabe nada
lead-azione-mancante-text = En la provincia de { $province } se conocen { $networks }, pero ninguna fuente leída cuenta una intervención de allí para «{ $theme }».
lead-piu-interventi-title = { $network } es la red de la que se conocen más intervenciones
lead-piu-interventi-text = Las fuentes leídas cuentan { $count }. Ninguna otra red tiene tantas.
lead-nessun-intervento-title = { $networks }, y ninguna intervención conocida
lead-nessun-intervento-text = Formaron parte del Plan, pero ninguna fuente leída dice qué hicieron: { $networks-names }.
lead-previsti-mai-raccontati-title = { $network }: todo previsto, nada contado
lead-previsti-mai-raccontati-text = Lo que estaba previsto: { $planned }. Ninguna fuente leída dice si se hizo, y sobre la red no hemos encontrado historias.
lead-una-sola-fonte-title = { $network }: una sola fuente
lead-una-sola-fonte-text = Todo lo que se sabe de esta red, { $interventions }, está escrito en un solo sitio: «{ $source }».
lead-nessuna-storia-title = Nadie ha escrito sobre { $network }
lead-nessuna-storia-text = Se conocen { $interventions }, pero no hemos encontrado ni artículos ni entrevistas.
lead-piu-raccontata-title = { $network } es la red de la que más se ha contado
lead-piu-raccontata-text = Hablan de ella { $count }. De ninguna otra red hemos encontrado tanto.
lead-piu-partner-title = { $network } reunió más organizaciones que ninguna otra
lead-piu-partner-text = Las fuentes nombran { $count }. Ninguna otra red tiene tantas.
lead-in-piu-reti-title = { $partner } estaba en { $networks }
lead-in-piu-reti-text = La misma organización trabajó en territorios distintos: { $networks-names }.
lead-pochi-in-piu-reti-title = Casi todas las organizaciones trabajaron en una sola red
lead-pochi-in-piu-reti-text = Se conocen { $partners }. Las que se nombran en más de una red son { $several }.
lead-fonti-discordi-title = { $network }: las fuentes no dicen los mismos municipios
lead-fonti-discordi-text = Sobre los municipios de esta red las fuentes leídas son { $sources } y no dicen lo mismo. Nosotros ponemos { $municipalities }, y en la página de la red explicamos por qué.
lead-comuni-ignoti-title = { $networks }: no se sabe qué municipios
lead-comuni-ignoti-text = De estas redes las fuentes leídas no dicen todos los municipios: { $networks-names }.
lead-comuni-promessi-title = { $promised } municipios anunciados, { $known } con nombre
lead-comuni-promessi-text = El Plan decía que llegaba a { $promised } municipios. Con las fuentes leídas se pueden nombrar, en las redes, { $known }.
lead-pochi-comuni-title = { $province }: pocos municipios en una red
lead-pochi-comuni-text = De { $municipalities } de la provincia de { $province }, los que las fuentes ponen en una red son { $known }.
lead-residenti-per-rete-title = { $province }: muchos residentes extranjeros, pocas redes
lead-residenti-per-rete-text = En { $year } vivían en la provincia de { $province } { $residents } ciudadanos extranjeros, y la provincia tenía { $networks }: en ninguna otra provincia había tantos por cada red.
lead-cinque-anni-fa-title = Hace cinco años se escribía sobre { $network }
lead-cinque-anni-fa-text = Historias publicadas en este mes de { $year }: { $month }. ¿Qué ha quedado?

numbers-title = Todos los números
numbers-lead = Cada red en cada Acción: cuántas intervenciones cuentan las fuentes como hechas, y cuántas como previstas. Cada número lleva a la lista que cuenta.
numbers-network = Red
numbers-total = Total
numbers-note = «3 + 2» quiere decir: 3 contadas como hechas, 2 previstas.
numbers-reported = { $count } contadas como hechas
numbers-planned = { $count } previstas
compare-title = Comparar
compare-title-of = Comparación: { $names }
compare-lead = De dos a cuatro provincias, una al lado de la otra: una fila por cada número, con la diferencia en palabras.
compare-bad = Se comparan de dos a { $most } provincias, o de dos a { $most } redes. Elige más o menos.
compare-choose = ¿Qué provincias?
compare-submit = Comparar
compare-what = Qué
compare-difference = En palabras
compare-networks = Redes
compare-interventions = Intervenciones conocidas
compare-done = Intervenciones contadas como hechas
compare-partners = Organizaciones
compare-stories = Historias publicadas
compare-municipalities = Municipios
compare-same = El mismo número.
compare-more = { $most } tiene { $more } más que { $least }.
press-kit = Carpeta de prensa (ZIP)
