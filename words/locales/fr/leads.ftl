leads-title = Pistes
leads-lead = Chaque piste vient d'une règle qui compte : d'abord celles qui s'éloignent le plus de ce que montrent les autres. Aucune ne dit pourquoi : ça, c'est toi qui le trouves.
leads-none = Ici, aujourd'hui, aucune règle ne trouve de piste. Nous le disons au lieu d'en inventer une.
leads-few = { $count-form ->
    [one] Une vraie piste : aujourd'hui, il n'y en a pas plus.
   *[other] { $count } vraies pistes : aujourd'hui, il n'y en a pas plus.
 }
leads-all = { $count-form ->
    [one] La piste
   *[other] Les { $count } pistes
 }
lead-figures = Les chiffres, un par un
lead-sources = Où c'est écrit
lead-call = Qui appeler
lead-care = Avant de l'écrire
lead-care-text = Nous comptons ce que les sources lues racontent. Ce qui n'est pas écrit a peut-être été fait quand même : demande au réseau.
lead-picture = L'image
lead-licence = La licence
lead-claim = « { $source } » : { $count }
lead-compared = { $among ->
    [provinces] Parmi les { $of } provinces, le nombre du milieu est { $median } : ici, c'est { $value }.
    [networks] Parmi les { $of } réseaux, le nombre du milieu est { $median } : ici, c'est { $value }.
    [actions] Parmi les { $of } Actions, le nombre du milieu est { $median } : ici, c'est { $value }.
    [topics] Parmi les { $of } sujets, le nombre du milieu est { $median } : ici, c'est { $value }.
    [audiences] Parmi les { $of } groupes de personnes, le nombre du milieu est { $median } : ici, c'est { $value }.
   *[partners] Parmi les { $of } organisations, le nombre du milieu est { $median } : ici, c'est { $value }.
 }
lead-gone-title = Cette piste n'est plus valable
lead-gone-text = La règle qui la trouvait ne la trouve plus. Ce qui a changé dans les données est écrit dans Nouveautés.
lead-gone-last = Elle était valable dans la révision { $number } du { $date } : relis-la comme elle était.
lead-gone-since = Elle n'est plus valable depuis la révision { $number } du { $date }.

lead-count-networks = { $count-form ->
    [one] { $count } réseau
   *[other] { $count } réseaux
 }
lead-count-interventions = { $count-form ->
    [one] { $count } intervention
   *[other] { $count } interventions
 }
lead-count-partners = { $count-form ->
    [one] { $count } organisation
   *[other] { $count } organisations
 }
lead-count-stories = { $count-form ->
    [one] { $count } récit
   *[other] { $count } récits
 }
lead-count-municipalities = { $count-form ->
    [one] { $count } commune
   *[other] { $count } communes
 }

