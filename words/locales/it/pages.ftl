# Le pagine delle schede.

breadcrumb = Dove sei
toc = In questa pagina
unsaid = le fonti lette non lo dicono
percent = { $value }%
source-undated = senza data
story-undated = senza data
count-municipalities = { $count-form ->
    [one] Un Comune noto
   *[other] { $count } Comuni noti
 }
count-interventions = { $count ->
    [0] Nessun intervento trovato
   *[other] { $count-form ->
        [one] Un intervento
       *[other] { $count } interventi
    }
 }

ended = Il Piano Lab'Impact è finito il { $date }. Qui leggi che cosa era previsto o è stato raccontato. Non è un elenco di servizi attivi oggi.
ended-undated = Il Piano Lab'Impact è finito. Qui leggi che cosa era previsto o è stato raccontato. Non è un elenco di servizi attivi oggi.
ended-now = Per sapere che cosa c'è oggi, apri la pagina della rete e chiedi al suo ente capofila, oppure chiedi al tuo Comune.

contact-lead = Ente capofila
contact-office = Ufficio
contact-website = Sito

evidence-explained = «Prevista»: una scheda o un annuncio la prometteva, ma nessuna fonte letta dice se c'è stata. «Fatta»: un articolo o una pagina dice che c'è stata.
evidence-planned = Era un'attività prevista. Nessuna fonte letta dice se c'è stata: può esserci stata oppure no.
evidence-reported = Almeno una fonte racconta che l'attività c'è stata. Non vuol dire che ci sia ancora oggi.

province-name = { $kind ->
    [city] Città metropolitana di { $name }
   *[province] Provincia di { $name }
 }
province-in = { $kind ->
    [city] nella città metropolitana di { $name }
   *[province] in provincia di { $name }
 }
theme-number = Azione { $number }

locator-network = { $network }: i Comuni noti ({ $province })
locator-network-text = { $count ->
    [0] Il contorno della provincia, senza Comuni: l'elenco non è noto.
   *[other] { $count-form ->
        [one] Un Comune colorato dentro il contorno della provincia.
       *[other] { $count } Comuni colorati dentro il contorno della provincia.
    }
 }
locator-place = { $place } e i Comuni confinanti
locator-place-text = Confina con: { $names }. I Comuni di una rete sono colorati.
locator-province = Le reti { $where }
locator-province-text = { $count-form ->
    [one] Il territorio noto di una rete dentro il contorno della provincia.
   *[other] I territori noti di { $count } reti dentro il contorno della provincia.
 }

## Rete

network-description = { $name }: { $municipalities ->
    [0] nessun Comune noto
   *[other] { $municipalities-form ->
        [one] un Comune noto
       *[other] { $municipalities } Comuni noti
    }
 }, { $interventions ->
    [0] nessun intervento trovato
   *[other] { $interventions-form ->
        [one] un intervento
       *[other] { $interventions } interventi
    }
 }. Ente capofila: { $lead }. Con partner, storie, recapiti e fonti.
network-where = Dove
network-partners = Partner
network-interventions = Interventi
network-stories = Storie
network-sources = Fonti
network-provinces = Province:
network-ambito = Le fonti chiamano questo territorio
network-no-municipalities = Le fonti lette non dicono quali Comuni ne facevano parte.
network-no-interventions = Le fonti lette non descrivono interventi di questa rete. Non vuol dire che non ce ne siano stati.
network-proof = Dove è scritto che era una delle 35 reti:
network-other-sources = Le altre fonti di questa scheda:

## Comune

