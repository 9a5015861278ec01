schools-title = Pour les écoles
schools-title-of = { $need } : ce qui a été fait
schools-title-at = { $need } à { $place }
schools-description = Un élève qui ne sait pas l'italien, un médiateur, quelqu'un qui ne vient plus à l'école : ce qu'ont fait les réseaux Lab'Impact, près de ton école.
schools-lead = Dis ce dont tu as besoin et où. Nous te montrons ce qui a été prévu ou fait dans ton réseau, puis tout près, puis ailleurs, et pourquoi.
schools-need = J'ai besoin de
schools-any = choisis quoi
schools-where = à (commune ou code postal)
schools-refine = Ton école, le niveau, la langue
schools-school = L'école (nom ou code)
schools-level = Niveau
schools-level-any = n'importe lequel
schools-language = La langue de l'élève
schools-language-any = peu importe
schools-submit = Montrer
schools-start = De quoi as-tu besoin ?
schools-result = { $count ->
    [0] Aucune expérience : { $need }
   *[other] { $count-form ->
        [one] Une expérience : { $need }
       *[other] { $count } expériences : { $need }
    }
 }
schools-result-at = { $count ->
    [0] Aucune expérience : { $need }, vu depuis { $place }
   *[other] { $count-form ->
        [one] Une expérience : { $need }, vue depuis { $place }
       *[other] { $count } expériences : { $need }, vues depuis { $place }
    }
 }
schools-own = { $count-form ->
    [one] Dans le réseau de { $name } : { $count }
   *[other] Dans le réseau de { $name } : { $count }
 }
schools-close = { $count-form ->
    [one] Près de { $name } : { $count }
   *[other] Près de { $name } : { $count }
 }
schools-far = { $count-form ->
    [one] Plus loin : { $count }
   *[other] Plus loin : { $count }
 }
schools-everywhere = { $count-form ->
    [one] Dans toute la Lombardie : { $count }
   *[other] Dans toute la Lombardie : { $count }
 }
schools-nothing = Les sources lues ne racontent rien qui réponde à ce besoin. Demande au Comune (mairie), ou à une des écoles proches.
schools-nothing-near = À { $place } et autour, les sources lues ne racontent rien qui réponde à ce besoin. L'expérience la plus proche est à { $km } km.
schools-nothing-near-unknown = Près d'ici, les sources lues ne racontent rien qui réponde à ce besoin.
schools-more = { $count-form ->
    [one] Une autre
   *[other] { $count } autres
 }
schools-folded = { $count-form ->
    [one] { $count } intervention semblable, mais pas pour cette école
   *[other] { $count } interventions semblables, mais pas pour cette école
 }
schools-norms = Ce que disent les règles
schools-choose = Mettre sur la feuille
schools-unchoose = Enlever de la feuille
schools-choices = Tes choix
schools-chosen = { $count ->
    [0] Aucune choisie
   *[other] { $count-form ->
        [one] Une choisie
       *[other] { $count } choisies
    }
 }
schools-sheet = Imprimer la feuille
schools-send = Envoyer par e-mail
schools-mail-subject = Expériences pour notre école
schools-gone = Parmi tes choix, il y avait quelque chose qui n'existe plus, et qui n'est pas sur la feuille : { $names }.
schools-cut = Quatre expériences tiennent sur la feuille : nous avons gardé les quatre premières.
schools-need-unknown = Nous ne connaissons pas le besoin « { $name } ». Choisis-le ci-dessous : le reste est gardé.
schools-level-unknown = Nous ne connaissons pas le niveau « { $name } » : nous l'avons laissé de côté. Choisis-le dans la liste.
schools-language-unknown = Nous ne connaissons pas la langue « { $name } » : nous l'avons laissée de côté. Choisis-la dans la liste.
schools-school-is = { $name } ({ $code }), { $address }, { $place }. Établissement : { $institute }.
schools-partner = Les sources la nomment comme partenaire d'un réseau :
schools-school-which = { $count-form ->
    [one] « { $name } » : est-ce cette école ?
   *[other] « { $name } » : laquelle de ces { $count } écoles ?
 }
schools-school-cut = { $shown } sur { $total } : ajoute un mot, par exemple la commune.
schools-school-none = « { $name } » n'est pas dans le registre des écoles publiques de Lombardie. Tu peux écrire la commune.
schools-count = { $count ->
    [0] Aucune intervention
   *[other] { $count-form ->
        [one] 1 intervention
       *[other] { $count } interventions
    }
 }
schools-in = la commune était dans la
schools-in-none = la commune n'était dans aucun des réseaux.
schools-in-unknown = les sources lues ne disent pas si la commune était dans un réseau.
schools-none = Les sources lues ne parlent pas d'interventions comme ça.
schools-search = Chercher avec tes mots

