# Gli spunti per chi scrive: che cosa dicono i numeri di un posto che gli altri non dicono.

leads-title = Spunti
leads-lead = Ogni spunto viene da una regola che conta: i più lontani da ciò che mostrano gli altri vengono prima. Nessuno dice il perché: quello lo trovi tu.
leads-none = Qui oggi nessuna regola trova uno spunto. Lo diciamo invece di inventarne.
leads-few = { $count-form ->
    [one] Uno spunto vero: di più, oggi, non ce n'è.
   *[other] { $count } spunti veri: di più, oggi, non ce ne sono.
 }
leads-all = { $count-form ->
    [one] Lo spunto
   *[other] Tutti i { $count } spunti
 }
lead-figures = I numeri, uno per uno
lead-sources = Dove sta scritto
lead-call = Chi chiamare
lead-care = Prima di scriverlo
lead-care-text = Contiamo quello che le fonti lette raccontano. Ciò che non è scritto può essere stato fatto lo stesso: chiedi alla rete.
lead-picture = L'immagine
lead-licence = La licenza
lead-claim = «{ $source }»: { $count }
lead-compared = { $among ->
    [provinces] Tra le { $of } province il numero di mezzo è { $median }: qui è { $value }.
    [networks] Tra le { $of } reti il numero di mezzo è { $median }: qui è { $value }.
    [actions] Tra le { $of } Azioni il numero di mezzo è { $median }: qui è { $value }.
    [topics] Tra i { $of } argomenti il numero di mezzo è { $median }: qui è { $value }.
    [audiences] Tra i { $of } gruppi di persone il numero di mezzo è { $median }: qui è { $value }.
   *[partners] Tra le { $of } organizzazioni il numero di mezzo è { $median }: qui è { $value }.
 }
lead-gone-title = Questo spunto non vale più
lead-gone-text = La regola che lo trovava non lo trova più. Che cosa è cambiato nei dati sta scritto in Novità.
lead-gone-last = Valeva nella revisione { $number } del { $date }: rileggilo com'era.
lead-gone-since = Non vale più dalla revisione { $number } del { $date }.

lead-count-networks = { $count-form ->
    [one] 1 rete
   *[other] { $count } reti
 }
lead-count-interventions = { $count-form ->
    [one] 1 intervento
   *[other] { $count } interventi
 }
lead-count-partners = { $count-form ->
    [one] 1 organizzazione
   *[other] { $count } organizzazioni
 }
lead-count-stories = { $count-form ->
    [one] 1 storia
   *[other] { $count } storie
 }
lead-count-municipalities = { $count-form ->
    [one] 1 Comune
   *[other] { $count } Comuni
 }

