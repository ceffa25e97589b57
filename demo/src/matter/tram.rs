//! Driving and regulating trams.

use super::meetings::MEETING;
use super::{By, MESSAGE, QUESTION, Topic, said};
use crate::chart::{QUALITY, TRAM};

/// Daily matters of tram operations.
pub static DRIVING: Topic = Topic {
    name: "conduite tram",
    answered_by: By::Units(&[TRAM]),
    talk: 20,
    said: &[
        said("Rame {rame}, {defect}. [Elle reste en ligne, à surveiller.|Fiche ouverte à {h6-20}.|Je l'ai dit à la relève, je le redis ici.]", &["Vu ce matin, même constat.", "L'atelier la prend à la rentrée du soir.", "Merci, on saura à quoi s'attendre."]),
        said("Passage {à stop} : {hazard}. Ralentissez, avertisseur si besoin. [Signalé au poste de commande.|Photo transmise à la ville.]", &["Confirmé à {h7-19}, rien n'a bougé.", "La ville passe demain matin.", "Merci, j'y étais dans dix minutes."]),
        said("Service {n101-189} : on enchaîne {n4-7} tours sans pause de plus de {n6-11} minutes. Faisable, mais pas en décembre. Qui d'autre le ressent ainsi ?", &["Moi, et le {n101-189b} n'est pas mieux.", "Relevé demandé aux planificateurs, merci de noter vos heures réelles."]),
        said("La rame d'essai roule ce soir entre {stop} et {stop2} après le dernier service. Ne la prenez pas pour un retardataire.", &["Merci, j'aurais appelé la régulation.", "Elle est belle, avec ses capteurs partout."]),
        said("Belle initiative {à stop} : les riverains ont posé {gift} sur le quai. On dit merci de la main en passant ?", &["C'est fait, ils ont applaudi.", "Un vrai arrêt de village."]),
        said("Entendu en cabine, côté voyageurs : « {overheard} » [J'ai failli rater le repère.|Bonne journée à tous.]", &["Excellent.", "Il faudrait un recueil.", "Le mien, hier, était moins drôle."]),
        said("Retour d'expérience, sans nom : signal franchi de {n2-5} mètres {à stop}, distraction de deux secondes. Déclaré tout de suite, traité calmement. Merci de continuer à déclarer.", &["Il faut du courage, respect.", "La fiche de risques sera complétée, l'emplacement du signal y est pour quelque chose."]),
        said("Tutorat : mon élève conduit seul{/e} depuis {w-1}. {n60-90} heures ensemble, une dizaine de frayeurs, et la fierté de le voir tenir l'heure sous la pluie.", &["Bravo à vous deux.", "On se souvient tous de notre premier jour."]),
        said("Les nouveaux rétroviseurs-caméras de la {rame} : très bons la nuit, éblouissants au lever du soleil. Baissez la luminosité avant {stop}.", &["Molette de droite, je confirme.", "On s'y fait en deux jours."]),
        said("{^à stop}, le miroir de quai a encore tourné. Côté direction [Écluse|Parc des Expositions], on ne voit plus que le ciel. [Demande faite|J'ai rempli une fiche], mais ouvrez l'œil.", &["Redressé ce matin avec une clé de 17. Il faudrait un frein-filet.", "Même chose {à stop2}, en moins pire."]),
        said("Adhérence très moyenne [depuis deux jours|{moment}] sur la descente {de stop} : feuilles et pluie fine. Anticipez, j'ai glissé {n6-14} mètres avec la {rame}.", &["Le train laveur passe cette nuit.", "Confirmé avec la {rame2}, le sablage s'est déclenché tout seul.", "Merci, j'y vais avec des gants."]).within(&[10, 11, 12]),
        said("Le cycle du feu {à stop} a été modifié : on obtient la barre verticale [une dizaine de secondes|un peu] plus tôt. Ne vous laissez pas surprendre par les piétons qui, eux, ont gardé leurs habitudes.", &["Bien vu, deux coups d'avertisseur ce matin.", "C'est un vrai gain : quarante secondes sur le tour."]),
        said("Rame {rame} : la pédale de veille demande [une jambe de footballeur|un appui franc]. Atelier prévenu, elle reste en ligne jusqu'à {h14-19}.", &["Ressort changé hier soir, ça va mieux.", "La {rame2} faisait pareil l'hiver dernier."]),
        said("Un jeune voyageur de six ans m'a demandé [ce matin|hier] pourquoi le tram n'a pas de volant. J'ai répondu qu'il connaît la route par cœur. Il a vérifié pendant tout le trajet.", &["Réponse adoptée.", "{^à stop}, un autre m'a demandé où était le conducteur du wagon arrière."]),
        said("Au terminus {de stop}, la cale de quai bouge. Tant que la voie n'est pas passée, on s'arrête un mètre avant le repère et on annonce la lacune.", &["La voie passe {w+1}, c'est au programme.", "Annonce faite en cabine, personne n'a trébuché."]),
        said("Essai concluant des nouvelles annonces sonores sur la {tram} : moins fortes à quai, plus lentes, et « {stop} » enfin prononcé comme il faut.", &["Les habitués l'ont remarqué avant nous.", "Peut-on faire de même pour les bus ?"]),
        said("Merci de [penser à|ne pas oublier de] baisser le pantographe au remisage, voie {n2-9} comprise. Trois oublis ce mois-ci, dont un samedi sous l'orage.", &["Coupable pour l'un des trois, ce n'arrivera plus.", "Un autocollant sur le pupitre ferait l'affaire."]),
        said("Deux trottinettes sur la plateforme {à stop} [{moment}|hier], casques sur les oreilles. Freinage d'urgence, personne au sol dans la rame. Déclaration faite. Parlez-en avec quelqu'un si cela vous est arrivé : on y repense le soir.", &["Courage {author}. L'infirmière est là jusqu'à 17 h si besoin.", "Même endroit que le mois dernier, il faut une barrière.", "Merci de le raconter, ça aide."]),
        said("Temps de parcours : avec le nouveau graphique il manque [une minute|une minute trente] entre {stop} et {stop2} en heure de pointe. On arrive en retard au terminus {n6-9} fois sur dix.", &["Relevé transmis aux planificateurs, comparez aussi le mercredi.", "Même chose dans l'autre sens à partir de {h16-17}."]),
        said("Nouvelle consigne : en cas de porte isolée, on colle l'autocollant *et* on le dit à la radio. La rame {rame} a fait trois tours sans que personne ne le sache.", &["Logique. Les autocollants sont dans la boîte du poste de garde.", "Reçu, rappelé à la prise de service."]),
        said("La rame {rame} sort de révision : elle freine doux, elle tient la voie, [on dirait une neuve|un vrai bonheur]. Merci l'atelier.", &["On a surtout changé les patins, mais on prend le compliment.", "Je l'ai demain, j'ai hâte."]),
        said("Parcours fleuri de la ville : ce week-end, des bénévoles plantent le long de la plateforme {à stop}. Marche à 15, avertisseur doux, sourire.", &["Ils ont même mis des pancartes pour nous remercier.", "Les tulipes de l'an dernier étaient superbes."]).within(&[3, 4, 5, 10]),
        said("Simulateur libre le {d+4} de {h9-11} à midi : franchissement de signal, incendie, malaise. {@p1} anime. Une heure par personne, compté en service.", &["Inscrit{/e} à 10 h.", "Le scénario incendie vaut le détour."]),
        said("À la station {stop}, les chaises de la terrasse [avancent de dix centimètres par semaine|mordent sur le gabarit]. J'ai discuté avec le patron, aimable mais optimiste.", &["La médiation passe demain avec un mètre ruban.", "On lui a peint une ligne, il a ri."]).within(&[4, 5, 6, 7, 8, 9]),
        said("Pour ceux qui prennent la {rame} : l'essuie-glace [couine|saute] à vitesse lente. Passez en rapide, c'est supportable.", &["Balai commandé.", "Ou roulez au soleil."]),
        said("Petit rappel amical de la régulation : un message radio court vaut mieux qu'un roman. Numéro, lieu, fait, besoin. Dans cet ordre.", &["« 312, {stop}, porte bloquée, besoin d'un agent. » C'est tout !", "À afficher en cabine."]),
        said("Le point d'eau du terminus {de stop} est réparé, les sanitaires aussi. Code inchangé.", &["Merci ! Ce n'était pas un luxe.", "On revit."]),
    ],
    openings: &["", "", "", "Pour info,", "À celles et ceux qui prennent la {tram} :"],
    closings: &["", "", "", "Prudence à tous.", "Bonne route."],
    replies: &["Merci {author}, [j'y passe à {h9-18}|je ferai attention].", "Noté au cahier de ligne.", "[Bien reçu|Reçu], merci.", "Merci du partage, je le dis à la relève."],
    thanks: &["Merci pour vos retours.", "Merci {last}, c'est noté."],
    banks: &[
        ("defect", &["porte 3 lente à la fermeture", "tremblement du pupitre à 40 km/h", "chauffage de cabine absent", "écran d'information figé sur « {stop3} »", "avertisseur enroué", "strapontin cassé, salle 2", "frein un peu rude sous 10 km/h", "odeur de chaud au freinage, disparue depuis", "siège conducteur bloqué en position basse", "voyant de sable allumé en permanence", "vitre de cabine qui siffle"]),
        ("hazard", &["une benne déborde sur le gabarit", "des enfants jouent près du quai", "une plaque d'égout claque au passage", "une barrière de chantier penche vers la voie", "des pigeons ont élu domicile sur le platelage", "des branches touchent presque le fil", "un panneau provisoire masque le feu", "du gravier sur la traversée piétonne", "une terrasse installe ses parasols"]),
        ("gift", &["des jardinières", "une boîte à livres", "des coussins au crochet", "un nichoir", "des guirlandes"]),
        ("overheard", &["Si on court, il part. Si on marche, il attend. C'est un tram philosophe.", "Maman, il a pas de roues ce tram, il glisse sur la chance.", "Je suis en retard mais avec vue sur la rivière.", "Descends ici, l'autre arrêt est plus loin mais plus joli.", "Moi je paie pour m'asseoir, pas pour le trajet."]),
    ],
    tags: &["tram", "conduite"],
    ..MESSAGE
};

