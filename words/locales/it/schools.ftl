# Per le scuole: il bisogno, le risposte, la scheda da stampare.

schools-title = Per le scuole
schools-title-of = { $need }: che cosa è stato fatto
schools-title-at = { $need } a { $place }
schools-description = Un alunno che non sa l'italiano, un mediatore, chi smette di venire a scuola: che cosa hanno fatto le reti Lab'Impact, vicino alla tua scuola.
schools-lead = Di' che cosa ti serve e dove. Ti mostriamo che cosa è stato previsto o fatto nella tua rete, poi vicino, poi altrove, e perché.
schools-need = Mi serve
schools-any = scegli che cosa
schools-where = a (Comune o CAP)
schools-refine = La tua scuola, il livello, la lingua
schools-school = La scuola (nome o codice)
schools-level = Livello
schools-level-any = qualsiasi
schools-language = La lingua dell'alunno
schools-language-any = non importa
schools-submit = Mostra
schools-start = Di che cosa hai bisogno?
schools-result = { $count ->
    [0] Nessuna esperienza: { $need }
   *[other] { $count-form ->
        [one] Un'esperienza: { $need }
       *[other] { $count } esperienze: { $need }
    }
 }
schools-result-at = { $count ->
    [0] Nessuna esperienza: { $need }, visto da { $place }
   *[other] { $count-form ->
        [one] Un'esperienza: { $need }, visto da { $place }
       *[other] { $count } esperienze: { $need }, viste da { $place }
    }
 }
schools-own = { $count-form ->
    [one] Nella rete di { $name }: una
   *[other] Nella rete di { $name }: { $count }
 }
schools-close = { $count-form ->
    [one] Vicino a { $name }: una
   *[other] Vicino a { $name }: { $count }
 }
schools-far = { $count-form ->
    [one] Più lontano: una
   *[other] Più lontano: { $count }
 }
schools-everywhere = { $count-form ->
    [one] In tutta la Lombardia: una
   *[other] In tutta la Lombardia: { $count }
 }
schools-nothing = Le fonti lette non raccontano niente che risponda a questo bisogno. Chiedi al Comune, o a una delle scuole vicine.
schools-nothing-near = A { $place } e nei dintorni le fonti lette non raccontano niente che risponda a questo bisogno. L'esperienza più vicina è a { $km } km.
schools-nothing-near-unknown = Qui vicino le fonti lette non raccontano niente che risponda a questo bisogno.
schools-more = { $count-form ->
    [one] Un'altra
   *[other] Altre { $count }
 }
schools-folded = { $count-form ->
    [one] Un intervento simile, ma non per questa scuola
   *[other] { $count } interventi simili, ma non per questa scuola
 }
schools-norms = Che cosa dicono le norme
schools-choose = Metti nella scheda
schools-unchoose = Togli dalla scheda
schools-choices = Le tue scelte
schools-chosen = { $count ->
    [0] Nessuna scelta
   *[other] { $count-form ->
        [one] Una scelta
       *[other] { $count } scelte
    }
 }
schools-sheet = Stampa la scheda
schools-send = Manda per posta
schools-mail-subject = Esperienze per la nostra scuola
schools-gone = Tra le scelte c'era qualcosa che non esiste più, e non è nella scheda: { $names }.
schools-cut = Sulla scheda stanno quattro esperienze: abbiamo tenuto le prime quattro.
schools-need-unknown = Non conosciamo il bisogno «{ $name }». Sceglilo qui sotto: il resto è rimasto.
schools-level-unknown = Non conosciamo il livello «{ $name }»: l'abbiamo lasciato da parte. Sceglilo dall'elenco.
schools-language-unknown = Non conosciamo la lingua «{ $name }»: l'abbiamo lasciata da parte. Sceglila dall'elenco.
schools-school-is = { $name } ({ $code }), { $address }, { $place }. Istituto: { $institute }.
schools-partner = Le fonti la nominano come partner di una rete:
schools-school-which = { $count-form ->
    [one] «{ $name }»: è questa scuola?
   *[other] «{ $name }»: quale di queste { $count } scuole?
 }
schools-school-cut = { $shown } di { $total }: aggiungi una parola, per esempio il Comune.
schools-school-none = Nel registro delle scuole statali della Lombardia non c'è «{ $name }». Puoi scrivere il Comune.
schools-count = { $count ->
    [0] Nessun intervento
   *[other] { $count-form ->
        [one] 1 intervento
       *[other] { $count } interventi
    }
 }
schools-in = il Comune era nella
schools-in-none = il Comune non era in nessuna delle reti.
schools-in-unknown = le fonti lette non dicono se il Comune era in una rete.
schools-none = Le fonti lette non parlano di interventi così.
schools-search = Cerca con parole tue

level-istituto-comprensivo = istituto comprensivo
level-infanzia = scuola dell'infanzia
level-primaria = scuola primaria
level-secondaria-primo-grado = secondaria di primo grado
level-secondaria-secondo-grado = secondaria di secondo grado
level-adulti = istruzione degli adulti
level-convitto = convitto

