# Faqja e gjuhëve.

languages-title = Gjuhët që përmendin burimet
languages-description = Në cilat gjuhë lexohet Atlante, çfarë ka përkthyer një makinë dhe çfarë ka rilexuar një njeri.
languages-lead = Burimet e lexuara nuk thonë pothuajse kurrë në cilat gjuhë punonin ndërmjetësit. Për çdo gjuhë: ku përmendet, dhe kush e thotë.
languages-names = Emrat e rrjeteve, të enteve dhe të vendeve nuk përkthehen. Numrat këtu poshtë janë për fjalët e faqes: tekstet për rrjetet dhe ndërhyrjet kanë secili gjuhën e vet.
languages-written = Shkruar nga njerëz
languages-missing = Ende pa përkthim: lexohet në italisht
languages-part = { $count } nga { $total } tekste
