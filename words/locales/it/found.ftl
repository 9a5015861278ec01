# Ciò che serve a trovare, passare e tenere le pagine.

offline-copy = Senza rete: questa è una copia, con i dati del { $date }.
offline-title = Sei senza rete
offline-text = Questa pagina non è tra quelle tenute sul tuo dispositivo. Quando la rete torna, riprova.
offline-kept = Puoi aprire queste pagine
share-copy = Copia il collegamento
share-send = Condividi
share-copied = Collegamento copiato.
share-failed = Il browser non permette di copiare: usa l'indirizzo in alto.
picture-site = Mappa della Lombardia con i territori delle 35 reti di Lab'Impact.
picture-network = Mappa della Lombardia con il territorio della { $name }.
picture-below = Lab'Impact, { $province }
picture-foot = Catalogo indipendente. Il Piano è finito nel giugno 2023.