municipality-title-covered = { $name } ({ $sigla }) era nella { $network }
municipality-title-none = { $name } ({ $sigla }) non era in nessuna rete nota
municipality-title-unknown = { $name } ({ $sigla }): le fonti non dicono se era in una rete
municipality-covered = { $name } è nell'elenco dei Comuni della { $network }, una delle 35 reti del Piano Lab'Impact.
municipality-on-map = Vedi la rete sulla mappa
municipality-none = { $name } non è nell'elenco dei Comuni di nessuna rete di Lab'Impact. Tutte le reti note { $where } hanno un elenco pubblicato: il nome di questo Comune non c'è.
municipality-unknown = Le fonti lette non dicono se { $name } faceva parte di una rete di Lab'Impact.
municipality-lists = Secondo il Piano, i Comuni erano { $counted }. Gli elenchi letti ne nominano { $known }. Un elenco nuovo potrebbe cambiare questa risposta.
municipality-province-networks = Le reti della provincia
municipality-incomplete = Reti con un elenco incompleto
municipality-incomplete-text = In questa provincia ci sono reti di cui non conosciamo con certezza tutti i Comuni. Forse questo Comune era in una di queste: chiedi all'ente capofila.
municipality-candidate = Un territorio legato al progetto
candidate-badge = Non contato tra le 35 reti
municipality-done = Che cosa ha previsto o fatto la rete
municipality-named = Altri interventi che nominano questo Comune
municipality-facts = Il Comune
municipality-province = Provincia
municipality-population = Abitanti
residents-2023 = { $count } al 1º gennaio 2023 (dato provvisorio)
municipality-postal = CAP
municipality-code = Codice ISTAT (2023)
municipality-current = Oggi
municipality-current-text = Al 1º gennaio 2026 il suo territorio è nel Comune di { $name } (codice ISTAT { $code })
municipality-former = Nomi di prima
municipality-former-text = { $name }, fino al { $date }
municipality-former-moved = { $name }, fino al { $date }: poi nel Comune di { $today }
municipality-near = Vicino
municipality-neighbours = I Comuni confinanti e la loro rete:
municipality-no-network = nessuna rete nota
municipality-networks-near = Altre reti vicine:

## Partner

partner-description = { $name } ha partecipato a { $count-form ->
    [one] una rete
   *[other] { $count } reti
 } del Piano Lab'Impact in Lombardia. Con le fonti.
partner-lead = { $count-form ->
    [one] Ha partecipato a una rete del Piano Lab'Impact.
   *[other] Ha partecipato a { $count } reti del Piano Lab'Impact.
 }
partner-kind = Tipo di ente
partner-networks = Le sue reti
partner-caveat = Le fonti dicono in quale rete ha lavorato un partner, ma non sempre in quali interventi. Gli interventi sono nella pagina di ogni rete.
partner-others = Gli altri partner noti:

## Intervento

intervention-description-planned = { $network }, attività prevista. { $title }: { $summary }
intervention-description-reported = { $network }, attività raccontata come svolta. { $title }: { $summary }
intervention-network = Rete
intervention-theme = Tema
intervention-when = Quando
intervention-where = Dove
intervention-audience = Per chi
intervention-topics = Argomenti
intervention-others = Altri interventi della rete
intervention-only = È l'unico intervento trovato per questa rete.
intervention-alike = Interventi simili in altre reti
intervention-stories = Storie sulla rete

## Provincia

province-summary = { $networks-form ->
    [one] Una rete di Lab'Impact aveva
   *[other] { $networks } reti di Lab'Impact avevano
 } qui la sede o almeno un Comune. Su { $total } Comuni, { $covered-form ->
    [one] uno è
   *[other] { $covered } sono
 } nell'elenco di una rete.
province-capital = Capoluogo
province-covered = Comuni nell'elenco di una rete
province-unknown = Comuni di cui non sappiamo la rete
province-none = Comuni fuori dalle reti
province-networks = Le reti
province-statistics = I dati, a confronto con le altre province
province-municipalities = I Comuni
province-list-covered = Nell'elenco di una rete: { $count }
province-list-unknown = Le fonti non lo dicono: { $count }
province-list-none = In nessun elenco: { $count }
province-covered-explained = La pagina di ogni Comune dice qual è la rete e da dove viene l'elenco.
province-unknown-explained = Nessun elenco di una rete li nomina. Ma l'elenco di almeno una rete della provincia non è certo o non è completo, oppure li nomina un territorio non contato tra le reti.
province-none-explained = Nessun elenco li nomina, e tutte le reti note della provincia hanno un elenco pubblicato.

figures-municipalities = Comuni
figures-small = Comuni fino a 5.000 abitanti
figures-small-share = Quota di Comuni fino a 5.000 abitanti
figures-foreign = Residenti stranieri
figures-foreign-share = Quota di residenti stranieri
figures-lombardy = Lombardia
figures-italy = Italia
figures-area = Territorio
figures-table = Comuni e residenti stranieri nelle province lombarde
figures-missing = non indicato
figures-caveat = I Comuni sono quelli del 2023, divisi secondo gli abitanti al 1º gennaio 2022. I residenti stranieri sono quelli del 2022.