level-istituto-comprensivo = istituto comprensivo (groupe d'écoles)
level-infanzia = école maternelle (scuola dell'infanzia)
level-primaria = école primaire
level-secondaria-primo-grado = collège (secondaria di primo grado)
level-secondaria-secondo-grado = lycée (secondaria di secondo grado)
level-adulti = école pour adultes
level-convitto = internat (convitto)

reasons = Pourquoi c'est ici
reason-topic = sur : { $name }
reason-word = dans le texte : « { $name } »
reason-audience = pour : { $name }
reason-action = dans l'Action pour les écoles
reason-level = nomme : { $name }
reason-language = une source nomme la langue : { $name }
reason-own = dans ton réseau
reason-bordering = dans un réseau voisin
reason-distance = { $town } est à { $km } km de { $here }
reason-done = racontée comme faite
reason-planned = prévue : aucune source lue ne dit si elle a eu lieu

language-none = Aucune source lue sur les réseaux ne nomme cette langue : { $name }. Cela ne veut pas dire qu'il n'y a pas de médiateurs : demande au réseau ou au Comune (mairie).
language-some = { $count-form ->
    [one] Une source nomme cette langue : { $name }.
   *[other] { $count } sources nomment cette langue : { $name }.
 }
language-more = Où, et à qui demander
language-title = Langue nommée par les sources : { $name }
language-title-none = Langue : { $name }
language-today = Qui répond aujourd'hui dans cette langue
language-ask = Pour trouver aujourd'hui un médiateur qui la parle, demande à ton Comune (mairie) ou au chef de file du réseau.
language-schools = Un interprète près de mon école
languages-title = Les langues que nomment les sources
languages-lead = Les sources lues ne disent presque jamais dans quelles langues travaillaient les médiateurs. Pour chaque langue : où elle est nommée, et qui le dit.
languages-groups = Nommées seulement comme groupe
languages-groups-lead = Ici la source nomme plusieurs langues ensemble et ne dit pas lesquelles. Nous le rapportons ainsi, sans rien ajouter.
languages-count = { $count ->
    [0] aucune source ne la nomme
   *[other] { $count-form ->
        [one] une source la nomme
       *[other] { $count } sources la nomment
    }
 }

sheet-title = Nous avons besoin de : { $need }
sheet-description = Une feuille à imprimer : à qui demander, ce qui a été fait ailleurs, où c'est écrit.
sheet-back = Revenir aux expériences
sheet-usual = Tu n'as rien choisi : voici les trois premières expériences.
sheet-code = Code avec l'adresse de cette page
sheet-call = À qui demander aujourd'hui
sheet-experiences = Ce qui a été prévu ou fait
sheet-notes = Notes
sheet-anywhere = En Lombardie
sheet-ended = Le Plan Lab'Impact s'est terminé le 30 juin 2023 : ce sont des expériences, pas des services ouverts aujourd'hui. Atlante Lab'Impact, catalogue indépendant.

whom-anywhere = Écris la commune de l'école pour savoir à qui demander.
whom-network = Réseau :
whom-no-office = les sources lues ne donnent pas de contact
whom-municipality = Comune di { $place } (mairie) : demande les services sociaux ou le bureau des écoles (ufficio scuola).

letters = Deux lettres prêtes
letters-note = Tu peux les copier ou les envoyer. Rien ne reste ici.
letter-to-head = À la direction de l'école
letter-to-municipality = Au Comune (mairie)
letter-mail = Ouvrir dans l'e-mail
letter-same = La même lettre, dans la langue de cette page
letter-planned = prévue
letter-subject = Nous avons besoin de : { $need }
letter-head = À la direction de l'école,
    dans notre école, nous avons besoin de : { $need }.
    En Lombardie, ces expériences ont été prévues ou faites :
    { $list }
    Les sources et les contacts sont ici : { $address }
    Pouvons-nous en parler ?

letter-municipality = Au Comune di { $place },
    dans notre école, nous avons besoin de : { $need }.
    En Lombardie, ces expériences ont été prévues ou faites :
    { $list }
    Sources : { $address }
    À qui pouvons-nous demander aujourd'hui quelque chose de semblable ?

poster-link = Affiche pour les familles
poster-title = Tu viens d'arriver à { $place } ?
poster-lead = Voici ce que tu peux demander pour tes enfants à l'école :
poster-ended = Le Plan Lab'Impact s'est terminé en 2023. Pour savoir ce qui existe aujourd'hui, demande au Comune (mairie).

source-needs = Besoins des écoles : { $count }
source-places-schools = Les écoles d'État viennent d'ici, ainsi que les lieux habités (frazioni) que nomment leurs adresses.

practices-title = Expériences avec les écoles
practices-lead = Ce que les réseaux ont fait avec les écoles, besoin par besoin : comment, et à quel point nous le savons.
practices-count = { $count ->
    [0] Aucune expérience dans les sources lues.
   *[other] { $count-form ->
        [one] Une expérience.
       *[other] { $count } expériences.
    }
 }
practices-near = Trouver celles qui sont près
practices-alike = Semblables ailleurs
practices-alike-reason = { $count-form ->
    [one] un sujet en commun
   *[other] { $count } sujets en commun
 }

class-title = Une activité pour la classe : le fait derrière la page
class-lead = Deux heures, en groupes. On apprend à distinguer ce qui est écrit, qui l'écrit et ce qu'on ne sait pas.
class-step-1 = Chaque groupe choisit une expérience de cette page et lit ce qu'elle dit.
class-step-2 = Il cherche ses sources : qui les a écrites, quand, et pour qui ?
class-step-3 = Il souligne ce qui était prévu et ce qui est raconté comme fait. Celui qui le raconte était-il là ?
class-step-4 = Il écrit trois questions auxquelles les sources ne répondent pas, et à qui on pourrait les poser aujourd'hui.
class-step-5 = Il compare l'expérience avec une expérience semblable d'un autre réseau : qu'est-ce qui change, et pourquoi ?
