leads-title = Piste
leads-lead = Fiecare pistă vine dintr-o regulă care numără: întâi vin cele mai îndepărtate de ce arată celelalte. Niciuna nu spune de ce: asta afli tu.
leads-none = Aici, azi, nicio regulă nu găsește o pistă. O spunem, în loc să inventăm una.
leads-few = { $count-form ->
    [one] O pistă adevărată: azi nu sunt mai multe.
    [few] { $count } piste adevărate: azi nu sunt mai multe.
   *[other] { $count } de piste adevărate: azi nu sunt mai multe.
 }
leads-all = { $count-form ->
    [one] Pista
    [few] Toate cele { $count } piste
   *[other] Toate cele { $count } de piste
 }
lead-figures = Cifrele, una câte una
lead-sources = Unde scrie
lead-call = Pe cine să suni
lead-care = Înainte să o scrii
lead-care-text = Numărăm ce povestesc sursele citite. Ce nu este scris poate că s-a făcut totuși: întreabă rețeaua.
lead-picture = Imaginea
lead-licence = Licența
lead-claim = „{ $source }”: { $count }
lead-compared = { $among ->
    [provinces] Dintre toate provinciile ({ $of }), numărul din mijloc este { $median }: aici este { $value }.
    [networks] Dintre toate rețelele ({ $of }), numărul din mijloc este { $median }: aici este { $value }.
    [actions] Dintre toate Acțiunile ({ $of }), numărul din mijloc este { $median }: aici este { $value }.
    [topics] Dintre toate subiectele ({ $of }), numărul din mijloc este { $median }: aici este { $value }.
    [audiences] Dintre toate grupurile de persoane ({ $of }), numărul din mijloc este { $median }: aici este { $value }.
   *[partners] Dintre toate organizațiile ({ $of }), numărul din mijloc este { $median }: aici este { $value }.
 }
lead-gone-title = Această pistă nu mai este valabilă
lead-gone-text = Regula care o găsea nu o mai găsește. Ce s-a schimbat în date scrie la Noutăți.
lead-gone-last = Era valabilă în revizia { $number } din { $date }: recitește-o cum era.
lead-gone-since = Nu mai este valabilă din revizia { $number } din { $date }.

lead-count-networks = { $count-form ->
    [one] 1 rețea
    [few] { $count } rețele
   *[other] { $count } de rețele
 }
lead-count-interventions = { $count-form ->
    [one] 1 intervenție
    [few] { $count } intervenții
   *[other] { $count } de intervenții
 }
lead-count-partners = { $count-form ->
    [one] 1 organizație
    [few] { $count } organizații
   *[other] { $count } de organizații
 }
lead-count-stories = { $count-form ->
    [one] 1 poveste
    [few] { $count } povești
   *[other] { $count } de povești
 }
lead-count-municipalities = { $count-form ->
    [one] 1 comună
    [few] { $count } comune
   *[other] { $count } de comune
 }