## Tema e argomento

theme-description = { $title }: { $count-form ->
    [one] un intervento previsto o raccontato
   *[other] { $count } interventi previsti o raccontati
 } nelle reti di Lab'Impact in Lombardia, con fonti e storie.
theme-counts = { $interventions-form ->
    [one] Un intervento trovato
   *[other] { $interventions } interventi trovati
 }, { $networks-form ->
    [one] in una rete
   *[other] in { $networks } reti
 }.
theme-explore = Vedi le reti di questo tema sulla mappa
theme-topics = Argomenti
theme-networks = Reti
theme-interventions = Interventi
theme-stories = Storie
theme-no-networks = Nelle fonti lette, nessuna rete ha lavorato su questo tema.
theme-no-stories = Non abbiamo trovato storie su questo tema.
topic-description = { $explanation } { $count-form ->
    [one] Un intervento
   *[other] { $count } interventi
 } delle reti di Lab'Impact in Lombardia, con fonti e storie.
topic-synonyms = Si dice anche:
topic-themes = Fa parte di:
topic-explore = Vedi le reti di questo argomento sulla mappa
topic-networks = Reti
topic-interventions = Interventi
topic-stories = Storie
topic-no-interventions = Le fonti lette non descrivono interventi su questo argomento.
topic-no-stories = Non abbiamo trovato storie su questo argomento.

## Storie

stories-title = Storie
stories-lead = Interviste, articoli, notizie, e-book, video ed eventi sul Piano e sulle sue reti.
stories-opening = Apre la pagina l'intervista con la data più recente.
stories-group-voci = Voci
stories-group-stampa = Dalla stampa locale
stories-group-articoli = Articoli e notizie
stories-group-documenti = Documenti
stories-group-schede = Schede e pagine web
stories-group-all = Apri «{ $group }» ({ $count })
stories-sheets = Per lo più presentano il progetto o una rete: per questo stanno a parte.
stories-description = { $count } pubblicazioni sul Piano Lab'Impact e sulle 35 reti. Puoi filtrarle per rete, provincia, tema, argomento, tipo e anno.
stories-words = Parole da cercare
stories-kind = Tipo
stories-year = Anno
stories-filter = Mostra le storie
stories-chosen = Filtri scelti:
stories-remove = Togli { $value }
stories-count = { $count ->
    [0] Nessuna storia
   *[other] { $count-form ->
        [one] Una storia
       *[other] { $count } storie
    }
 }
stories-none = Nessuna storia corrisponde a tutti i filtri scelti. Togline uno, oppure:
stories-all = vedi tutte le storie
story-summary-ours = Il riassunto è nostro. Il testo originale è di chi lo ha pubblicato.
story-read = Leggi su { $host }
story-no-address = Non conosciamo il suo indirizzo web.
story-kind = Tipo
story-publisher = Pubblicato da
story-author = Autore o autrice
story-date = Data
story-tags = Parole chiave
story-about = Di che cosa parla
story-networks = Reti
story-no-networks = Non parla di una rete in particolare, oppure le fonti lette non dicono di quale.
story-provinces = Province
story-no-provinces = Non parla di una provincia in particolare.
story-themes = Temi
story-no-themes = Non parla di un tema in particolare.
story-topics = Argomenti
story-no-topics = Presenta il progetto in generale.

## Fonti

sources-title = Le fonti
sources-lead = Ogni fatto dell'Atlante ha una fonte. Qui trovi tutti i documenti usati: sono { $count }. Per ognuno vedi quante schede lo citano.
sources-caveat = Di molte pagine abbiamo letto solo alcune parti. Non abbiamo verificato i contenuti con gli enti. Alcuni indirizzi possono non funzionare più.
sources-description = Tutti i documenti ({ $count }) da cui vengono i fatti dell'Atlante Lab'Impact, per tipo, con le schede che li citano.
source-used = { $count ->
    [0] Nessuna scheda la cita.
   *[other] { $count-form ->
        [one] La cita una scheda.
       *[other] La citano { $count } schede.
    }
 }
