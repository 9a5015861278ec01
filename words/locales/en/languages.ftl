# The page of languages.

languages-title = Languages and translations
languages-description = In which languages the Atlante can be read, what a machine translated and what a person has read again.
languages-lead = The Atlante is written in Italian and in English. A machine translated it into the other languages: it may have mistakes. Where a translation is missing, you read the Italian text.
languages-names = Names of networks, bodies and places are not translated. The counts below are of the words of the site: the texts about networks and interventions each have a language of their own.
languages-written = Written by people
languages-missing = Not translated yet: it is read in Italian
languages-part = { $count } of { $total } texts
