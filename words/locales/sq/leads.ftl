leads-title = Ide për të shkruar
leads-lead = Çdo ide vjen nga një rregull që numëron: në fillim janë ato që ndryshojnë më shumë nga çfarë tregojnë të tjerat. Asnjë nuk thotë pse: këtë e gjen ti.
leads-none = Këtu, sot, asnjë rregull nuk gjen një ide. E themi, në vend që të shpikim një.
leads-few = { $count-form ->
    [one] Një ide e vërtetë: sot nuk ka më shumë.
   *[other] { $count } ide të vërteta: sot nuk ka më shumë.
 }
leads-all = { $count-form ->
    [one] Ideja
   *[other] Të gjitha { $count } idetë
 }
lead-figures = Numrat, një nga një
lead-sources = Ku shkruhet
lead-call = Kë të marrësh në telefon
lead-care = Para se ta shkruash
lead-care-text = Numërojmë atë që tregojnë burimet e lexuara. Ajo që nuk është shkruar mund të jetë bërë megjithatë: pyet rrjetin.
lead-picture = Figura
lead-licence = Licenca
lead-claim = «{ $source }»: { $count }
lead-compared = { $among ->
    [provinces] Mes { $of } provincave numri i mesit është { $median }: këtu është { $value }.
    [networks] Mes { $of } rrjeteve numri i mesit është { $median }: këtu është { $value }.
    [actions] Mes { $of } Veprimeve (Azioni) numri i mesit është { $median }: këtu është { $value }.
    [topics] Mes { $of } temave numri i mesit është { $median }: këtu është { $value }.
    [audiences] Mes { $of } grupeve të njerëzve numri i mesit është { $median }: këtu është { $value }.
   *[partners] Mes { $of } organizatave numri i mesit është { $median }: këtu është { $value }.
 }
lead-gone-title = Kjo ide nuk vlen më
lead-gone-text = Rregulli që e gjente nuk e gjen më. Çfarë ka ndryshuar në të dhënat shkruhet te Të rejat.
lead-gone-last = Vlente në rishikimin { $number } të datës { $date }: lexoje siç ishte.
lead-gone-since = Nuk vlen më që nga rishikimi { $number } i datës { $date }.

lead-count-networks = { $count-form ->
    [one] 1 rrjet
   *[other] { $count } rrjete
 }
lead-count-interventions = { $count-form ->
    [one] 1 ndërhyrje
   *[other] { $count } ndërhyrje
 }
lead-count-partners = { $count-form ->
    [one] 1 organizatë
   *[other] { $count } organizata
 }
lead-count-stories = { $count-form ->
    [one] 1 histori
   *[other] { $count } histori
 }
lead-count-municipalities = { $count-form ->
    [one] 1 komunë
   *[other] { $count } komuna
 }

