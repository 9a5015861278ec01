# A chi chiedere oggi, segnalare un errore, chi tiene questo sito.

today-title = A chi chiedere oggi
today-switchboard = È il centralino del Comune, oggi. Di' che cosa ti serve: ti passano l'ufficio giusto.
today-network-office = L'ufficio della rete, o dell'ente che la guidava.
today-seat = È il centralino del Comune dove aveva sede la rete: non è un ufficio della rete, ma sa a chi passarti.
today-lead-town-hall = Il Comune guidava la rete. È il suo centralino, oggi: non è un ufficio della rete, ma sa a chi passarti.
today-no-town-hall = Di questo Comune non conosciamo né il telefono né il sito. Cercalo su indicepa.gov.it, l'elenco ufficiale degli enti pubblici.
today-no-office = Le fonti lette non danno un recapito di questa rete.
today-yours = In che Comune abiti?
today-yours-text = Il Piano è finito nel 2023. Per i servizi di oggi, il primo posto dove chiedere è il tuo Comune: scrivi come si chiama.
today-call = Chiama
today-write = Scrivi
today-open-site = Apri il sito
today-map = Apri la mappa
today-map-search = Cerca sulla mappa
today-certified = posta certificata (PEC): può rifiutare le e-mail normali
today-contacts-of = Telefono e caselle: { $date }.
today-website-of = Sito: { $date }.
today-contacts-undated = Recapiti da pagine di anni diversi: possono essere cambiati.
today-point-network = ufficio della rete
today-point-town-hall = centralino del Comune
today-open = Aperti oggi per tutti, { $where }
today-open-text = Non fanno parte di Lab'Impact. Di ognuno vedi da dove viene e di quando è.
today-open-more = Uffici scolastici e siti utili
today-schools-more = { $count-form ->
    [one] Un'altra sede nella provincia
   *[other] Altre { $count } sedi nella provincia
 }
today-hours = Orari e che cosa sapere
today-languages = Lingue: { $languages }.
today-dated = { $date }. Fonte:
today-undated = Pagina senza data, letta il { $read }. Fonte:
today-old = Ha più di due anni: controlla prima di andare.
service-linea = Numeri gratuiti da chiamare
service-prefettura = Prefettura
service-questura = Permesso di soggiorno: Questura
service-cpia = Scuole per adulti (CPIA), le più vicine
service-ufficio-scolastico = Ufficio scolastico
service-portale = Siti utili

tongue-ar = arabo
tongue-bin = edo
tongue-en = inglese
tongue-es = spagnolo
tongue-fa = farsi
tongue-ff = fula
tongue-fr = francese
tongue-fuf = pular
tongue-it = italiano
tongue-man = mandingo
tongue-pcm = pidgin
tongue-pl = polacco
tongue-ps = pashtu
tongue-pt = portoghese
tongue-ru = russo
tongue-so = somalo
tongue-sq = albanese
tongue-ti = tigrino
tongue-uk = ucraino
tongue-ur = urdu
tongue-wo = wolof

source-town-halls = Recapiti di Comuni: { $count }
source-living-services = Servizi aperti oggi: { $count }
source-places-water = Da qui vengono i laghi e i fiumi delle mappe.

report-link = Segnala un errore
report-title = Segnala un errore
report-description = Hai visto un dato sbagliato o vecchio? Dicci che cosa è giusto e dove è scritto.
report-lead = Hai visto qualcosa di sbagliato o di vecchio? Aiutaci a correggerlo.
report-now = Che cosa dice la pagina adesso
report-now-page = Pagina:
report-now-sources = Le sue fonti:
report-write = Scrivi che cosa è giusto
report-write-text = Completa il messaggio qui sotto. Una correzione vale se si può controllare: di' dove è scritto il dato giusto.
report-message = Il messaggio
report-subject = Correzione: { $title }
report-body = Pagina: { $page }
    La pagina dice: { $said }
    È giusto invece:
    È scritto qui (indirizzo, documento o ufficio):
report-mail = Scrivi la e-mail
report-issue = Apri la segnalazione
report-copy = Copia il messaggio
report-page = Apri la pagina per scriverci
report-page-text = Copia il messaggio e incollalo nella pagina che si apre.
report-nowhere = Chi gestisce questo sito non ha indicato un indirizzo a cui scrivere. Puoi copiare il messaggio e darlo a chi ti ha indicato l'Atlante, o all'ente della scheda.
report-kept = Quello che scrivi resta sul tuo dispositivo finché non lo mandi tu: questo sito non lo riceve e non lo conserva.
report-said = Che cosa racconta
report-phone = Telefono
report-email = E-mail
report-which = Di quale pagina parli?
report-which-text = L'indirizzo non dice quale pagina segnalare, o la pagina non c'è. Apri la pagina e scegli «Segnala un errore» in fondo, oppure scrivi qui il suo indirizzo.
report-which-field = Indirizzo della pagina
report-which-submit = Continua