lead-unica-rete-title = «{ $topic }»: conosciamo una rete sola, { $network }
lead-unica-rete-text = Di tutte le reti, { $network } è la sola di cui si conoscono attività su «{ $topic }»: { $interventions }.
lead-una-volta-title = Conosciamo una sola attività per «{ $audience }»
lead-una-volta-text = In tutta la Lombardia le fonti nominano «{ $audience }» per un'attività sola: «{ $intervention }», di { $network }.
lead-lontane-title = «{ $topic }»: due reti, in province diverse
lead-lontane-text = Su «{ $topic }» si conoscono le attività di due reti sole, in province diverse: { $networks-names }.
lead-azione-meno-svolta-title = «{ $theme }» è l'Azione con meno interventi raccontati come fatti
lead-azione-meno-svolta-text = Per «{ $theme }» conosciamo { $interventions }. Raccontati come fatti: { $done }, meno che in ogni altra Azione.
lead-azione-mancante-title = { $province }: per «{ $theme }» non abbiamo trovato nulla
lead-azione-mancante-text = In provincia di { $province } conosciamo { $networks }, ma nessuna fonte letta racconta un loro intervento per «{ $theme }».
lead-piu-interventi-title = { $network } è la rete di cui si conoscono più interventi
lead-piu-interventi-text = Le fonti lette ne raccontano { $count }. Nessun'altra rete ne ha tanti.
lead-nessun-intervento-title = { $networks }, e nessun intervento conosciuto
lead-nessun-intervento-text = Hanno fatto parte del Piano, ma nessuna fonte letta dice che cosa hanno fatto: { $networks-names }.
lead-previsti-mai-raccontati-title = { $network }: tutto previsto, nessun racconto trovato
lead-previsti-mai-raccontati-text = Erano previsti { $planned }. Nessuna fonte letta dice se sono stati fatti, e sulla rete non abbiamo trovato storie.
lead-una-sola-fonte-title = { $network }: una fonte sola per tutti gli interventi
lead-una-sola-fonte-text = Tutti gli interventi che conosciamo di questa rete ({ $interventions }) stanno scritti in una fonte sola: «{ $source }».
lead-nessuna-storia-title = Di { $network } non abbiamo trovato articoli
lead-nessuna-storia-text = Se ne conoscono { $interventions }, ma non abbiamo trovato né articoli né interviste.
lead-piu-raccontata-title = { $network } è la rete di cui abbiamo trovato più storie
lead-piu-raccontata-text = Ne parlano { $count }. Di nessun'altra rete abbiamo trovato tanto.
lead-piu-partner-title = { $network } è quella con più organizzazioni tra le reti che conosciamo
lead-piu-partner-text = Le fonti ne nominano { $count }. Di nessun'altra rete ne conosciamo tante.
lead-in-piu-reti-title = { $partner } era in { $networks }
lead-in-piu-reti-text = Le fonti nominano la stessa organizzazione in territori diversi: { $networks-names }.
lead-pochi-in-piu-reti-title = Quasi ogni organizzazione è nominata in una rete sola
lead-pochi-in-piu-reti-text = Si conoscono { $partners }. Quelle nominate in più di una rete sono { $several }.
lead-insieme-title = «{ $intervention }»: una fonte nomina insieme { $named }
lead-insieme-text = Tra gli interventi che conosciamo, «{ $source }» racconta solo questo, di { $network }. Nomina: { $partners-names }. Come conosciamo l'attività: { $evidence }. In tutta la rete conosciamo { $partners } e { $interventions }. Che cosa ha fatto ciascuna organizzazione, chiedilo a loro.
lead-fonti-discordi-title = { $network }: le fonti non danno lo stesso numero di Comuni
lead-fonti-discordi-text = Le fonti lette non sono d'accordo su quanti Comuni ha la rete: { $said }. Noi elenchiamo { $municipalities }: la pagina della rete dice perché.
lead-storie-discordi-title = { $network }: le storie non danno lo stesso numero di Comuni
lead-storie-discordi-text = Due o più storie sulla rete danno numeri diversi: { $said }. Di storie sulla rete ne conosciamo: { $stories }. Nel nostro elenco: { $municipalities }. La pagina della rete dice perché.
lead-comuni-ignoti-title = { $networks }: non conosciamo tutti i Comuni
lead-comuni-ignoti-text = Di queste reti le fonti lette non dicono tutti i Comuni: { $networks-names }.
lead-comuni-promessi-title = { $promised } Comuni annunciati, { $known } con un nome
lead-comuni-promessi-text = Il Piano diceva di raggiungere { $promised } Comuni. Le fonti lette permettono di nominarne, nelle reti, { $known }.
lead-pochi-comuni-title = { $province }: pochi Comuni conosciuti in una rete
lead-pochi-comuni-text = Su { $municipalities } della provincia di { $province }, quelli che le fonti danno in una rete sono { $known }.
lead-residenti-per-rete-title = { $province }: tanti residenti stranieri per ogni rete
lead-residenti-per-rete-text = Nel { $year } in provincia di { $province } risiedevano { $residents } cittadini stranieri. Lì conosciamo { $networks }: in nessun'altra provincia ce n'erano tanti per ogni rete.
lead-cinque-anni-fa-title = Cinque anni fa si scriveva di { $network }
lead-cinque-anni-fa-text = Storie su questa rete uscite nel { $year }: { $stories }. Almeno una è di questo mese. Che cosa è rimasto?
lead-cambiata-title = { $network }: ora conosciamo { $now }
lead-cambiata-text = Prima dell'aggiornamento del { $date } erano { $before }. È cambiato ciò che sappiamo, non ciò che la rete ha fatto.

numbers-title = Tutti i numeri
numbers-lead = Ogni rete per ogni Azione: quanti interventi le fonti raccontano come fatti, e quanti come previsti. Ogni numero porta alla lista che conta.
numbers-network = Rete
numbers-total = Totale
numbers-note = «3 + 2» vuol dire: 3 raccontati come fatti, 2 previsti.
numbers-reported = { $count } raccontati come fatti
numbers-planned = { $count } previsti
compare-title = Confronta
compare-title-of = Confronto: { $names }
compare-lead = Da due a quattro province o reti, una accanto all'altra: una riga per ogni numero, con la differenza in parole.
compare-bad = Si confrontano da due a { $most } province, oppure da due a { $most } reti. Scegline di più o di meno.
compare-choose = Quali province?
compare-choose-networks = Oppure quali reti?
compare-submit = Confronta
compare-what = Che cosa
compare-difference = In parole
compare-networks = Reti
compare-interventions = Interventi conosciuti
compare-done = Interventi raccontati come fatti
compare-partners = Organizzazioni
compare-stories = Storie uscite
compare-municipalities = Comuni
compare-each = Interventi conosciuti per ogni rete
compare-share = Comuni che le fonti danno in una rete, su cento
compare-tables = Scarica gli interventi
compare-same = Lo stesso numero.
compare-more = { $most } ne ha { $more } in più di { $least }.
press-kit = Cartella stampa (ZIP)
