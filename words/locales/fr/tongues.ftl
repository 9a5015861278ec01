# La page des langues.

tongues-title = Langues et traductions
tongues-description = Dans quelles langues on lit l'Atlante, ce qu'une machine a traduit et ce qu'une personne a relu.
tongues-lead = L'Atlante est écrit en italien, et les mots du site en anglais aussi. Presque tout le reste, une machine l'a traduit : il peut y avoir des erreurs. Là où la traduction manque, tu lis le texte italien.
tongues-names = Les noms des réseaux, des organismes et des lieux ne sont pas traduits. Ci-dessous, nous comptons à part les mots du site et les textes du catalogue, sur les réseaux, les interventions, les récits et les sources.
tongues-site = Mots du site
tongues-data = Textes du catalogue
tongues-written = Écrit par des personnes
tongues-missing = Pas encore traduit : on le lit en italien
tongues-part = { $count } textes sur { $total }
