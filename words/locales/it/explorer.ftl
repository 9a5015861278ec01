# La prima pagina: mappa, filtri, elenco delle reti. E la casella del Comune.

explorer-title = Le reti per l'integrazione in Lombardia
explorer-lead = Chi ha lavorato insieme, dove e per chi. Il Piano è finito il 30 giugno 2023.
explorer-description = Catalogo e mappa delle 35 reti del Piano regionale Lab'Impact (fondo europeo FAMI 2014-2020): Comuni, partner, interventi e fonti, provincia per provincia.

needs-title = I bisogni più frequenti
need-italiano-l2 = Imparare l’italiano
need-documenti-e-consulenza-legale = Documenti e permesso
need-sostegno-allo-studio = Aiuto con la scuola
need-lavoro = Lavoro
need-salute = Salute
need-casa = Casa

place-label = Il tuo Comune, il CAP o che cosa ti serve
place-example = italiano a Suzzara
place-search = Cerca
place-suggestions = Suggerimenti
position-use = Usa la mia posizione
position-asking = Cerco dove sei. La posizione resta su questo dispositivo.
position-denied = Non hai dato il permesso di usare la posizione. Puoi scrivere il nome del Comune o il CAP.
position-failed = Non è stato possibile trovare la posizione. Puoi scrivere il nome del Comune o il CAP.
position-imprecise = La posizione è troppo imprecisa per sapere in quale Comune sei. Puoi scrivere il nome del Comune o il CAP.
position-outside = Sembra che tu sia fuori dalla Lombardia: qui ci sono solo i Comuni della Lombardia.
position-unsupported = Questo browser non dà la posizione. Puoi scrivere il nome del Comune o il CAP.
place-found = { $count-form ->
    [one] { $shown } suggerimento
   *[other] { $shown } suggerimenti
 }

count-of-networks = { $count-form ->
    [one] { $shown } rete
   *[other] { $shown } reti
 }
count-of-municipalities = { $count-form ->
    [one] { $shown } Comune
   *[other] { $shown } Comuni
 }
card-interventions = interventi: { $what }

card-lead = Capofila: { $name }
card-leaderless = Capofila non indicato dalle fonti
card-idle = nessun intervento nelle fonti lette
card-nowhere = Comuni non indicati dalle fonti
card-inferred = Elenco dedotto
card-partial = Elenco incompleto
card-unknown = Elenco non trovato

filter-title = Filtri
filter-open = Filtri
filter-close = Chiudi
filter-help = Il numero accanto a ogni voce dice quante reti trovi se la scegli.
filter-text = Parole da cercare
filter-province = Provincia
filter-place = Comune (nome o CAP)
filter-network = Rete
filter-undated = senza data
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

active-title = Filtri attivi
active-remove = Togli il filtro { $label }
active-clear = Togli tutti i filtri
active-more = { $count-form ->
    [one] e un altro filtro, segnato nelle caselle
   *[other] e altri { $shown } filtri, segnati nelle caselle
 }
none-text = Nessuna rete corrisponde a tutti i filtri scelti.
filter-offline = Sei senza rete e i filtri non funzionano. Questo è l'ultimo elenco che hai caricato.
filter-unreachable = In questo momento il sito non risponde e i filtri non funzionano. Questo è l'ultimo elenco che hai caricato: riprova fra un minuto.
none-try = Prova a toglierne uno:
none-alone = Toglierne uno solo non basta:
none-without = Senza { $label }: { $count }

map-title = Mappa delle reti
map-open = Mappa
map-close = Chiudi
map-help = Scegli una rete per conoscerla, o una provincia per filtrare.
map-credit-water = Laghi e Po: GSHHG 2.3.6 (LGPL 3 o successiva), semplificati.
map-chosen-open = Apri la pagina
map-chosen-said = La mappa la mostra da vicino. Sceglila di nuovo per aprirne la pagina.
map-province = Provincia: { $name }
map-partial = { $name } (elenco dei Comuni incompleto)
map-layers = Che cosa mostra la mappa
map-zoom = Ingrandimento
map-nearer = Ingrandisci
map-farther = Riduci
map-whole = Tutta la Lombardia
layer-reti = Reti
layer-stranieri = Residenti stranieri
layer-piccoli = Piccoli Comuni
layer-stranieri-title = Residenti stranieri ogni 100 abitanti, { $year }
layer-piccoli-title = Comuni fino a 5.000 abitanti ogni 100 Comuni, { $year }
layer-stranieri-note = Il dato è per provincia: la fonte non lo dà per Comune.
layer-piccoli-note = I Comuni sono divisi secondo gli abitanti al 1º gennaio 2022. Ingrandisci la mappa per vederli uno per uno.
layer-range = da { $from } a { $to }%
layer-region = In Lombardia: { $value }.
layer-source = Fonte:
legend-small = Comune fino a 5.000 abitanti, visto da vicino
legend-on = Rete
legend-off = Rete esclusa dai filtri
legend-land = Comuni senza una rete nota
legend-mark = Rete di cui conosciamo solo alcuni Comuni
pager = Altri risultati
pager-previous = Pagina precedente
pager-place = Pagina { $number } di { $last }
pager-next = Pagina successiva
pager-range = { $first }–{ $until } di { $total }
pager-missing = La pagina { $asked } non c'è: questa è la prima.
explorer-all = Mostra tutte le reti

municipalities-title = Il mio Comune
municipalities-lead = Scrivi il nome o il CAP del tuo Comune. Ti diciamo in quale rete era. Se non era in una rete nota, o se le fonti non lo dicono, lo trovi scritto.
municipalities-description = Cerca uno dei 1.504 Comuni della Lombardia e scopri in quale rete del Piano Lab'Impact era.
municipalities-provinces = Oppure scegli la provincia
municipalities-of = { $count-form ->
    [one] { $count } Comune
   *[other] { $count } Comuni
 }
municipalities-none = Nessun Comune della Lombardia si chiama «{ $name }»
municipalities-none-code = Nessun Comune della Lombardia ha il CAP { $name }
municipalities-none-text = Controlla come lo hai scritto, o scegli la provincia. Qui ci sono solo i Comuni della Lombardia, con i confini del 1º gennaio 2023.
municipalities-search = Cerca «{ $name }» in tutto l'Atlante
municipalities-none-code-text = I dati aperti che usiamo non hanno tutti i CAP delle grandi città. Prova con il nome del Comune.

## Un luogo che può essere più Comuni, o nessuno

place-title = Quale Comune?
place-which = { $count-form ->
    [one] «{ $name }»: forse cerchi questo Comune
   *[other] «{ $name }» può essere uno di questi { $count } Comuni. Quale?
 }
place-which-code = { $count-form ->
    [one] Il CAP { $name } è di questo Comune
   *[other] Il CAP { $name } è di { $count } Comuni. Qual è il tuo?
 }
place-near = Forse cerchi:
place-outside = «{ $name }» non è in Lombardia. Qui ci sono solo i Comuni della Lombardia.
place-formerly = { $name }, già { $known }
place-today = { $name }, oggi { $known }
place-hamlet = { $name }, dove si trova { $known }
place-also = { $name } · { $known }
place-cut = { $shown } di { $total }, continua a scrivere
place-without = Continua senza scegliere un Comune
place-this = Il Comune
place-all = Tutti e { $count }