source-title = Fonte: { $title } ({ $publisher })
source-description = { $title }, { $publisher }. { $count ->
    [0] Nessuna scheda dell'Atlante la cita.
   *[other] { $count-form ->
        [one] La cita una scheda dell'Atlante.
       *[other] La citano { $count } schede e dati dell'Atlante.
    }
 }
source-publisher = Pubblicata da
source-date = Data
source-kind = Tipo
source-address = Indirizzo
source-no-address = indirizzo web non noto
source-note = Come è stata letta
source-uses = Che cosa viene da questa fonte
source-unused = Nessuna scheda la cita.
source-networks = Reti: { $count }
source-partners = Partner: { $count }
source-interventions = Interventi: { $count }
source-stories = Storie: { $count }
source-plan = Fatti sul Piano: { $count }
source-themes = Temi: { $count }
source-candidates = Territori non contati tra le reti: { $count }
source-statistics = Dati statistici: { $count }
source-statistics-link = Vedi i dati nella pagina del Piano
source-places-borders = Da qui vengono i confini e la popolazione dei Comuni e delle province.
source-places-codes = Da qui vengono i nomi e i codici dei Comuni al 1º gennaio 2026.
source-places-postal = Da qui vengono i CAP dei Comuni.
source-places-names = Da qui vengono i centri abitati e i nomi alternativi dei Comuni, usati nella ricerca.

## Piano

plan-title = Il Piano Lab'Impact
plan-description = { $networks } reti, { $municipalities } Comuni, il { $share } per cento dei Comuni lombardi: che cos'era il Piano regionale Lab'Impact, quanto è durato, con quali risorse, e che cosa è venuto dopo.
plan-lead = Lab'Impact è stato il Piano regionale lombardo per l'integrazione dei migranti. Ha lavorato con { $networks } reti e { $municipalities } Comuni, il { $share } per cento dei Comuni della Lombardia.
plan-timeline = In breve, dal 2018 al 2023
plan-today = E oggi
plan-today-text = Il Piano è finito. Per un aiuto adesso parti dal tuo Comune: trovi il numero da chiamare e che cosa è aperto nella tua provincia.
plan-today-municipality = Cerca il tuo Comune
plan-today-schools = Per le scuole
plan-today-second = Che cosa è venuto dopo
plan-identity = Che cos'era
plan-people = Chi lo ha guidato
plan-time = Quando
plan-actions = Le quattro Azioni
plan-actions-pages = Ogni Azione ha una pagina con i suoi interventi:
plan-reach = Quanto era grande
plan-reach-text = Il { $share } per cento è una quota dei Comuni, non del territorio: { $municipalities } Comuni tra tutti quelli della Lombardia.
plan-money = Risorse delle reti
plan-money-text = Non abbiamo trovato il costo totale del Piano. Conosciamo solo alcune cifre locali.
plan-learning = Laboratori e incontri
plan-communication = Comunicazione
plan-national-call = L'avviso nazionale per i progetti
plan-fami-2014 = Il fondo europeo FAMI 2014-2020
plan-fami-2021 = Il fondo europeo FAMI 2021-2027
plan-second-edition = La seconda edizione
plan-later-text = È un programma diverso, venuto dopo. Non fa parte del Piano descritto in questo Atlante.
plan-classes = Comuni e residenti stranieri per numero di abitanti
plan-candidates = Territori non contati tra le 35 reti
plan-candidates-text = Questi territori hanno presentato il progetto o ci hanno lavorato, ma nessuna fonte letta dice che guidavano una rete. Per questo non sono tra le 35.
candidate-ambito = Territorio
candidate-municipalities = Il suo elenco nomina { $count } Comuni:

classes-table = Comuni e residenti stranieri in Lombardia per numero di abitanti; le ultime due righe sommano le altre
classes-class = Abitanti del Comune
classes-municipalities-share = Quota dei Comuni lombardi
classes-up-to = Fino a { $to }
classes-between = Da { $from } a { $to }
classes-over = Oltre { $from }

## Accessibilità

