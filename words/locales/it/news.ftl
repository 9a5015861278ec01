# Che cosa è cambiato, e il catalogo com'era.

news-title = Novità
news-lead = Che cosa è cambiato in questo catalogo, campo per campo: prima, dopo, e chi lo ha detto.
news-none = Non è cambiato nulla.
news-revision = revisione { $number }
news-since = { $count ->
    [0] Da allora ({ $moment }) non è cambiato nulla.
   *[other] { $count-form ->
        [one] Da allora ({ $moment }) è cambiata una scheda.
       *[other] Da allora ({ $moment }) sono cambiate { $count } schede.
    }
 }
news-of = { $date }, revisione { $number }
news-author = L'ha detto: { $author }.
news-no-author = Non è detto chi ha fatto questa revisione.
news-added = Aggiunto
news-changed = Cambiato
news-removed = Tolto
news-before = Prima
news-after = Dopo
news-nothing = niente
news-translations = Traduzioni
news-follow = Puoi ricevere le novità in un lettore di notizie:
field-date = Data
field-note = Nota
field-municipalities-sources = Fonti dell'elenco dei Comuni
field-contact = Recapiti
field-address = Indirizzo
field-participation = Prova della partecipazione
field-norms = Che cosa dicono le norme
field-mentions = Dove una fonte la nomina
field-detail = Un dettaglio
news-first = La storia del catalogo comincia il { $date }.
news-see = Guarda com'era
news-how = Per vedere una pagina com'era un certo giorno, aggiungi in fondo all'indirizzo { $example }.

history-title = { $name }: che cosa è cambiato
history-short = Che cosa è cambiato
history-lead = Che cosa è cambiato nella scheda di questa rete, dei suoi partner e dei suoi interventi.
history-none = Da quando il catalogo ha una storia, questa scheda non è cambiata.

past = Stai guardando il catalogo com'era: revisione { $number } del { $date }.
past-now = Torna a oggi
past-changed = Che cosa è cambiato da allora
past-title = Quel giorno non c'è
past-malformed = Scrivi un giorno come 2026-12-01, oppure una revisione come r1.
past-unknown = Il catalogo ha una storia dal { $first } al { $last }.

kind-source = fonte
kind-theme = tema
kind-topic = argomento
kind-audience = destinatari
kind-partner-kind = tipo di partner
kind-story-kind = tipo di storia
kind-caution = avvertenza
kind-evidence = livello di prova
kind-territory-evidence = prova del territorio
kind-source-kind = tipo di fonte
kind-province = provincia
kind-municipality = Comune
kind-names = altri nomi di un Comune
kind-town-hall = recapito di un Comune
kind-living-service = servizio aperto oggi
kind-former-name = nome di un Comune che non c'è più
kind-network = rete
kind-candidate = territorio non contato
kind-story = storia
kind-school = scuola
kind-need = bisogno di una scuola
kind-named-language = lingua
kind-fact = dato sul Piano
kind-statistic = dato su un'area
kind-boundaries = confini
kind-water = laghi e fiumi
kind-partner = partner
kind-intervention = intervento
kind-order = ordine di un elenco