lead-unica-rete-title = «{ $topic }»: njohim vetëm një rrjet, { $network }
lead-unica-rete-text = Nga të gjitha rrjetet, { $network } është i vetmi që i njohim veprimtari për «{ $topic }»: { $interventions }.
lead-una-volta-title = Njohim një veprimtari të vetme për «{ $audience }»
lead-una-volta-text = Në të gjithë Lombardinë burimet përmendin «{ $audience }» për një veprimtari të vetme: «{ $intervention }», nga { $network }.
lead-lontane-title = «{ $topic }»: dy rrjete, në provinca të ndryshme
lead-lontane-text = Për «{ $topic }» njohim veprimtaritë e vetëm dy rrjeteve, në provinca të ndryshme: { $networks-names }.
lead-azione-meno-svolta-title = «{ $theme }» është Veprimi (Azione) me më pak ndërhyrje të treguara si të bëra
lead-azione-meno-svolta-text = Për «{ $theme }» njohim { $interventions }. Të treguara si të bëra: { $done }, më pak se në çdo Veprim tjetër.
lead-azione-mancante-title = { $province }: për «{ $theme }» nuk gjetëm asgjë
lead-azione-mancante-text = Në provincën e { $province } njohim { $networks }, por asnjë burim i lexuar nuk tregon një ndërhyrje prej andej për «{ $theme }».
lead-piu-interventi-title = { $network } është rrjeti që i njohim më shumë ndërhyrje
lead-piu-interventi-text = Burimet e lexuara tregojnë { $count }. Asnjë rrjet tjetër nuk ka kaq shumë.
lead-nessun-intervento-title = { $networks }, dhe asnjë ndërhyrje e njohur
lead-nessun-intervento-text = Ishin pjesë e Planit, por asnjë burim i lexuar nuk thotë çfarë bënë: { $networks-names }.
lead-previsti-mai-raccontati-title = { $network }: gjithçka e parashikuar, asnjë histori e gjetur
lead-previsti-mai-raccontati-text = Çfarë ishte parashikuar: { $planned }. Asnjë burim i lexuar nuk thotë nëse u bënë, dhe për rrjetin nuk gjetëm histori.
lead-una-sola-fonte-title = { $network }: një burim i vetëm për të gjitha ndërhyrjet
lead-una-sola-fonte-text = Të gjitha ndërhyrjet e këtij rrjeti që njohim ({ $interventions }) shkruhen në një burim të vetëm: «{ $source }».
lead-nessuna-storia-title = Për { $network } nuk gjetëm artikuj
lead-nessuna-storia-text = Njohim { $interventions }, por nuk gjetëm as artikuj, as intervista.
lead-piu-raccontata-title = { $network } është rrjeti për të cilin gjetëm më shumë histori
lead-piu-raccontata-text = Për të flasin { $count }. Për asnjë rrjet tjetër nuk gjetëm kaq shumë.
lead-piu-partner-title = { $network } është rrjeti me më shumë organizata, me sa dimë
lead-piu-partner-text = Burimet përmendin { $count }. Në asnjë rrjet tjetër nuk njohim kaq shumë.
lead-in-piu-reti-title = { $partner } ishte në { $networks }
lead-in-piu-reti-text = Burimet përmendin të njëjtën organizatë në territore të ndryshme: { $networks-names }.
lead-pochi-in-piu-reti-title = Pothuajse çdo organizatë përmendet në një rrjet të vetëm
lead-pochi-in-piu-reti-text = Njohim { $partners }. Të përmendura në më shumë se një rrjet janë { $several }.
lead-insieme-title = «{ $intervention }»: një burim përmend bashkë { $named }
lead-insieme-text = Nga ndërhyrjet që njohim, «{ $source }» tregon vetëm këtë, nga { $network }. Përmend: { $partners-names }. Si e njohim veprimtarinë: { $evidence }. Në gjithë rrjetin njohim { $partners } dhe { $interventions }. Çfarë bëri secila organizatë, pyeti ato.
lead-fonti-discordi-title = { $network }: burimet nuk japin të njëjtin numër komunash
lead-fonti-discordi-text = Burimet e lexuara nuk bien dakord sa komuna ka rrjeti: { $said }. Ne rendisim { $municipalities }: faqja e rrjetit thotë pse.
lead-storie-discordi-title = { $network }: historitë nuk japin të njëjtin numër komunash
lead-storie-discordi-text = Dy ose më shumë histori për rrjetin japin numra të ndryshëm: { $said }. Histori për rrjetin që njohim: { $stories }. Në listën tonë: { $municipalities }. Faqja e rrjetit thotë pse.
lead-comuni-ignoti-title = { $networks }: nuk i njohim të gjitha komunat
lead-comuni-ignoti-text = Për këto rrjete burimet e lexuara nuk i thonë të gjitha komunat: { $networks-names }.
lead-comuni-promessi-title = { $promised } komuna të njoftuara, me emër: { $known }
lead-comuni-promessi-text = Plani thoshte se do të arrinte te { $promised } komuna. Nga burimet e lexuara mund të themi me emër, në rrjete, { $known }.
lead-pochi-comuni-title = { $province }: pak komuna të njohura në një rrjet
lead-pochi-comuni-text = Nga { $municipalities } të provincës së { $province }, ato që burimet i vënë në një rrjet janë { $known }.
lead-residenti-per-rete-title = { $province }: shumë banorë të huaj për çdo rrjet
lead-residenti-per-rete-text = Në vitin { $year } në provincën e { $province } banonin { $residents } qytetarë të huaj, dhe provinca kishte { $networks }: në asnjë provincë tjetër nuk kishte kaq shumë për çdo rrjet.
lead-cinque-anni-fa-title = Pesë vjet më parë shkruhej për { $network }
lead-cinque-anni-fa-text = Histori për këtë rrjet të botuara në vitin { $year }: { $stories }. Të paktën një është e këtij muaji. Çfarë ka mbetur?
lead-cambiata-title = { $network }: tani njohim { $now }
lead-cambiata-text = Para përditësimit të datës { $date } ishin { $before }. Ka ndryshuar ajo që dimë, jo ajo që bëri rrjeti.

numbers-title = Të gjithë numrat
numbers-lead = Çdo rrjet për çdo Veprim (Azione): sa ndërhyrje i tregojnë burimet si të bëra, dhe sa si të parashikuara. Çdo numër të çon te lista që numëron.
numbers-network = Rrjeti
numbers-total = Gjithsej
numbers-note = «3 + 2» do të thotë: 3 të treguara si të bëra, 2 të parashikuara.
numbers-reported = { $count } të treguara si të bëra
numbers-planned = { $count } të parashikuara
compare-title = Krahaso
compare-title-of = Krahasim: { $names }
compare-lead = Nga dy deri në katër provinca ose rrjete, njëra pranë tjetrës: një rresht për çdo numër, me ndryshimin me fjalë.
compare-bad = Krahasohen nga dy deri në { $most } provinca, ose nga dy deri në { $most } rrjete. Zgjidh më shumë ose më pak.
compare-choose = Cilat provinca?
compare-choose-networks = Ose cilat rrjete?
compare-submit = Krahaso
compare-what = Çfarë
compare-difference = Me fjalë
compare-networks = Rrjete
compare-interventions = Ndërhyrje të njohura
compare-done = Ndërhyrje të treguara si të bëra
compare-partners = Organizata
compare-stories = Histori të botuara
compare-municipalities = Komuna
compare-each = Ndërhyrje të njohura për çdo rrjet
compare-share = Komuna që burimet i vënë në një rrjet, në njëqind
compare-tables = Shkarko ndërhyrjet
compare-same = I njëjti numër.
compare-more = { $most } ka { $more } më shumë se { $least }.
press-kit = Dosje për shtypin (ZIP)
