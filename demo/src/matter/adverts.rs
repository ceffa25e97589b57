//! Small adverts between colleagues.

use super::{MESSAGE, Topic, said};

/// To sell, to give, to lend, wanted.
pub static ADVERTS: Topic = Topic {
    name: "petite annonce",
    talk: 14,
    openings: &["", "", "", "Bonjour,"],
    said: &[
        said("**Vends** {thing}, {state}, {n10-240} €. À retirer {site} [ou {à stop}|après mon service].", &["Toujours disponible ? Je passe demain.", "Je le prends si tu descends un peu.", "Des dimensions, s'il te plaît ?"]).often(),
        said("**Donne** {thing}, {state}. [Premier arrivé, premier servi.|Je ne livre pas, mais j'aide à charger.|À venir chercher {site}.|Contre un café ou un sourire.]", &["Preneu{r/se} !", "Je viens avec une remorque {w+3}.", "Si jamais cela ne part pas, je suis sur la liste."]).often(),
        said("**Cherche** {wanted}, [petit budget|d'occasion bien sûr|pour le mois prochain]. [Pensez à moi en vidant vos greniers.|Merci d'avance !|]", &["J'en ai un à la cave, je te le montre {w+2}.", "Regarde à la ressourcerie {de stop}, j'en ai vu samedi."]).often(),
        said("**Prête** {tool} le week-end, contre une simple promesse de le rendre propre. Planning en réponse.", &["Samedi prochain pour moi, merci !", "Excellente idée, je prête aussi mon échelle."]).often(),
        said("**Loue** {home}, près {de stop}, {n380-720} € charges comprises, libre le {d+25}. [Priorité aux collègues.|Chat accepté.|Calme, sauf le tram, que nous aimons tous.]", &["Visite possible {w+3} après 17 h ?", "Transmis à un apprenti qui cherche."]).often(),
        said("**Cours** : {lesson}, le [soir|week-end], échange contre {swap}. [Débutants bienvenus.|Patience garantie.]", &["Je propose en échange du pain au levain.", "Intéressé{/e}, même très débutant{/e}."]).often(),
        said("**Covente** : je commande {bulk} chez un producteur, livraison {site} le {d+10}. Il faut {n6-15} participants.", &["Compte-moi pour deux.", "Quel prix au kilo, finalement ?"]),
        said("Mon voisin donne {pet}, {petstate}. Photos en message.", &["Oh non, ne me montrez pas les photos.", "Ma sœur cherche justement."]),
        said("Vide-grenier {de stop} dimanche : si vous déballez, dites-le ici, on fera une rangée « maison ».", &["J'y serai, stand 40 et quelques, avec une montagne de livres.", "J'apporte le café pour toute la rangée."]).within(&[4, 5, 6, 9, 10]),
        said("Urgent : déménagement samedi, il me manque [deux paires de bras|un diable|des cartons]. Pizza et reconnaissance éternelle.", &["Une paire de bras, la mienne, jusqu'à midi.", "J'ai trente cartons pliés, passe les prendre."]),
    ],
    closings: &["", "", "", "Contact par message.", "Photos sur demande.", "Annonce à supprimer dès que c'est parti."],
    replies: &["Je t'écris en privé.", "Je fais passer autour de moi.", "J'en parle à [mon frère|ma voisine|mes parents].", "Bonne chance !", "Message envoyé."],
    thanks: &["C'est réglé, merci à tous.", "Affaire conclue avec {last}.", "Merci {last}, je te réponds en message."],
    banks: &[
        ("thing", &["un canapé deux places", "une machine à coudre", "un vélo d'enfant 16 pouces", "une table de ferme", "un lot de bandes dessinées", "une yaourtière", "des skis de fond", "un lit à barreaux", "un vélo d'appartement", "une guitare d'étude", "un aspirateur de chantier", "quatre pneus hiver", "un barbecue", "une cocotte en fonte", "un télescope d'initiation", "des plants de tomates", "une tente quatre places", "un piano droit", "un poêle à bois", "une poussette double", "une imprimante laser", "un casque de moto taille M", "une armoire normande", "des jeux de société"]),
        ("state", &["bon état", "très peu servi", "quelques rayures honorables", "à réviser", "comme neuf", "d'époque", "fonctionne parfaitement", "manque la notice"]),
        ("wanted", &["un congélateur", "une place de parking près de la gare", "un lit superposé", "un manuel de code de la route", "un garde-corps d'escalier", "une trompette d'étude", "un home-trainer", "des bocaux à conserve", "un appartement de deux pièces", "une baby-sitter le mercredi", "des livres de sixième", "un micro-ondes"]),
        ("tool", &["ma débroussailleuse", "un nettoyeur haute pression", "ma remorque", "un taille-haie", "une scie sauteuse", "un appareil à raclette douze personnes", "une décolleuse à papier peint", "ma machine à pâtes", "des tréteaux"]),
        ("home", &["un studio meublé", "un deux-pièces lumineux", "une chambre chez l'habitant", "un trois-pièces avec balcon", "une petite maison mitoyenne", "un deux-pièces sous les toits"]),
        ("lesson", &["guitare", "arabe dialectal", "couture", "code de la route", "informatique pour parents dépassés", "portugais", "mathématiques niveau collège", "taille des fruitiers", "piano"]),
        ("swap", &["un coup de main au jardin", "des cours de cuisine", "quelques heures de bricolage", "des œufs frais", "de la garde de chat", "des confitures"]),
        ("bulk", &["des oranges", "du miel", "des pommes de terre", "du fromage de montagne", "de l'huile d'olive", "du cidre fermier"]),
        ("pet", &["deux chatons gris", "un lapin nain", "trois poules rousses", "un vieux chien très doux", "deux cochons d'Inde"]),
        ("petstate", &["vaccins à jour", "caractère en or", "avec tout le matériel", "à ne pas séparer"]),
    ],
    tags: &["vends", "donne", "cherche"],
    ..MESSAGE
};
