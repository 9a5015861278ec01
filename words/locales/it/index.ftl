# Gli elenchi: reti, interventi, partner, province, temi, argomenti.

index-reti = Le reti
index-reti-lead = Le reti territoriali del Piano Lab'Impact: chi erano, dove, che cosa hanno fatto.
index-reti-description = L'elenco delle reti territoriali del Piano Lab'Impact in Lombardia, per nome, numero di Comuni o di interventi.
index-interventi = Gli interventi
index-interventi-lead = Che cosa le reti avevano previsto e che cosa hanno fatto, con le fonti.
index-interventi-description = L'elenco degli interventi delle reti del Piano Lab'Impact, per rete, titolo o tema, con quello che le fonti dicono di ciascuno.
index-partner = I partner
index-partner-lead = Le organizzazioni che hanno preso parte alle reti.
index-partner-description = L'elenco dei partner delle reti del Piano Lab'Impact: Comuni, scuole, cooperative, associazioni.
index-province = Le province
index-province-lead = Le dodici province della Lombardia, con le loro reti e i loro Comuni.
index-province-description = L'elenco delle province della Lombardia con il numero di reti del Piano Lab'Impact, di Comuni e di residenti.
index-temi = I temi
index-temi-lead = Le quattro Azioni del Piano, con i loro interventi.
index-temi-description = L'elenco dei quattro temi, cioè delle Azioni del Piano Lab'Impact, con il numero di interventi e di reti.
index-argomenti = Gli argomenti
index-argomenti-lead = Di che cosa si occupano gli interventi, in parole semplici.
index-argomenti-description = L'elenco degli argomenti degli interventi del Piano Lab'Impact, spiegati in parole semplici.

index-count-reti = { $count-form ->
    [one] 1 rete
   *[other] { $count } reti
 }
index-count-interventi = { $count-form ->
    [one] 1 intervento
   *[other] { $count } interventi
 }
index-count-partner = { $count-form ->
    [one] 1 partner
   *[other] { $count } partner
 }
index-count-province = { $count-form ->
    [one] 1 provincia
   *[other] { $count } province
 }
index-count-temi = { $count-form ->
    [one] 1 tema
   *[other] { $count } temi
 }
index-count-argomenti = { $count-form ->
    [one] 1 argomento
   *[other] { $count } argomenti
 }

index-order = Ordina per
order-reti = Numero di reti
order-rete = Rete
order-tema = Tema
order-residenti = Residenti
order-tipo = Tipo
order-data = Data
order-fatti = Raccontati come fatti
order-previsti = Previsti
index-submit = Mostra
index-none = Niente corrisponde a tutti i filtri scelti. Togline uno, oppure:
index-map = Vedi le reti sulla mappa
