# Le pagine per le scuole, per la stampa, per chi usa i dati.

data-title = Dati da scaricare
data-reti = Reti
data-interventi = Interventi
data-partner = Partner
data-storie = Storie
data-comuni = Comuni
data-fonti = Fonti
data-rows = { $count-form ->
    [one] 1 riga
   *[other] { $count } righe
 }
data-chosen = Le tabelle qui sotto hanno solo: { $values }.
data-all = Scarica tutto
data-filter = Solo una parte
data-filter-1 = Apri la mappa o le storie, e scegli i filtri.
data-filter-2 = Copia dall'indirizzo della pagina quello che segue il punto interrogativo.
data-filter-3 = Mettilo in fondo all'indirizzo di una tabella: avrai le stesse righe che vedi nella pagina.
data-use = Che cosa puoi farne
data-licence = Puoi copiare, cambiare e pubblicare i dati, anche per lavoro, se citi l'Atlante (licenza CC BY 4.0). I testi degli articoli restano dei loro editori: qui ci sono solo riassunti nostri.
data-cite = Citali così:
data-citation = Atlante Lab'Impact, revisione { $number } del { $date }
data-revision = Ogni correzione fa una nuova revisione. Questa è la numero { $number }.

press-title = Per la stampa
press-description = Numeri con la loro fonte, storie già uscite, tabelle da scaricare e come citare: il Piano Lab'Impact provincia per provincia.
press-lead = Scegli la provincia: trovi i numeri con la loro fonte, che cosa è già uscito, le tabelle e come citare.
press-where = Provincia
press-all = Tutta la Lombardia
press-submit = Mostra
press-region = in Lombardia
press-numbers = I numeri { $where }
press-selection = di questa selezione
press-public = I residenti stranieri
press-networks = { $count-form ->
    [one] rete
   *[other] reti
 }
press-interventions = { $count-form ->
    [one] intervento conosciuto
   *[other] interventi conosciuti
 }
press-reported = { $count-form ->
    [one] raccontato come svolto
   *[other] raccontati come svolti
 }
press-published = { $count-form ->
    [one] pubblicazione
   *[other] pubblicazioni
 }
press-foreign = residenti stranieri ({ $year })
press-foreign-share = stranieri tra i residenti ({ $year })
press-known = Sono i numeri di ciò che le fonti lette raccontano, non di tutto ciò che è stato fatto.
press-stories = Che cosa è già uscito
press-stories-all = Tutte le { $count } pubblicazioni
press-stories-none = Non abbiamo trovato pubblicazioni.
press-files = Le tabelle
press-data = Altre tabelle e licenza
press-cite = Come citare
press-cite-text = Ogni pagina ha un indirizzo che non cambia. Per citare l'Atlante:
press-care = Prima di pubblicare, apri la fonte di ogni fatto con il segno «§ Fonte»: una scheda di progetto dice che cosa era previsto, non che cosa è stato fatto.

whole-title = Questo file contiene sempre tutto
whole-text = Nessun filtro sceglie fra le sue righe. Puoi scaricarlo intero, oppure prendere un file che segue il filtro.
whole-filtered = I file che seguono il tuo filtro
unknown-title = I file non conoscono questo parametro
unknown-text = Forse è scritto male. Il file avrebbe avuto tutte le righe, senza dirlo: per questo non te lo diamo.
unknown-parameter = Parametro
unknown-known = I parametri che ci sono