/// Questions about driving and rules.
pub static RULES: Topic = Topic {
    name: "règles tram",
    answered_by: By::Units(&[TRAM, QUALITY]),
    openings: &["", "", "Question de règlement :", "Un doute :"],
    said: &[
        said("signal de manœuvre éteint au dépôt, on le considère fermé ou on appelle ?", &["Éteint vaut fermé, toujours. On s'arrête, on appelle, et on ne repart qu'avec un ordre collationné.", "Fiche 12 du règlement, dernier paragraphe."]),
        said("quelle est la vitesse limite en marche à vue quand il neige ?", &["Celle qui permet de s'arrêter sur la moitié de la distance visible, et jamais plus de 30. Sur la neige, en pratique, 15.", "La consigne hiver précise aussi de doubler l'intervalle."]).within(&[11, 12, 1, 2]),
        said("un voyageur peut-il monter avec un vélo cargo pliant ? Le règlement parle de vélos pliants tout court.", &["Plié et tenu, oui ; s'il bloque une porte, non. Le conducteur reste juge en cas d'affluence.", "Le règlement sera précisé à la prochaine révision."]),
        said("combien de temps peut-on garder une rame en réserve pantographe levé sans surveillance ?", &["Vingt minutes, cabine fermée. Au-delà : pantographe baissé et batterie coupée."]),
        said("après un choc léger avec un rétroviseur de voiture, faut-il un constat si l'automobiliste est parti ?", &["Oui, toujours : fiche d'accident, photo, heure, numéro de rame. Sans quoi l'assurance nous l'impute.", "Et on fait vérifier le gabarit au premier passage au dépôt."]),
        said("qui valide un échange de service entre secteurs Nord et Sud ?", &["Le chef du secteur qui perd l'agent, puis la planification. Il faut 48 heures et les onze heures de repos.", "En pratique, écris aux deux dans le même message, ça évite les allers-retours."]),
        said("peut-on ouvrir les portes hors station en cas de forte chaleur rame arrêtée ?", &["Seulement sur ordre du poste de commande et voie adjacente neutralisée. En attendant : baies ouvertes, annonce, eau si on en a."]).within(&[6, 7, 8]),
        said("le recyclage annuel doit-il être fait avant la date anniversaire ou dans l'année civile ?", &["Avant la date anniversaire. Le planning t'alerte deux mois avant, regarde la couleur de ta ligne.", "Passé la date, plus de conduite : mieux vaut s'y prendre tôt."]),
        said("sur la nouvelle version du pupitre, comment couper la sonorisation extérieure la nuit ?", &["Menu Annonces, appui long sur « ext. », le voyant passe à l'orange. Elle revient seule à 6 h."]),
        said("faut-il annoncer les contrôles en cabine ? On me dit tout et son contraire.", &["Non. On annonce la présence d'agents à disposition, sans parler de contrôle.", "Et on attend que l'équipe soit montée avant de repartir."]),
        said("a-t-on le droit d'accepter une boîte de chocolats d'une habituée ?", &["Oui, c'est sous le seuil de la charte cadeaux, et surtout cela se partage en salle de pause.", "Le seuil est à 30 euros, les chocolats de la dame du matin sont à l'aise dessous."]),
        said("le registre des talons de freinage se remplit-il encore sur papier ?", &["Non, depuis le printemps c'est sur la tablette. Le papier reste en secours, dans le tiroir du poste de garde."]),
    ],
    replies: &["Même question que moi.", "Bonne question, je me range à l'avis {de expert}.", "À vérifier dans le règlement, mais je crois que oui.", "{@x}, tu confirmes ?", "On en a parlé en recyclage."],
    banks: &[("expert", &["la formation", "la sécurité ferroviaire", "les anciens"])],
    tags: &["règlement"],
    ..QUESTION
};

