# La page des langues.

tongues-title = Langues et traductions
tongues-description = Dans quelles langues on lit l'Atlante, ce qu'une machine a traduit et ce qu'une personne a relu.
tongues-lead = L'Atlante est écrit en italien et en anglais. Dans les autres langues, une machine l'a traduit : il peut y avoir des erreurs. Là où la traduction manque, tu lis le texte italien.
tongues-names = Les noms des réseaux, des organismes et des lieux ne sont pas traduits. Les nombres ci-dessous concernent les mots du site : les textes sur les réseaux et les interventions ont chacun leur langue.
tongues-written = Écrit par des personnes
tongues-missing = Pas encore traduit : on le lit en italien
tongues-part = { $count } textes sur { $total }
