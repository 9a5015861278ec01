schools-title = Për shkollat
schools-title-of = { $need }: çfarë është bërë
schools-title-at = { $need } në { $place }
schools-description = Një nxënës që nuk di italisht, një ndërmjetës, dikush që nuk vjen më në shkollë: çfarë bënë rrjetet Lab'Impact, afër shkollës sate.
schools-lead = Thuaj çfarë të duhet dhe ku. Të tregojmë çfarë u parashikua ose u bë në rrjetin tënd, pastaj afër, pastaj gjetkë, dhe pse.
schools-need = Më duhet
schools-any = zgjidh çfarë
schools-where = në (komuna ose kodi postar)
schools-refine = Shkolla jote, niveli, gjuha
schools-school = Shkolla (emri ose kodi)
schools-level = Niveli
schools-level-any = çfarëdo
schools-language = Gjuha e nxënësit
schools-language-any = nuk ka rëndësi
schools-submit = Trego
schools-start = Çfarë të duhet?
schools-result = { $count ->
    [0] Asnjë përvojë: { $need }
   *[other] { $count-form ->
        [one] Një përvojë: { $need }
       *[other] { $count } përvoja: { $need }
    }
 }
schools-result-at = { $count ->
    [0] Asnjë përvojë: { $need }, parë nga { $place }
   *[other] { $count-form ->
        [one] Një përvojë: { $need }, e parë nga { $place }
       *[other] { $count } përvoja: { $need }, të para nga { $place }
    }
 }
schools-own = { $count-form ->
    [one] Në rrjetin e { $name }: një
   *[other] Në rrjetin e { $name }: { $count }
 }
schools-close = { $count-form ->
    [one] Afër { $name }: një
   *[other] Afër { $name }: { $count }
 }
schools-far = { $count-form ->
    [one] Më larg: një
   *[other] Më larg: { $count }
 }
schools-everywhere = { $count-form ->
    [one] Në të gjithë Lombardinë: një
   *[other] Në të gjithë Lombardinë: { $count }
 }
schools-nothing = Burimet e lexuara nuk tregojnë asgjë që i përgjigjet kësaj nevoje. Pyet te Comune (bashkia), ose te një nga shkollat e afërta.
schools-nothing-near = Në { $place } dhe përreth, burimet e lexuara nuk tregojnë asgjë që i përgjigjet kësaj nevoje. Përvoja më e afërt është { $km } km larg.
schools-nothing-near-unknown = Këtu afër, burimet e lexuara nuk tregojnë asgjë që i përgjigjet kësaj nevoje.
schools-more = { $count-form ->
    [one] Edhe një tjetër
   *[other] Edhe { $count } të tjera
 }
schools-folded = { $count-form ->
    [one] Një ndërhyrje e ngjashme, por jo për këtë shkollë
   *[other] { $count } ndërhyrje të ngjashme, por jo për këtë shkollë
 }
schools-norms = Çfarë thonë rregullat zyrtare
schools-choose = Vëre në fletë
schools-unchoose = Hiqe nga fleta
schools-choices = Çfarë ke zgjedhur
schools-chosen = { $count ->
    [0] Asgjë e zgjedhur
   *[other] { $count-form ->
        [one] Një e zgjedhur
       *[other] { $count } të zgjedhura
    }
 }
schools-sheet = Printo fletën
schools-send = Dërgo me e-mail
schools-mail-subject = Përvoja për shkollën tonë
schools-gone = Mes atyre që ke zgjedhur kishte diçka që nuk ekziston më, dhe nuk është në fletë: { $names }.
schools-cut = Në fletë hyjnë katër përvoja: kemi mbajtur katër të parat.
schools-need-unknown = Nuk e njohim nevojën «{ $name }». Zgjidhe këtu poshtë: pjesa tjetër mbeti.
schools-level-unknown = Nuk e njohim nivelin «{ $name }»: e lamë mënjanë. Zgjidhe nga lista.
schools-language-unknown = Nuk e njohim gjuhën «{ $name }»: e lamë mënjanë. Zgjidhe nga lista.
schools-school-is = { $name } ({ $code }), { $address }, { $place }. Instituti: { $institute }.
schools-partner = Burimet thonë se ishte partner i një rrjeti:
schools-school-which = { $count-form ->
    [one] «{ $name }»: a është kjo shkollë?
   *[other] «{ $name }»: cila nga këto { $count } shkolla?
 }
