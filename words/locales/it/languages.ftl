# La pagina delle lingue.

languages-title = Lingue e traduzioni
languages-description = In quali lingue si legge l'Atlante, che cosa ha tradotto una macchina e che cosa ha riletto una persona.
languages-lead = L'Atlante è scritto in italiano e in inglese. Nelle altre lingue lo ha tradotto una macchina: può avere errori. Dove una traduzione manca, leggi il testo italiano.
languages-names = I nomi di reti, enti e luoghi non si traducono. I conti qui sotto sono delle parole del sito: i testi sulle reti e sugli interventi hanno ciascuno la propria lingua.
languages-written = Scritto da persone
languages-missing = Non ancora tradotto: si legge in italiano
languages-part = { $count } testi su { $total }
