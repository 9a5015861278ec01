# Faqja e gjuhëve.

tongues-title = Gjuhët që përmendin burimet
tongues-description = Në cilat gjuhë lexohet Atlante, çfarë ka përkthyer një makinë dhe çfarë ka rilexuar një njeri.
tongues-lead = Burimet e lexuara nuk thonë pothuajse kurrë në cilat gjuhë punonin ndërmjetësit. Për çdo gjuhë: ku përmendet, dhe kush e thotë.
tongues-names = Emrat e rrjeteve, të enteve dhe të vendeve nuk përkthehen. Numrat këtu poshtë janë për fjalët e faqes: tekstet për rrjetet dhe ndërhyrjet kanë secili gjuhën e vet.
tongues-written = Shkruar nga njerëz
tongues-missing = Ende pa përkthim: lexohet në italisht
tongues-part = { $count } nga { $total } tekste