schools-school-cut = { $shown } nga { $total }: shto një fjalë, për shembull komunën.
schools-school-none = Në regjistrin e shkollave shtetërore të Lombardisë nuk gjendet «{ $name }». Mund të shkruash komunën.
schools-count = { $count ->
    [0] Asnjë ndërhyrje
   *[other] { $count-form ->
        [one] 1 ndërhyrje
       *[other] { $count } ndërhyrje
    }
 }
schools-in = komuna ishte në
schools-in-none = komuna nuk ishte në asnjë rrjet.
schools-in-unknown = burimet e lexuara nuk thonë nëse komuna ishte në një rrjet.
schools-none = Burimet e lexuara nuk flasin për ndërhyrje të tilla.
schools-search = Kërko me fjalët e tua

level-istituto-comprensivo = istituto comprensivo (grup shkollash)
level-infanzia = kopsht (scuola dell'infanzia)
level-primaria = shkollë fillore (scuola primaria)
level-secondaria-primo-grado = shkollë e mesme e ulët (secondaria di primo grado)
level-secondaria-secondo-grado = shkollë e mesme e lartë (secondaria di secondo grado)
level-adulti = shkollë për të rritur
level-convitto = konvikt (convitto)

reasons = Pse është këtu
reason-topic = për: { $name }
reason-word = në tekst: «{ $name }»
reason-audience = për: { $name }
reason-action = në Veprimin (Azione) për shkollat
reason-level = përmend: { $name }
reason-language = një burim e përmend gjuhën: { $name }
reason-own = në rrjetin tënd
reason-bordering = në një rrjet fqinj
reason-distance = { $town } është { $km } km larg nga { $here }
reason-done = e treguar si e bërë
reason-planned = e parashikuar: asnjë burim i lexuar nuk thotë nëse u bë

language-none = Asnjë burim i lexuar për rrjetet nuk e përmend këtë gjuhë: { $name }. Nuk do të thotë se nuk ka ndërmjetës: pyet rrjetin ose te Comune (bashkia).
language-some = { $count-form ->
    [one] Një burim e përmend këtë gjuhë: { $name }.
   *[other] { $count } burime e përmendin këtë gjuhë: { $name }.
 }
language-more = Ku, dhe kë të pyesësh
language-title = Gjuhë e përmendur nga burimet: { $name }
language-title-none = Gjuha: { $name }
language-today = Kush përgjigjet sot në këtë gjuhë
language-ask = Për të gjetur sot një ndërmjetës që e flet, pyet te Comune (bashkia jote) ose institucionin drejtues të rrjetit.
language-schools = Një përkthyes afër shkollës sime
languages-title = Gjuhët që përmendin burimet
languages-lead = Burimet e lexuara nuk thonë pothuajse kurrë në cilat gjuhë punonin ndërmjetësit. Për çdo gjuhë: ku përmendet, dhe kush e thotë.
languages-groups = Të përmendura vetëm si grup
languages-groups-lead = Këtu burimi përmend disa gjuhë bashkë dhe nuk thotë cilat. I japim kështu, pa shtuar asgjë.
languages-count = { $count ->
    [0] asnjë burim nuk e përmend
   *[other] { $count-form ->
        [one] një burim e përmend
       *[other] { $count } burime e përmendin
    }
 }

sheet-title = Na duhet { $need }
sheet-description = Një fletë për ta printuar: kë të pyesësh, çfarë është bërë gjetkë, ku shkruhet.
sheet-back = Kthehu te përvojat
sheet-usual = Nuk ke zgjedhur asgjë: këtu janë tri përvojat e para.
sheet-code = Kod me adresën e kësaj faqeje
sheet-call = Kë të pyesësh sot
sheet-experiences = Çfarë u parashikua ose u bë
sheet-notes = Shënime
sheet-anywhere = Në Lombardi
sheet-ended = Plani Lab'Impact mbaroi më 30 qershor 2023: këto janë përvoja, jo shërbime që ka sot. Atlante Lab'Impact, katalog i pavarur.

whom-anywhere = Shkruaj komunën e shkollës për të ditur kë të pyesësh.
whom-network = Rrjeti:
whom-no-office = burimet e lexuara nuk japin asnjë kontakt
whom-municipality = Comune di { $place }: kërko shërbimet sociale (servizi sociali) ose zyrën e shkollës (ufficio scuola).

letters = Dy letra gati
letters-note = Mund t'i kopjosh ose t'i dërgosh. Këtu nuk mbetet asgjë.
letter-to-head = Për drejtorinë e shkollës
letter-to-municipality = Për Comune (bashkinë)
letter-mail = Hap në e-mail
letter-same = E njëjta letër, në gjuhën e kësaj faqeje
letter-planned = e parashikuar
letter-subject = Na duhet { $need }
letter-head = E nderuar drejtori e shkollës,
    në shkollën tonë na duhet { $need }.
    Në Lombardi u parashikuan ose u bënë këto përvoja:
    { $list }
    Burimet dhe kontaktet janë këtu: { $address }
    A mund të flasim për këtë?

letter-municipality = I nderuar Comune di { $place },
    në shkollën tonë na duhet { $need }.
    Në Lombardi u parashikuan ose u bënë këto përvoja:
    { $list }
    Burimet: { $address }
    Kujt mund t'i drejtohemi sot për diçka të ngjashme?

poster-link = Poster për familjet
poster-title = Sapo ke ardhur në { $place }?
poster-lead = Ja çfarë mund të kërkosh në shkollë për fëmijët e tu:
poster-ended = Plani Lab'Impact mbaroi në vitin 2023. Për të ditur çfarë ka sot, pyet te Comune (bashkia).

source-needs = Nevoja të shkollave: { $count }
source-places-schools = Nga këtu vijnë shkollat shtetërore, dhe vendbanimet (frazioni) që përmendin adresat e tyre.

practices-title = Përvoja me shkollat
practices-lead = Çfarë bënë rrjetet me shkollat, nevojë pas nevoje: si, dhe sa e dimë.
practices-count = { $count ->
    [0] Asnjë përvojë në burimet e lexuara.
   *[other] { $count-form ->
        [one] Një përvojë.
       *[other] { $count } përvoja.
    }
 }
practices-near = Gjej ato afër teje
practices-alike = Të ngjashme gjetkë
practices-alike-reason = { $count-form ->
    [one] një temë e përbashkët
   *[other] { $count } tema të përbashkëta
 }

class-title = Një veprimtari për klasën: fakti pas faqes
class-lead = Dy orë, në grupe. Mësohet të dallosh çfarë është shkruar, kush e shkruan dhe çfarë nuk dihet.
class-step-1 = Çdo grup zgjedh një përvojë të kësaj faqeje dhe lexon çfarë thotë.
class-step-2 = Kërkon burimet e saj: kush i shkroi, kur, dhe për kë?
class-step-3 = Nënvizon çfarë ishte parashikuar dhe çfarë tregohet si e bërë. A ishte aty ai që e tregon?
class-step-4 = Shkruan tri pyetje që burimet nuk u përgjigjen, dhe kujt mund t'i bëhen sot.
class-step-5 = E krahason përvojën me një të ngjashme të një rrjeti tjetër: çfarë ndryshon, dhe pse?
