# Faqja e gjuhëve.

tongues-title = Gjuhët dhe përkthimet
tongues-description = Në cilat gjuhë lexohet Atlante, çfarë ka përkthyer një makinë dhe çfarë ka rilexuar një njeri.
tongues-lead = Atlante është shkruar në italisht, dhe fjalët e faqes edhe në anglisht. Pothuajse gjithë pjesën tjetër e ka përkthyer një makinë: mund të ketë gabime. Ku mungon përkthimi, lexon tekstin italian.
tongues-names = Emrat e rrjeteve, të enteve dhe të vendeve nuk përkthehen. Këtu poshtë numërojmë veç fjalët e faqes dhe veç tekstet e katalogut, për rrjetet, ndërhyrjet, historitë dhe burimet.
tongues-site = Fjalët e faqes
tongues-data = Tekstet e katalogut
tongues-written = Shkruar nga njerëz
tongues-missing = Ende pa përkthim: lexohet në italisht
tongues-part = { $count } nga { $total } tekste
