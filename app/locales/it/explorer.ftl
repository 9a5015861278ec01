# La prima pagina: mappa, filtri, elenco delle reti. E la casella del Comune.

explorer-title = Le reti per l'integrazione in Lombardia
explorer-lead = Chi ha lavorato insieme, dove, per chi e che cosa ha fatto, fino alla fine del Piano: il 30 giugno 2023.
explorer-description = Catalogo e mappa delle reti territoriali del Piano regionale Lab'Impact (FAMI 2014-2020): Comuni, partner, interventi e fonti, provincia per provincia.

place-label = Il tuo Comune, o il CAP
place-search = Cerca
place-suggestions = Comuni suggeriti
place-found = { $count ->
    [one] { $shown } Comune suggerito
   *[other] { $shown } Comuni suggeriti
 }

count-of-networks = { $count ->
    [one] { $shown } rete
   *[other] { $shown } reti
 }
count-of-municipalities = { $count ->
    [one] { $shown } Comune
   *[other] { $shown } Comuni
 }
count-of-interventions = { $count ->
    [one] { $shown } intervento
   *[other] { $shown } interventi
 }

card-lead = Capofila: { $name }
card-leaderless = Capofila non indicato dalle fonti
card-idle = nessun intervento nelle fonti lette
card-nowhere = Comuni non indicati dalle fonti
card-inferred = Elenco dedotto
card-partial = Elenco non completo
card-unknown = Elenco non noto

filter-title = Filtri
filter-open = Filtri
filter-close = Chiudi
filter-help = Il numero accanto a ogni voce dice quante reti troveresti.
filter-text = Parole da cercare
filter-text-help = Un argomento, un ente…
filter-province = Provincia
filter-municipality = Comune
filter-theme = Tema
filter-topic = Argomento
filter-audience = Destinatari
filter-evidence = Che cosa sappiamo
filter-order = Ordina per
filter-show = Mostra
order-nome = Nome
order-interventi = Numero di interventi
order-comuni = Numero di Comuni
filter-chosen = { $count ->
    [one] { $count } scelto
   *[other] { $count } scelti
 }

active-title = Filtri attivi
active-remove = Togli il filtro { $label }
active-clear = Togli tutti i filtri
none-text = Nessuna rete ha insieme tutto quello che hai scelto. Prova a togliere un filtro:
none-without = Senza { $label }: { $count }

map-title = Mappa delle reti
map-open = Mappa
map-close = Chiudi
map-help = Scegli una rete per aprirne la pagina, o una provincia per filtrare.
map-province = Provincia: { $name }
map-partial = { $name } (elenco dei Comuni non completo)
legend-on = Rete
legend-off = Rete esclusa dai filtri
legend-land = Comuni che nessun elenco nomina
legend-mark = Rete di cui conosciamo solo alcuni Comuni
pager = Altre reti
pager-previous = Precedenti
pager-next = Successive

municipalities-title = Il mio Comune
municipalities-lead = Scrivi il nome del tuo Comune o il CAP: ti diciamo quale rete lo comprende, o se le fonti non lo dicono.
municipalities-description = Cerca uno dei 1.504 Comuni della Lombardia e scopri quale rete del Piano Lab'Impact lo comprende.
municipalities-provinces = Oppure parti dalla provincia
municipalities-of = { $count ->
    [one] { $count } Comune
   *[other] { $count } Comuni
 }
municipalities-found = { $count ->
    [one] Forse cerchi questo Comune
   *[other] Forse cerchi uno di questi { $count } Comuni
 }
municipalities-none = Nessun Comune della Lombardia si chiama «{ $name }»
municipalities-none-code = Nessun Comune della Lombardia ha il CAP { $name }
municipalities-none-text = Controlla come è scritto, o parti dalla provincia. Qui ci sono solo i Comuni della Lombardia, con i confini del 1º gennaio 2023.
municipalities-none-code-text = Alcuni CAP delle grandi città non sono nelle fonti libere che usiamo: prova con il nome del Comune.
