# La page des langues.

languages-title = Les langues que nomment les sources
languages-description = Dans quelles langues on lit l'Atlante, ce qu'une machine a traduit et ce qu'une personne a relu.
languages-lead = Les sources lues ne disent presque jamais dans quelles langues travaillaient les médiateurs. Pour chaque langue : où elle est nommée, et qui le dit.
languages-names = Les noms des réseaux, des organismes et des lieux ne sont pas traduits. Les nombres ci-dessous concernent les mots du site : les textes sur les réseaux et les interventions ont chacun leur langue.
languages-written = Écrit par des personnes
languages-missing = Pas encore traduit : on le lit en italien
languages-part = { $count } textes sur { $total }