lead-unica-rete-title = „{ $topic }”: cunoaștem o singură rețea, { $network }
lead-unica-rete-text = Dintre toate rețelele, { $network } este singura despre care cunoaștem activități la „{ $topic }”: { $interventions }.
lead-una-volta-title = Cunoaștem o singură activitate pentru „{ $audience }”
lead-una-volta-text = În toată Lombardia, sursele numesc „{ $audience }” pentru o singură activitate: „{ $intervention }”, din { $network }.
lead-lontane-title = „{ $topic }”: două rețele, în provincii diferite
lead-lontane-text = La „{ $topic }” cunoaștem activitățile a doar două rețele, din provincii diferite: { $networks-names }.
lead-azione-meno-svolta-title = „{ $theme }” este Acțiunea cu cele mai puține intervenții povestite ca făcute
lead-azione-meno-svolta-text = Pentru „{ $theme }” cunoaștem { $interventions }. Povestite ca făcute: { $done }, mai puține decât la orice altă Acțiune.
lead-azione-mancante-title = { $province }: pentru „{ $theme }” nu am găsit nimic
lead-azione-mancante-text = În provincia { $province } cunoaștem { $networks }, dar nicio sursă citită nu povestește de o intervenție de acolo pentru „{ $theme }”.
lead-piu-interventi-title = { $network } este rețeaua cu cele mai multe intervenții cunoscute
lead-piu-interventi-text = Sursele citite povestesc despre { $count }. Nicio altă rețea nu are atâtea.
lead-nessun-intervento-title = { $networks }, și nicio intervenție cunoscută
lead-nessun-intervento-text = Au făcut parte din Plan, dar nicio sursă citită nu spune ce au făcut: { $networks-names }.
lead-previsti-mai-raccontati-title = { $network }: totul prevăzut, nicio poveste găsită
lead-previsti-mai-raccontati-text = Ce era prevăzut: { $planned }. Nicio sursă citită nu spune dacă s-au făcut, iar despre rețea nu am găsit povești.
lead-una-sola-fonte-title = { $network }: o singură sursă pentru toate intervențiile
lead-una-sola-fonte-text = Toate intervențiile acestei rețele pe care le cunoaștem ({ $interventions }) scriu într-o singură sursă: „{ $source }”.
lead-nessuna-storia-title = Despre { $network } nu am găsit articole
lead-nessuna-storia-text = Cunoaștem { $interventions }, dar nu am găsit nici articole, nici interviuri.
lead-piu-raccontata-title = { $network } este rețeaua despre care am găsit cele mai multe povești
lead-piu-raccontata-text = Despre ea vorbesc { $count }. Despre nicio altă rețea nu am găsit atât de mult.
lead-piu-partner-title = { $network } este rețeaua cu cele mai multe organizații, din câte știm
lead-piu-partner-text = Sursele numesc { $count }. La nicio altă rețea nu cunoaștem atâtea.
lead-in-piu-reti-title = { $partner } era în { $networks }
lead-in-piu-reti-text = Sursele numesc aceeași organizație în teritorii diferite: { $networks-names }.
lead-pochi-in-piu-reti-title = Aproape fiecare organizație este numită într-o singură rețea
lead-pochi-in-piu-reti-text = Cunoaștem { $partners }. Cele numite în mai mult de o rețea sunt { $several }.
lead-insieme-title = „{ $intervention }”: o sursă numește împreună { $named }
lead-insieme-text = Dintre intervențiile pe care le cunoaștem, „{ $source }” povestește doar despre aceasta, din { $network }. Numește: { $partners-names }. Cum cunoaștem activitatea: { $evidence }. În toată rețeaua cunoaștem { $partners } și { $interventions }. Ce a făcut fiecare organizație, întreabă-le pe ele.
lead-fonti-discordi-title = { $network }: sursele nu dau același număr de comune
lead-fonti-discordi-text = Sursele citite nu se potrivesc: câte comune are rețeaua? { $said }. Noi numim { $municipalities }: pagina rețelei spune de ce.
lead-storie-discordi-title = { $network }: poveștile nu dau același număr de comune
lead-storie-discordi-text = Două sau mai multe povești despre rețea dau numere diferite: { $said }. Povești despre rețea pe care le cunoaștem: { $stories }. În lista noastră: { $municipalities }. Pagina rețelei spune de ce.
lead-comuni-ignoti-title = { $networks }: nu cunoaștem toate comunele
lead-comuni-ignoti-text = Despre aceste rețele, sursele citite nu spun toate comunele: { $networks-names }.
lead-comuni-promessi-title = Comune anunțate: { $promised }. Cu nume cunoscut: { $known }
lead-comuni-promessi-text = Planul spunea că ajunge la { $promised } de comune. Din sursele citite putem numi, în rețele, { $known }.
lead-pochi-comuni-title = { $province }: puține comune cunoscute într-o rețea
lead-pochi-comuni-text = Din { $municipalities } ale provinciei { $province }, cele pe care sursele le pun într-o rețea sunt { $known }.
lead-residenti-per-rete-title = { $province }: mulți locuitori străini pentru fiecare rețea
lead-residenti-per-rete-text = În { $year }, în provincia { $province } numărul locuitorilor străini era { $residents }, iar provincia avea { $networks }: în nicio altă provincie nu erau atâția pentru fiecare rețea.
lead-cinque-anni-fa-title = Acum cinci ani se scria despre { $network }
lead-cinque-anni-fa-text = Povești despre această rețea apărute în { $year }: { $stories }. Cel puțin una este din această lună. Ce a rămas?
lead-cambiata-title = { $network }: acum cunoaștem { $now }
lead-cambiata-text = Înainte de actualizarea din { $date } erau { $before }. S-a schimbat ce știm, nu ce a făcut rețeaua.

numbers-title = Toate cifrele
numbers-lead = Fiecare rețea la fiecare Acțiune: câte intervenții povestesc sursele ca făcute și câte ca prevăzute. Fiecare număr te duce la lista pe care o numără.
numbers-network = Rețea
numbers-total = Total
numbers-note = „3 + 2” înseamnă: 3 povestite ca făcute, 2 prevăzute.
numbers-reported = { $count } povestite ca făcute
numbers-planned = { $count } prevăzute
compare-title = Compară
compare-title-of = Comparație: { $names }
compare-lead = De la două până la patru provincii sau rețele, una lângă alta: un rând pentru fiecare număr, cu diferența în cuvinte.
compare-bad = Poți compara de la două până la { $most } provincii, sau de la două până la { $most } rețele. Alege mai multe sau mai puține.
compare-choose = Ce provincii?
compare-choose-networks = Sau ce rețele?
compare-submit = Compară
compare-what = Ce anume
compare-difference = În cuvinte
compare-networks = Rețele
compare-interventions = Intervenții cunoscute
compare-done = Intervenții povestite ca făcute
compare-partners = Organizații
compare-stories = Povești publicate
compare-municipalities = Comune
compare-each = Intervenții cunoscute pentru fiecare rețea
compare-share = Comune pe care sursele le pun într-o rețea, la o sută
compare-tables = Descarcă intervențiile
compare-same = Același număr.
compare-more = { $most } are cu { $more } mai mult decât { $least }.
press-kit = Mapă de presă (ZIP)