lead-unica-rete-title = « { $topic } » : nous connaissons un seul réseau, { $network }
lead-unica-rete-text = De tous les réseaux, { $network } est le seul dont on connaît des activités sur « { $topic } » : { $interventions }.
lead-una-volta-title = Nous connaissons une seule activité pour « { $audience } »
lead-una-volta-text = Dans toute la Lombardie, les sources nomment « { $audience } » pour une seule activité : « { $intervention } », de { $network }.
lead-lontane-title = « { $topic } » : deux réseaux, dans des provinces différentes
lead-lontane-text = Sur « { $topic } », on connaît les activités de deux réseaux seulement, dans des provinces différentes : { $networks-names }.
lead-azione-meno-svolta-title = « { $theme } » est l'Action avec le moins d'interventions racontées comme faites
lead-azione-meno-svolta-text = Pour « { $theme } », nous connaissons { $interventions }. Racontées comme faites : { $done }. C'est moins que dans toute autre Action.
lead-azione-mancante-title = { $province } : pour « { $theme } », nous n'avons rien trouvé
lead-azione-mancante-text = Dans la province de { $province }, on connaît { $networks }, mais aucune source lue ne raconte une intervention de là-bas pour « { $theme } ».
lead-piu-interventi-title = { $network } est le réseau dont on connaît le plus d'interventions
lead-piu-interventi-text = Les sources lues racontent { $count }. Aucun autre réseau n'en a autant.
lead-nessun-intervento-title = { $networks }, et aucune intervention connue
lead-nessun-intervento-text = Ils ont fait partie du Plan, mais aucune source lue ne dit ce qu'ils ont fait : { $networks-names }.
lead-previsti-mai-raccontati-title = { $network } : tout prévu, aucun récit trouvé
lead-previsti-mai-raccontati-text = Ce qui était prévu : { $planned }. Aucune source lue ne dit si cela a été fait, et nous n'avons pas trouvé de récits sur le réseau.
lead-una-sola-fonte-title = { $network } : une seule source pour toutes les interventions
lead-una-sola-fonte-text = Toutes les interventions de ce réseau que nous connaissons ({ $interventions }) sont écrites dans une seule source : « { $source } ».
lead-nessuna-storia-title = Sur { $network }, nous n'avons pas trouvé d'articles
lead-nessuna-storia-text = On connaît { $interventions }, mais nous n'avons trouvé ni articles ni interviews.
lead-piu-raccontata-title = { $network } est le réseau sur lequel nous avons trouvé le plus de récits
lead-piu-raccontata-text = Ce qui en parle : { $count }. Sur aucun autre réseau, nous n'avons trouvé autant.
lead-piu-partner-title = { $network } est le réseau avec le plus d'organisations, à notre connaissance
lead-piu-partner-text = Les sources nomment { $count }. Dans aucun autre réseau, nous n'en connaissons autant.
lead-in-piu-reti-title = { $partner } était dans { $networks }
lead-in-piu-reti-text = Les sources nomment la même organisation dans des territoires différents : { $networks-names }.
lead-pochi-in-piu-reti-title = Presque chaque organisation est nommée dans un seul réseau
lead-pochi-in-piu-reti-text = On connaît { $partners }. Nommées dans plus d'un réseau : { $several }.
lead-insieme-title = « { $intervention } » : une source nomme ensemble { $named }
lead-insieme-text = Parmi les interventions que nous connaissons, « { $source } » ne raconte que celle-ci, de { $network }. Elle nomme : { $partners-names }. Comment nous connaissons l'activité : { $evidence }. Dans tout le réseau, nous connaissons { $partners } et { $interventions }. Ce que chaque organisation a fait, demande-le-leur.
lead-fonti-discordi-title = { $network } : les sources ne donnent pas le même nombre de communes
lead-fonti-discordi-text = Les sources lues ne sont pas d'accord sur le nombre de communes du réseau : { $said }. Notre liste en donne { $municipalities } : la page du réseau dit pourquoi.
lead-storie-discordi-title = { $network } : les récits ne donnent pas le même nombre de communes
lead-storie-discordi-text = Deux récits ou plus sur le réseau donnent des nombres différents : { $said }. Récits sur le réseau que nous connaissons : { $stories }. Dans notre liste : { $municipalities }. La page du réseau dit pourquoi.
lead-comuni-ignoti-title = { $networks } : nous ne connaissons pas toutes les communes
lead-comuni-ignoti-text = Pour ces réseaux, les sources lues ne disent pas toutes les communes : { $networks-names }.
lead-comuni-promessi-title = { $promised } communes annoncées, { $known } avec un nom
lead-comuni-promessi-text = Le Plan disait toucher { $promised } communes. Avec les sources lues, on peut nommer, dans les réseaux, { $known }.
lead-pochi-comuni-title = { $province } : peu de communes connues dans un réseau
lead-pochi-comuni-text = Sur { $municipalities } de la province de { $province }, celles que les sources placent dans un réseau : { $known }.
lead-residenti-per-rete-title = { $province } : beaucoup de résidents étrangers pour chaque réseau
lead-residenti-per-rete-text = En { $year }, { $residents } citoyens étrangers habitaient dans la province de { $province }, qui avait { $networks } : dans aucune autre province il n'y en avait autant pour chaque réseau.
lead-cinque-anni-fa-title = Il y a cinq ans, on écrivait sur { $network }
lead-cinque-anni-fa-text = Récits sur ce réseau parus en { $year } : { $stories }. Au moins un est de ce mois-ci. Qu'est-ce qui est resté ?
lead-cambiata-title = { $network } : nous connaissons maintenant { $now }
lead-cambiata-text = Avant la mise à jour du { $date }, c'était { $before }. Ce qui a changé, c'est ce que nous savons, pas ce que le réseau a fait.

numbers-title = Tous les chiffres
numbers-lead = Chaque réseau pour chaque Action : combien d'interventions les sources racontent comme faites, et combien comme prévues. Chaque nombre mène à la liste qu'il compte.
numbers-network = Réseau
numbers-total = Total
numbers-note = « 3 + 2 » veut dire : 3 racontées comme faites, 2 prévues.
numbers-reported = { $count } racontées comme faites
numbers-planned = { $count } prévues
compare-title = Comparer
compare-title-of = Comparaison : { $names }
compare-lead = De deux à quatre provinces ou réseaux, côte à côte : une ligne pour chaque nombre, avec la différence en mots.
compare-bad = On compare de deux à { $most } provinces, ou de deux à { $most } réseaux. Choisis-en plus ou moins.
compare-choose = Quelles provinces ?
compare-choose-networks = Ou quels réseaux ?
compare-submit = Comparer
compare-what = Quoi
compare-difference = En mots
compare-networks = Réseaux
compare-interventions = Interventions connues
compare-done = Interventions racontées comme faites
compare-partners = Organisations
compare-stories = Récits parus
compare-municipalities = Communes
compare-each = Interventions connues pour chaque réseau
compare-share = Communes que les sources placent dans un réseau, sur cent
compare-tables = Télécharger les interventions
compare-same = Le même nombre.
compare-more = { $most } en a { $more } de plus que { $least }.
press-kit = Dossier de presse (ZIP)
