# La page des langues.

tongues-title = Les langues que nomment les sources
tongues-description = Dans quelles langues on lit l'Atlante, ce qu'une machine a traduit et ce qu'une personne a relu.
tongues-lead = Les sources lues ne disent presque jamais dans quelles langues travaillaient les médiateurs. Pour chaque langue : où elle est nommée, et qui le dit.
tongues-names = Les noms des réseaux, des organismes et des lieux ne sont pas traduits. Les nombres ci-dessous concernent les mots du site : les textes sur les réseaux et les interventions ont chacun leur langue.
tongues-written = Écrit par des personnes
tongues-missing = Pas encore traduit : on le lit en italien
tongues-part = { $count } textes sur { $total }
