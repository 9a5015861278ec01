# La ricerca.
search-title = Cerca nell'Atlante
search-title-of = «{ $text }»: risultati della ricerca
search-lead = Scrivi che cosa ti serve, o dove, come lo diresti a una persona. Puoi scrivere in italiano, albanese, arabo, bengalese, cinese, francese, inglese, punjabi, rumeno, spagnolo, ucraino o urdu.
search-description = Cerca tra le reti, gli interventi, i Comuni, gli argomenti, i partner e le storie del Piano Lab'Impact in Lombardia.
search-words = Che cosa cerchi?
search-submit = Cerca
search-any-province = Tutte
search-any-theme = Tutti
search-examples = Per esempio
search-example-1 = corso di italiano a Bergamo
search-example-2 = mediazione in una scuola di Dalmine
search-example-3 = permesso di soggiorno
search-example-4 = rassegna stampa Valle Camonica
search-example-5 = ricongiungimento familiare
search-count = { $count ->
    [0] Nessun risultato per «{ $text }»
   *[other] { $count-form ->
        [one] 1 risultato per «{ $text }»
       *[other] { $count } risultati per «{ $text }»
    }
 }
search-corrected = Non c'è «{ $typed }». Abbiamo cercato «{ $read }».
search-unknown = { $count-form ->
    [one] Nell'Atlante non c'è la parola { $words }: l'abbiamo lasciata fuori dalla ricerca.
   *[other] Nell'Atlante non ci sono le parole { $words }: le abbiamo lasciate fuori dalla ricerca.
 }
search-narrow = Restringi la ricerca
search-place = Mostriamo quello che riguarda { $place }.
search-understood = Abbiamo capito:
search-here = { $subject }: a { $place } e vicino
search-here-none = Su questo argomento ({ $subject }) le fonti lette non raccontano niente a { $place } e nei dintorni.
search-add-place = Aggiungi il tuo Comune a quello che hai scritto: ti diciamo a chi telefonare.
search-also = Abbiamo cercato anche altre parole
search-without = Cerca solo le mie parole
search-own = Abbiamo cercato solo le tue parole.
search-with = Cerca anche le parole simili
search-kinds = Tipi di risultati
search-in-all = Tutto
search-in-reti = Reti
search-in-interventi = Interventi
search-in-comuni = Comuni
search-in-argomenti = Argomenti
search-in-partner = Partner
search-in-storie = Storie
search-one-network = Rete
search-one-intervention = Intervento
search-one-municipality = Comune
search-one-topic = Argomento
search-one-partner = Partner
search-one-story = Storia
search-why = Perché lo trovi qui
search-field-name = Nome
search-field-other-name = Altro nome
search-field-postal-code = CAP
search-field-district = Ambito
search-field-lead = Ente capofila
search-field-partner = Partner
search-field-network = Rete
search-field-place = Luogo
search-field-province = Provincia
search-field-kind = Tipo
search-field-theme = Tema
search-field-topic = Argomento
search-field-audience = Per chi
search-field-publisher = Pubblicato da
search-field-keyword = Parola chiave
search-field-summary = Nel testo
search-field-intervention = Intervento
search-field-subject = Riguarda
search-none-elsewhere = L'Atlante raccoglie le reti e i servizi per le persone di origine straniera in Lombardia. Quello che cerchi qui non c'è.
search-none-outside = L'Atlante parla solo della Lombardia: del luogo che hai scritto non sa niente.
search-none = Non abbiamo trovato niente. Che cosa puoi fare:
search-none-words = Usa meno parole, o parole più comuni.
search-none-place = Cerca il tuo Comune per nome o per CAP
search-none-networks = Guarda le 35 reti sulla mappa
search-everywhere = Cerca senza provincia e senza tema
search-list = Risultati