accessibility-title = Accessibilità
accessibility-lead = Vogliamo che chiunque possa usare l'Atlante: con la tastiera, con un lettore di schermo, con un telefono vecchio, senza JavaScript.
accessibility-design = Come è fatto
accessibility-design-scripts = Ogni pagina è completa senza JavaScript. Gli script rendono solo più veloci la mappa, i filtri e la ricerca del Comune.
accessibility-design-keyboard = Tutto si raggiunge con la tastiera, in un ordine che segue la pagina. Vedi sempre in che punto ti trovi.
accessibility-design-map = La mappa non è mai l'unica via: accanto c'è sempre un elenco con gli stessi collegamenti, e i grafici hanno una tabella.
accessibility-design-words = Le frasi sono brevi. Quello che non si sa è scritto, non lasciato in bianco. Nessuna informazione è data solo con il colore.
accessibility-design-display = Le pagine si adattano agli schermi stretti, al testo ingrandito, al tema chiaro o scuro e alla stampa. Rispettano la tua scelta di ridurre i movimenti.
accessibility-design-privacy = Non ci sono cookie, strumenti che ti tracciano o contenuti di altri siti.
accessibility-tests = Come è provato
accessibility-tests-axe = A ogni modifica, alcune prove automatiche con axe-core cercano errori nelle pagine.
accessibility-tests-keyboard = A ogni modifica, altre prove automatiche percorrono il sito in un browser, con la sola tastiera.
accessibility-tests-adapted = Altre prove guardano le pagine ingrandite al 400 %, con più spazio nel testo, da destra a sinistra, con i colori scelti da te, senza movimento, stampate e senza rete.
accessibility-tests-people = Le persone con disabilità non hanno ancora provato l'Atlante. Le prove automatiche non trovano tutto. Per questo non dichiariamo una conformità che nessuno ha verificato.
accessibility-limits = Limiti noti
accessibility-limits-italian = I testi delle schede sono scritti in italiano. Nelle altre lingue li ha tradotti una macchina, e la pagina lo dice; ciò che manca resta in italiano, segnato così che i lettori di schermo lo pronuncino bene.
accessibility-limits-links = I documenti originali sono su altri siti. Non sappiamo quanto questi siti siano accessibili.
accessibility-limits-maps = Sulle mappe i Comuni possono essere troppo piccoli per un dito: usa l'elenco.
accessibility-limits-tables = Su schermi stretti le tabelle dei dati si scorrono in orizzontale.
accessibility-report = Segnala un problema
accessibility-report-contact = Se qualcosa non funziona per te, scrivi a
accessibility-report-code = Se qualcosa non funziona per te, apri una segnalazione nell'archivio pubblico del codice del progetto, o scrivi a chi gestisce questo sito.
accessibility-report-text = Indica l'indirizzo della pagina, che cosa volevi fare e che cosa è successo.
accessibility-record-title = L'ultima prova registrata
accessibility-record = { $date }: axe-core { $axe } in Chromium { $browser }, schermo largo { $width } pixel. { $pages } pagine in due lingue, con tema chiaro e scuro: { $checks } controlli, { $violations ->
    [0] nessun errore trovato
   *[other] { $violations-form ->
        [one] un errore trovato
       *[other] { $violations } errori trovati
    }
 }.
accessibility-record-others = { $date }: axe-core { $axe } in Chromium { $browser }, schermo largo { $width } pixel. { $pages } pagine nelle altre { $languages } lingue, con tema chiaro: { $checks } controlli, { $violations ->
    [0] nessun errore trovato
   *[other] { $violations-form ->
        [one] un errore trovato
       *[other] { $violations } errori trovati
    }
 }.
accessibility-record-pages = Le pagine provate

## Errori

not-found-near = Forse cercavi
not-found-files = I file che ci sono
not-found-provinces = Le province che puoi chiedere
not-found-networks = Le reti che puoi chiedere
ways = Riparti da qui:
bad-title = L'indirizzo contiene un valore che non esiste
bad-text = Un filtro nell'indirizzo ha un valore che l'Atlante non conosce. Forse è stato scritto male.
bad-parameter = Filtro
bad-value = Valore
bad-allowed = Valori che puoi usare
many-title = L'indirizzo contiene troppi filtri
many-text = Puoi usare al massimo { $count } valori insieme. Togline qualcuno, oppure ricomincia da una di queste pagine.
many-parameter = Il filtro con più valori