/// Notes of the tram team's meetings.
pub static MEETINGS: Topic = Topic {
    name: "réunion tram",
    by: By::Units(&[TRAM]),
    tags: &["compte-rendu"],
    banks: &[
        (
            "item",
            &[
                "régularité de la {tram} à {n91-98} % sur la semaine",
                "trois arrêts de travail, les services sont couverts jusqu'à {w+4}",
                "les nouveaux uniformes arrivent le {d+9}",
                "le graphique de printemps est validé par les planificateurs",
                "la rame {rame} est prêtée à la formation deux jours",
                "deux agressions verbales {à stop}, la médiation renforce ses passages",
                "les essais de nuit se passent bien",
                "le local {de stop} sera repeint",
                "la tablette remplace le carnet papier pour les anomalies",
                "le nombre de freinages d'urgence baisse de {n8-22} % depuis janvier",
                "quatre conducteurs sont volontaires pour devenir tuteurs",
                "le retour d'expérience du {d-5} est prêt",
                "la consigne de marche à vue est mal comprise, on la reformule",
                "les pauses de {n20-30} minutes sont tenues sauf le vendredi soir",
            ],
        ),
        (
            "todo",
            &[
                "relire la consigne hiver",
                "poser un miroir {à stop}",
                "recenser les sièges de cabine abîmés",
                "prévenir les équipes du week-end",
                "demander un relevé de temps de parcours",
                "préparer le tour de planning {de mois+1}",
                "mettre à jour l'affichage des sanitaires",
                "rappeler la procédure de porte isolée",
            ],
        ),
    ],
    ..MEETING
};