reasons = Perché è qui
reason-topic = su: { $name }
reason-word = nel testo: «{ $name }»
reason-audience = per: { $name }
reason-action = nell'Azione per le scuole
reason-level = nomina: { $name }
reason-language = una fonte nomina la lingua: { $name }
reason-own = nella tua rete
reason-bordering = in una rete confinante
reason-distance = { $town } è a { $km } km da { $here }
reason-done = raccontata come fatta
reason-planned = prevista: nessuna fonte letta dice se c'è stata

language-none = Nessuna fonte letta sulle reti nomina questa lingua: { $name }. Non vuol dire che non ci siano mediatori: chiedi alla rete o al Comune.
language-some = { $count-form ->
    [one] Una fonte nomina questa lingua: { $name }.
   *[other] { $count } fonti nominano questa lingua: { $name }.
 }
language-more = Dove, e a chi chiedere
language-title = Lingua nominata dalle fonti: { $name }
language-title-none = Lingua: { $name }
language-today = Chi risponde oggi in questa lingua
language-ask = Per trovare oggi un mediatore che la parla, chiedi al tuo Comune o all'ente capofila della rete.
language-schools = Un interprete vicino alla mia scuola
languages-title = Le lingue che le fonti nominano
languages-lead = Le fonti lette non dicono quasi mai in quali lingue lavoravano i mediatori. Per ogni lingua: dove è nominata, e chi lo dice.
languages-groups = Nominate solo come gruppo
languages-groups-lead = Qui la fonte nomina più lingue insieme e non dice quali. Le riportiamo così, senza aggiungere altro.
languages-count = { $count ->
    [0] nessuna fonte la nomina
   *[other] { $count-form ->
        [one] una fonte la nomina
       *[other] { $count } fonti la nominano
    }
 }

sheet-title = Ci serve { $need }
sheet-description = Una scheda da stampare: a chi chiedere, che cosa è stato fatto altrove, dove è scritto.
sheet-back = Torna alle esperienze
sheet-usual = Non hai scelto niente: qui ci sono le prime tre esperienze.
sheet-code = Codice con l'indirizzo di questa pagina
sheet-call = A chi chiedere oggi
sheet-experiences = Che cosa è stato previsto o fatto
sheet-notes = Appunti
sheet-anywhere = In Lombardia
sheet-ended = Il Piano Lab'Impact è finito il 30 giugno 2023: queste sono esperienze, non servizi attivi. Atlante Lab'Impact, catalogo indipendente.

whom-anywhere = Scrivi il Comune della scuola per sapere a chi chiedere.
whom-network = Rete:
whom-no-office = le fonti lette non danno un recapito
whom-municipality = Comune di { $place }: chiedi dei servizi sociali o dell'ufficio scuola.

letters = Due lettere pronte
letters-note = Puoi copiarle o mandarle. Qui non resta niente.
letter-to-head = Alla dirigenza della scuola
letter-to-municipality = Al Comune
letter-mail = Apri nella posta
letter-same = La stessa lettera, nella lingua di questa pagina
letter-planned = prevista
letter-subject = Ci serve { $need }
letter-head =
    Gentile dirigente,

    nella nostra scuola ci serve { $need }.

    In Lombardia sono state previste o fatte queste esperienze:
    { $list }

    Fonti e recapiti sono qui: { $address }

    Possiamo parlarne?

letter-municipality =
    Gentile Comune di { $place },

    nella nostra scuola ci serve { $need }.

    In Lombardia sono state previste o fatte queste esperienze:
    { $list }

    Fonti: { $address }

    A chi possiamo rivolgerci oggi per qualcosa di simile?

poster-link = Locandina per le famiglie
poster-title = Sei arrivato da poco a { $place }?
poster-lead = Ecco che cosa puoi chiedere per i tuoi figli a scuola:
poster-ended = Il Piano Lab'Impact è finito nel 2023. Per sapere che cosa c'è oggi, chiedi al Comune.

source-needs = Bisogni delle scuole: { $count }
source-places-schools = Da qui vengono le scuole statali, e le frazioni che i loro indirizzi nominano.

practices-title = Esperienze con le scuole
practices-lead = Che cosa hanno fatto le reti con le scuole, bisogno per bisogno: come, e quanto lo sappiamo.
practices-count = { $count ->
    [0] Nessuna esperienza nelle fonti lette.
   *[other] { $count-form ->
        [one] Un'esperienza.
       *[other] { $count } esperienze.
    }
 }
practices-near = Trova quelle vicine
practices-alike = Simili altrove
practices-alike-reason = { $count-form ->
    [one] un argomento in comune
   *[other] { $count } argomenti in comune
 }

class-title = Un'attività per la classe: il fatto dietro la pagina
class-lead = Due ore, in gruppi. Si impara a distinguere che cosa è scritto, chi lo scrive e che cosa non si sa.
class-step-1 = Ogni gruppo sceglie un'esperienza di questa pagina e legge che cosa dice.
class-step-2 = Cerca le sue fonti: chi le ha scritte, quando, e per chi?
class-step-3 = Sottolinea che cosa era previsto e che cosa è raccontato come fatto. Chi lo racconta c'era?
class-step-4 = Scrive tre domande a cui le fonti non rispondono, e a chi si potrebbero fare oggi.
class-step-5 = Confronta l'esperienza con una simile di un'altra rete: che cosa cambia, e perché?
