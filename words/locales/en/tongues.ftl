# The page of languages.

tongues-title = Languages and translations
tongues-description = In which languages the Atlante can be read, what a machine translated and what a person has read again.
tongues-lead = The Atlante is written in Italian and in English. A machine translated it into the other languages: it may have mistakes. Where a translation is missing, you read the Italian text.
tongues-names = Names of networks, bodies and places are not translated. The counts below are of the words of the site: the texts about networks and interventions each have a language of their own.
tongues-written = Written by people
tongues-missing = Not translated yet: it is read in Italian
tongues-part = { $count } of { $total } texts
