# Faqja e gjuhëve.

tongues-title = Gjuhët dhe përkthimet
tongues-description = Në cilat gjuhë lexohet Atlante, çfarë ka përkthyer një makinë dhe çfarë ka rilexuar një njeri.
tongues-lead = Atlante është shkruar në italisht dhe anglisht. Në gjuhët e tjera e ka përkthyer një makinë: mund të ketë gabime. Ku mungon përkthimi, lexon tekstin italian.
tongues-names = Emrat e rrjeteve, të enteve dhe të vendeve nuk përkthehen. Numrat këtu poshtë janë për fjalët e faqes: tekstet për rrjetet dhe ndërhyrjet kanë secili gjuhën e vet.
tongues-written = Shkruar nga njerëz
tongues-missing = Ende pa përkthim: lexohet në italisht
tongues-part = { $count } nga { $total } tekste
