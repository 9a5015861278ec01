data-title = Të dhëna për t'u shkarkuar
data-reti = Rrjete
data-interventi = Ndërhyrje
data-partner = Partnerë
data-storie = Histori
data-comuni = Komuna
data-fonti = Burime
data-rows = { $count-form ->
    [one] 1 rresht
   *[other] { $count } rreshta
 }
data-chosen = Tabelat këtu poshtë kanë vetëm: { $values }.
data-all = Shkarko gjithçka
data-filter = Vetëm një pjesë
data-filter-1 = Hap hartën ose historitë, dhe zgjidh filtrat.
data-filter-2 = Kopjo nga adresa e faqes atë që vjen pas pikëpyetjes.
data-filter-3 = Vëre në fund të adresës së një tabele: do të kesh të njëjtët rreshta që sheh në faqe.
data-use = Çfarë mund të bësh me to
data-licence = Mund t'i kopjosh, t'i ndryshosh dhe t'i botosh të dhënat, edhe për punë, nëse e citon Atlanten (licenca CC BY 4.0). Tekstet e artikujve mbeten të atyre që i kanë botuar: këtu ka vetëm përmbledhje tonat.
data-cite = Citoji kështu:
data-citation = Atlante Lab'Impact, rishikimi { $number } i datës { $date }
data-revision = Çdo ndreqje bën një rishikim të ri. Ky është numri { $number }.

press-title = Për shtypin
press-description = Shifra me burimin e tyre, histori të botuara, tabela për t'u shkarkuar dhe si të citosh: Plani Lab'Impact provincë pas province.
press-lead = Zgjidh provincën: gjen shifrat me burimin e tyre, çfarë është botuar, tabelat dhe si të citosh.
press-where = Provinca
press-all = E gjithë Lombardia
press-submit = Trego
press-region = në Lombardi
press-numbers = Shifrat { $where }
press-selection = për këtë zgjedhje
press-public = Banorët e huaj
press-networks = { $count-form ->
    [one] rrjet
   *[other] rrjete
 }
press-interventions = { $count-form ->
    [one] ndërhyrje e njohur
   *[other] ndërhyrje të njohura
 }
press-reported = { $count-form ->
    [one] e treguar si e bërë
   *[other] të treguara si të bëra
 }
press-published = { $count-form ->
    [one] botim
   *[other] botime
 }
press-foreign = banorë të huaj ({ $year })
press-foreign-share = të huaj mes banorëve ({ $year })
press-known = Janë shifrat e asaj që tregojnë burimet e lexuara, jo të gjithçkaje që është bërë.
press-stories = Çfarë është botuar
press-stories-all = Të gjitha { $count } botimet
press-stories-none = Nuk gjetëm botime.
press-files = Tabelat
press-data = Tabela të tjera dhe licenca
press-cite = Si të citosh
press-cite-text = Çdo faqe ka një adresë që nuk ndryshon. Për të cituar Atlanten:
press-care = Para se të botosh, hap burimin e çdo fakti me shenjën «§ Burim»: një skedë projekti thotë çfarë ishte parashikuar, jo çfarë është bërë.

whole-title = Ky skedar ka gjithmonë gjithçka
whole-text = Asnjë filtër nuk zgjedh mes rreshtave të tij. Mund ta shkarkosh të plotë, ose të marrësh një skedar që e ndjek filtrin.
whole-filtered = Skedarët që e ndjekin filtrin tënd
unknown-title = Skedarët nuk e njohin këtë parametër
unknown-text = Ndoshta është shkruar gabim. Skedari do t'i kishte të gjitha rreshtat pa e thënë: prandaj nuk ta japim.
unknown-parameter = Parametri
unknown-known = Parametrat që ka
