# L'API per le persone: /dati/api e /graphiql.

api-title = API
api-lead = Tutto il catalogo si può interrogare con GraphQL: un solo indirizzo, senza chiave e senza registrazione. Qui ci sono dieci domande vere, già scritte: basta un clic per vedere la risposta.
api-run = Esegui
api-variables = Variabili:

api-start = Per iniziare
api-start-endpoint = L'indirizzo è /graphql. Accetta richieste GET e POST, anche da pagine di altri siti. Si può solo leggere.
api-start-curl = Con curl (al posto di https://example.org scriva l'indirizzo di questo sito):
api-start-tools = Per esplorare lo schema, dove ogni campo ha la sua spiegazione in inglese:
api-start-graphiql = Prova una domanda nella console
api-start-schema = Lo schema, da scaricare

api-examples = Dieci domande
api-examples-lead = Ogni domanda si può cambiare: dopo averla eseguita può modificare il testo o le variabili e riprovare.
api-citizens = Per chi abita in Lombardia
api-schools = Per le scuole
api-newsrooms = Per chi scrive
api-developers = Per chi sviluppa
api-example-coverage = Abito a Lodi: quale rete copre il mio comune, e a chi posso rivolgermi?
api-example-here = Mi trovo a queste coordinate: in quale comune sono, e quale rete c'è?
api-example-italian = Quali interventi di italiano L2 ci sono stati in provincia di Bergamo?
api-example-mediation = Nelle scuole della provincia di Brescia, chi ha lavorato con la mediazione culturale?
api-example-partners = Quali organizzazioni hanno fatto parte delle reti milanesi che si sono occupate di scuola?
api-example-topics = Di quali argomenti si occupano gli interventi rivolti alle scuole, e quanti sono?
api-example-widest = Quali sono le cinque reti con più comuni, e chi è il loro capofila?
api-example-figures = Quanti sono i residenti stranieri in ogni provincia, e da quale fonte viene il dato?
api-example-told = Che cosa è già stato pubblicato sulla provincia di Bergamo, dal più recente?
api-example-pages = Come si scarica tutto l'elenco dei comuni, una pagina alla volta?

api-answers = Come leggere le risposte
api-answers-null = Un identificativo che non esiste dà null, non un errore. Un valore sbagliato in un filtro dà invece un errore, che dice quale argomento correggere.
api-answers-sources = Quasi ogni fatto ha sources, le sue fonti, e caveats, le avvertenze da mostrare insieme al dato.
api-answers-ids = Ogni record ha uno slug, lo stesso degli indirizzi di questo sito, e un id valido in tutto il catalogo: node(id:) lo ritrova. Non cambiano da una revisione all'altra.
api-answers-pages = Gli elenchi danno al massimo 100 elementi per volta. Per continuare, passi endCursor come after finché hasNextPage è vero.
api-answers-cost = In extensions.cost ogni risposta dice quanto ha usato di ciascun limite e quanto resta.
api-answers-etag = Una risposta a una richiesta GET ha un ETag. Se lo rimanda in If-None-Match, riceve 304, senza contenuto, finché i dati non cambiano:

api-limits = Limiti
api-limits-lead = I limiti tengono il servizio disponibile per tutti. Una richiesta che ne supera uno non viene eseguita: l'errore dice quale limite, con quale valore, e il massimo.
api-limits-table = I limiti di una richiesta
api-limits-name = Limite
api-limits-counts = Che cosa conta
api-limits-bound = Massimo
api-limits-request = Una richiesta che lo supera
api-limits-more = Fra parentesi quadre c'è ciò che si ripete. Inoltre una risposta elenca al massimo dieci errori, e nessuna richiesta dura più di dieci secondi. Ogni riga di questa tabella è provata da un test.
api-limit-body = I byte della richiesta
api-limit-tokens = Le parole e i segni del documento
api-limit-nesting = Le parentesi dentro altre parentesi
api-limit-name = Le lettere di un nome
api-limit-depth = I campi dentro altri campi
api-limit-fields = I campi, con ogni frammento scritto per esteso
api-limit-aliases = I campi rinominati
api-limit-root-fields = I campi alla radice
api-limit-directives = Le direttive
api-limit-introspection-fields = I campi che chiedono dello schema
api-limit-introspection-depth = La profondità di ciò che si chiede dello schema
api-limit-introspection-lists = Gli elenchi dentro altri elenchi dello schema
api-limit-first = Gli elementi di una pagina
api-limit-resolved = I valori della risposta
api-limit-answer = I byte della risposta
api-limit-text = I caratteri di un testo da cercare
api-limit-filter = I valori di una parte del filtro
api-limit-ids = Gli id chiesti insieme

api-errors = Codici degli errori
api-errors-lead = Ogni errore ha in extensions.code uno di questi codici. L'elenco è chiuso.
api-code-bad-input = Un argomento ha un valore non ammesso: extensions.argument dice quale, extensions.near i valori più vicini.
api-code-bad-cursor = Il cursore non viene da questo elenco in questo ordine. Ricominci dalla prima pagina.
api-code-limit-exceeded = La richiesta supera un limite: extensions ne dà il nome, il valore e il massimo.
api-code-graphql-parse-failed = Il documento non è scritto in GraphQL.
api-code-graphql-validation-failed = Il documento chiede ciò che lo schema non ha, o le variabili non corrispondono.
api-code-bad-request = La richiesta HTTP non porta un'operazione GraphQL.
api-code-method-not-allowed = Il metodo HTTP non è quello giusto: l'intestazione Allow dice quali lo sono.
api-code-not-acceptable = L'intestazione Accept non ammette nessuna delle forme della risposta.
api-code-unsupported-media-type = Il corpo della richiesta deve essere application/json.
api-code-unavailable = Il catalogo si sta caricando: riprovi dopo i secondi indicati da Retry-After.
api-code-internal = L'errore è nostro: ci segnali il numero in extensions.requestId.

api-terms = Licenza e stabilità
api-terms-licence = I dati si possono riutilizzare con la licenza CC BY 4.0, citando l'Atlante Lab'Impact e la fonte di ciascun fatto. I testi pubblicati altrove restano dei loro autori.
api-terms-caveats = Il piano si è concluso il 30 giugno 2023: nessun dato descrive un servizio attivo oggi. Mostri sempre evidence e caveats insieme al fatto.
api-terms-stability = Un campo non viene mai tolto: se ce n'è uno migliore, il vecchio viene segnato come deprecato e continua a rispondere. A ogni modifica un test confronta lo schema con quello dell'ultima versione.

graphiql-title = Console dell'API
graphiql-lead = Scriva una domanda in GraphQL, poi prema Esegui: la risposta compare sotto.
graphiql-document = Domanda (documento GraphQL)
graphiql-variables = Variabili (JSON, facoltative)
graphiql-answer = Risposta
graphiql-plain = Modulo semplice
graphiql-open = Apri GraphiQL
