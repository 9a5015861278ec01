# La pagina delle lingue.

tongues-title = Lingue e traduzioni
tongues-description = In quali lingue si legge l'Atlante, che cosa ha tradotto una macchina e che cosa ha riletto una persona.
tongues-lead = L'Atlante è scritto in italiano, e le parole del sito anche in inglese. Quasi tutto il resto lo ha tradotto una macchina: può avere errori. Dove una traduzione manca, leggi il testo italiano.
tongues-names = I nomi di reti, enti e luoghi non si traducono. Qui sotto contiamo a parte le parole del sito e i testi del catalogo, su reti, interventi, storie e fonti.
tongues-site = Parole del sito
tongues-data = Testi del catalogo
tongues-written = Scritto da persone
tongues-missing = Non ancora tradotto: si legge in italiano
tongues-part = { $count } testi su { $total }