about-title = Informazioni
about-description = Chi gestisce questo sito, che cosa si conserva di chi legge, come si correggono gli errori.
about-who = Chi gestisce questo sito
about-publisher = Questa copia dell'Atlante è gestita da { $name }.
about-publisher-code = Questa copia dell'Atlante è gestita da { $name } (codice IPA { $code }).
about-publisher-unknown = Chi gestisce questa copia dell'Atlante non ha indicato il suo nome.
about-contact = Per scrivere a chi la gestisce:
about-contact-unknown = Non è indicato un indirizzo a cui scrivere.
about-repository = Il programma e i dati si sviluppano qui:
about-independent = L'Atlante è un lavoro indipendente. Non è un sito di Regione Lombardia, ANCI Lombardia, Fondazione ISMU o del Ministero dell'Interno.
about-readers = Che cosa si conserva di chi legge
about-readers-nothing = Niente. Non ci sono cookie, non ci sono statistiche sui lettori, non ci sono contenuti di altri siti. Il registro del programma non contiene né il tuo indirizzo né le pagine che apri né quello che cerchi.
about-readers-device = Sul tuo dispositivo il browser tiene le pagine già viste, per leggerle anche senza rete. La tua posizione, se la usi, non lascia il dispositivo.
about-readers-window = Se il tuo browser chiede un'altra lingua, te la proponiamo una volta sola. Fino a quando la chiudi, la finestra ricorda che te l'abbiamo proposta: nessun altro lo sa.
about-persons = Se c'è un tuo dato personale
about-persons-offices = Qui ci sono uffici, non persone. Il controllo dei dati rifiuta le caselle di posta che sembrano il nome di qualcuno. I nomi degli autori sono quelli firmati negli articoli.
about-persons-ask = Se trovi un dato che ti riguarda e vuoi toglierlo, scrivi a chi gestisce il sito: indica la pagina e il dato. Viene tolto dalla pagina, dai file da scaricare e dalle versioni precedenti.
about-corrections = Come si correggono gli errori
about-corrections-report = In fondo a ogni scheda e accanto a ogni fonte trovi «Segnala un errore».
about-corrections-source = Correggiamo quando un documento che si può leggere dice il dato giusto, e lo aggiungiamo alle fonti della scheda. Se due documenti non concordano, lo scriviamo.
about-corrections-shown = Ogni correzione fa una nuova revisione dei dati, con numero e data: li vedi in fondo a ogni pagina. Le correzioni importanti sono nelle novità del progetto.
about-corrections-news = Ogni cambiamento, grande o piccolo, è qui, campo per campo:
about-corrections-cited = L'indirizzo di una citazione porta sempre alla pagina che hai citato, anche dopo una correzione: la pagina lo dice, e porta a che cosa è cambiato da allora.
about-corrections-time = Non promettiamo tempi: l'Atlante è tenuto da poche persone. Un recapito sbagliato viene prima di tutto il resto.

status-ended = Piano finito nel { $year }
status-ended-undated = Piano finito
status-interventions = { $count ->
    [0] nessun intervento trovato
   *[other] { $count-form ->
        [one] 1 intervento
       *[other] { $count } interventi
    }
 }
status-done = { $count-form ->
    [one] 1 fatto
   *[other] { $count } fatti
 }
status-planned = { $count-form ->
    [one] 1 previsto
   *[other] { $count } previsti
 }
status-sources = { $count-form ->
    [one] 1 fonte
   *[other] { $count } fonti
 }
status-note = Qui leggi che cosa era previsto o è stato raccontato. Non è un elenco di servizi attivi oggi.
silent = Le fonti lette non parlano di: { $what }. Non vuol dire che non ci siano stati.
silent-interventions = interventi
silent-partners = partner
silent-stories = storie
silent-lead = ente capofila
folded-more = { $count-form ->
    [one] Ancora uno
   *[other] Altri { $count }
 }
intervention-open = Apri la scheda dell'intervento
municipality-network = Rete
cite = Cita questa pagina
cite-text = «{ $title }», Atlante Lab'Impact, revisione { $number } del { $date }. { $url }
cite-copy = Copia la citazione
cite-copied = Citazione copiata.
cite-failed = Il browser non permette di copiare: seleziona il testo e copialo.
share-print = Stampa
share-copied-text = Messaggio copiato.
