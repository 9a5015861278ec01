# The page of languages.

tongues-title = Languages and translations
tongues-description = In which languages the Atlante can be read, what a machine translated and what a person has read again.
tongues-lead = The Atlante is written in Italian, and the words of the site in English too. A machine translated almost all the rest: it may have mistakes. Where a translation is missing, you read the Italian text.
tongues-names = Names of networks, bodies and places are not translated. Below we count the words of the site and the texts of the catalogue apart: those about networks, interventions, stories and sources.
tongues-site = Words of the site
tongues-data = Texts of the catalogue
tongues-written = Written by people
tongues-missing = Not translated yet: it is read in Italian
tongues-part = { $count } of { $total } texts
