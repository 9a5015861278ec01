# La pagina delle lingue.

tongues-title = Lingue e traduzioni
tongues-description = In quali lingue si legge l'Atlante, che cosa ha tradotto una macchina e che cosa ha riletto una persona.
tongues-lead = L'Atlante è scritto in italiano e in inglese. Nelle altre lingue lo ha tradotto una macchina: può avere errori. Dove una traduzione manca, leggi il testo italiano.
tongues-names = I nomi di reti, enti e luoghi non si traducono. I conti qui sotto sono delle parole del sito: i testi sulle reti e sugli interventi hanno ciascuno la propria lingua.
tongues-written = Scritto da persone
tongues-missing = Non ancora tradotto: si legge in italiano
tongues-part = { $count } testi su { $total }
