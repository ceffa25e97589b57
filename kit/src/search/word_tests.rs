//! Words meet by what they mean, not by accident: held over several hundred French words.

use proptest::prelude::*;

use super::{Language, Query, fold, highlight, snippet, tokens};

/// Accented words of work and everyday life, in the singular.
const ACCENTED: &str = "
    abîmé abonné abrégé accélérateur accéléré accès accréditation achèvement acquéreur activité actualité adéquat adhérent adhésion aéré
    aérien âge âgé agrément aîné aléa aliéné allée allègement alléché améliorée aménagement année antérieur apéritif aperçu arrêt
    arrêté arriéré arrivée assemblée associé assurée atténué autorité auxiliaire avéré bâche bâtiment bébé bénéfice bénéficiaire bénévole
    bénévolat bête biométrie bloqué boîte boîtier brièveté bûche câble câblage cadré caméra canapé capacité carré célèbre célébration
    célérité cérémonie chaîne châssis château chèque chéquier chômage chômeur cité clé clôture coéquipier cohérence cohérent collège collègue
    comité communauté communiqué compétence compétent complémentaire complément complexité comptabilité concédé conférence confidentialité confrère
    congé conséquence considérable contrôle contrôleur convergé coopération coordonnée côté coût crèche créateur création créatif crédit
    crédibilité critère crèpe croître curiosité cybersécurité débat débit débutant décès décision décisionnaire déclaration déclaré découverte
    décret dédié défaillance défaut défense déficit définition dégât degré délai délégation délégué demandé démarche démarrage démission démocratie
    département dépêche dépendance dépense déplacement dépôt député dérogation désaccord désignation détachement détail détecteur
    détention détenu dette déverrouillé développement développeur diplôme disponibilité diversité donnée durée échange échantillon
    échéance échéancier échec échelle échelon éclair éclairage école écologie écologique économe économie économique écoute écran écrit écriture
    écrivain éditeur édition éditorial éducation effacé efficacité égal égalité élargissement élection électricité électrique électronique
    élément élève éligibilité élu émetteur émission emménagement employé émotion énergie énergétique énoncé enquêteur enquête entité entrée énumération
    époque épreuve équilibre équipage équipe équipement équipier équité équivalent ère ergonomé escalé espèce établissement étage étape
    état été étendu éthique étiquette étoile étranger étude étudiant évaluation évaluateur événement éventualité évidence évolution exagéré
    exécution exécutif exécutant exégèse exonéré expérience expérimenté expéditeur expédition extérieur fâché facilité faisabilité fédération fédéral
    fenêtre férié fête février fiabilité fidélité fidèle financé flèche fonctionnalité forêt formalité fraternité frère fréquence fréquent gâteau général
    générateur génération générosité génie gêne géographie géomètre gérance gérant gestionné grâce gravité grève gréviste guéri habilité hébergement
    hébergeur hélice héritage héritier hérité hésitation hétérogène hiérarchie hiérarchique hôpital hôtel hôte hôtesse humanité idéal idée identité
    île immédiat imprévu incohérent indépendant indépendance indemnité inégalité inférieur ingénieur ingénierie inquiétude inséré intégral intégration
    intégrité intensité intéressé intérêt intérieur intérimaire intermédiaire interprète invité itinéraire jeûne kilomètre laïcité légal
    légèreté légende législation légitime lésion liberté libéré licencié lycée lycéen maçon maître maîtrise majorité malgré manière
    marché marée matériau matériel maternité mécanique mécénat médaille médecin média médiateur médiation médical mélange mémoire mémo ménage
    menée mère météo méthode méthodologie métier mètre métropole métro modèle modération modérateur modérée montée moyennée municipalité musée
    mutualisée mystère nationalité nécessité négligence négociateur négociation numéro numérique numérisation obésité objectivité obsolète
    opéra opérateur opération opérationnel opportunité ouvrière panéliste papeterie paramètre parité parlé paternité pâtisserie pédagogie pédagogique
    pénal pénalité pénurie pépinière périmètre période périodicité périphérie périphérique pérennité pièce pilière pionnière plénier poésie poète
    pôle polémique possédé possibilité postérieur précaution précédent précision préavis préface préfecture préférence préfet préjudice
    prélèvement première préparation prérogative présence présentation préservé président présidence prestée prêt prétexte prévention prévision
    prévoyance priorité privé procédé procédure propriété propriétaire prospérité protégé protégée publicité pâte qualité quantité quête réaction
    réactivité réalisation réalité récapitulatif récépissé réception recensé récent récipient réclamation récolte récompense réconciliation reçu récupération
    rédacteur rédaction réduction réélection référence référendum référent réflexe réflexion réforme réfugié régime région régional règle règlement
    réglementation régularité réhabilitation relève remède rémunération rénovation rentrée réorganisation répartition répertoire répétition réponse
    représentant répression république réseau réservation réserve résidence résident résiliation résolution résultat résumé rétablissement rétention
    retraité réunion réussite révélation revêtement révision révolution rêve rivière rôle rythmé salarié santé saisonnière scène schéma scolarité
    séance sécheresse sécurité sélection séminaire sénateur sensibilité séparation séquence série sérieuse sévérité siège signalée simplicité
    société solidarité spécialiste spécialité spécificité spécimen stratège stratégie stratégique supérieur supplément sûreté surveillé système
    tâche télécopie télégramme téléphone téléphonie télétravail télétravailleur télévision témoin témoignage tempérament tempête théâtre théorie thème
    théorème thèse tolérance totalité traçabilité traité trésor trésorerie trésorier trêve unité université utilité variété vélo véhicule
    vérification vérité vétérinaire vidéo vidéoconférence viabilité vigilé visibilité voûte zèle zéro zélé";

fn finds(text: &str, word: &str) -> bool {
    // The date keeps the word from being the last part, which may be unfinished.
    highlight(text, &Query::parse(&format!("{word} after:2026-01-01")))
        .iter()
        .any(|(found, _)| *found)
}

fn plural(word: &str) -> String {
    match word {
        _ if word.ends_with(['s', 'x']) => word.to_owned(),
        _ if word.ends_with("eau") || word.ends_with("iau") => format!("{word}x"),
        _ => match word.strip_suffix("al") {
            Some(start) => format!("{start}aux"),
            None => format!("{word}s"),
        },
    }
}

#[test]
fn french_words_are_found_without_accents_in_either_number() {
    let words: Vec<&str> = ACCENTED.split_whitespace().collect();
    assert!(words.len() > 500, "{}", words.len());
    let mut missed = Vec::new();
    for word in words {
        let (one, many) = (word.to_owned(), plural(word));
        for text in [&one, &many] {
            for asked in [
                one.clone(),
                many.clone(),
                fold(&one),
                fold(&many),
                fold(&many).to_uppercase(),
            ] {
                if !finds(text, &asked) || !finds(&fold(text), &asked) {
                    missed.push(format!("{asked} in {text}"));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn forms_of_a_word_meet() {
    for (text, asked) in [
        ("évaluer", "évaluation"),
        ("évaluées", "évaluer"),
        ("évaluée", "evaluer"),
        ("communication", "communiquer"),
        ("communiqué", "communiquer"),
        ("techniques", "technique"),
        ("économique", "economie"),
        ("communications", "communique"),
        ("publication", "publier"),
        ("modifications", "modifier"),
        ("application", "appliquer"),
        ("voter", "vote"),
        ("votés", "voter"),
        ("votes", "voté"),
        ("organisations", "organiser"),
        ("travaux", "travail"),
        ("journaux", "journal"),
        ("lois", "loi"),
        ("réseaux", "reseau"),
        ("yeux", "œil"),
        ("cœurs", "coeur"),
        ("formations", "formation"),
        ("animateurs", "animer"),
        ("rapidement", "rapide"),
        ("running", "run"),
        ("connected", "connection"),
        ("policies", "policy"),
        ("organizations", "organization"),
        ("meetings", "meeting"),
        ("deployed", "deploy"),
        ("deployment", "deployments"),
    ] {
        assert!(
            finds(text, asked),
            "{asked} in {text}: {:?} {:?}",
            tokens(asked, Language::Mixed),
            tokens(text, Language::Mixed)
        );
    }
}

#[test]
fn words_that_only_look_alike_do_not_meet() {
    for (text, asked) in [
        ("redirect", "redis"),
        ("redirection", "redis"),
        ("red", "redis"),
        ("rouge redirigé", "redis"),
        ("commune", "communication"),
        ("commun", "communiquer"),
        ("communauté", "communiquer"),
        ("commune", "communiqué"),
        ("publique", "publication"),
        ("fin", "finis"),
        ("format", "formation"),
        ("formations", "formats"),
        ("communautés", "communication"),
        ("animal", "animation"),
        ("animaux", "animation"),
        ("organ", "organization"),
        ("organe", "organisation"),
        ("fin", "finir"),
        ("moi", "mois"),
        ("foi", "fois"),
        ("pari", "Paris"),
        ("direct", "direction"),
        ("directement", "directions"),
        ("REF-2025", "REF-2024"),
        ("20244", "2024"),
        ("125", "12,5"),
        ("postgresql", "post"),
        ("portail", "port"),
        ("université", "universel"),
    ] {
        assert!(
            !finds(text, asked),
            "{asked} in {text}: {:?} {:?}",
            tokens(asked, Language::Mixed),
            tokens(text, Language::Mixed)
        );
    }
}

#[test]
fn names_codes_and_compounds_are_found_as_people_type_them() {
    for (text, asked) in [
        ("l’équipe", "equipe"),
        ("L'Oréal", "oreal"),
        ("aujourd’hui", "aujourd'hui"),
        ("aujourd'hui", "aujourdhui"),
        ("O’Brien", "o'brien"),
        ("O'Brien", "brien"),
        ("John's talk", "john"),
        ("SharePoint", "sharepoint"),
        ("SharePoint", "point"),
        ("share point", "SharePoint"),
        ("HTMLParser", "parser"),
        ("rapport_final.pdf", "rapport"),
        ("rapport_final.pdf", "rapport_final.pdf"),
        ("rapport_final.pdf", "pdf"),
        ("REF-2024", "ref-2024"),
        ("REF-2024", "REF2024"),
        ("REF-2024", "2024"),
        ("e-mail", "email"),
        ("un courriel, un email", "email"),
        ("comptes-rendus", "compte-rendu"),
        ("compte rendu", "compte-rendu"),
        ("chefs-d'œuvre", "chef-d'oeuvre"),
        ("marie.durand@exemple.fr", "durand"),
        ("marie.durand@exemple.fr", "marie.durand@exemple.fr"),
        ("@mdurand", "mdurand"),
        ("salarié·e·s", "salariés"),
        ("v1.2.3", "v1.2.3"),
        ("S’il te plaît", "plait"),
        ("東京都の天気", "東京"),
        ("Щуки", "щуки"),
    ] {
        assert!(
            finds(text, asked),
            "{asked} in {text}: {:?} {:?}",
            tokens(asked, Language::Mixed),
            tokens(text, Language::Mixed)
        );
    }
}

#[test]
fn little_words_do_not_count_beside_others_but_do_alone() {
    assert!(finds("charte direction", "charte"));
    let marks = |text: &str, asked: &str| {
        highlight(text, &Query::parse(asked))
            .into_iter()
            .filter(|(found, _)| *found)
            .count()
    };
    assert_eq!(marks("la charte de la direction", "la charte"), 1);
    assert_eq!(marks("la charte de la direction", "la"), 2);
    assert_eq!(marks("le schéma du SI, si besoin", "schéma SI"), 3);
}

#[test]
fn matches_are_shown_where_they_are() {
    let marked = |text: &str, asked: &str| {
        let pieces = highlight(text, &Query::parse(asked));
        assert_eq!(
            pieces.iter().map(|(_, piece)| *piece).collect::<String>(),
            text
        );
        pieces
            .into_iter()
            .map(|(found, piece)| {
                if found {
                    format!("[{piece}]")
                } else {
                    piece.to_owned()
                }
            })
            .collect::<String>()
    };
    assert_eq!(
        marked("Les <b>équipes</b> évaluées", "equipe eval"),
        "Les <b>[équipes]</b> [évaluées]"
    );
    assert_eq!(
        marked("Un plan de charge, un plan.", "\"plan de charge\""),
        "Un [plan de charge], un plan."
    );
    assert_eq!(
        marked("Le plan du #Retour-Expérience", "#retourexperience"),
        "Le plan du #[Retour-Expérience]"
    );
    assert_eq!(marked("Cafe\u{301} noir", "café"), "[Cafe\u{301}] noir");
    assert_eq!(marked("rien", ""), "rien");
}

#[test]
fn the_stretch_shown_is_the_one_that_answers_most() {
    let text = format!(
        "{} charte. {} La charte du télétravail est signée. {}",
        "Bonjour à tous ".repeat(20),
        "Autre chose encore ".repeat(30),
        "Fin du mot ".repeat(20)
    );
    let shown = snippet(&text, &Query::parse("charte teletravail"), 200);
    let stretch: String = shown.pieces.iter().map(|(_, piece)| *piece).collect();
    assert!(shown.cut_before && shown.cut_after && text.contains(&stretch));
    assert!((120..=210).contains(&stretch.chars().count()), "{stretch}");
    assert_eq!(
        shown
            .pieces
            .iter()
            .filter(|(found, _)| *found)
            .map(|(_, piece)| *piece)
            .collect::<Vec<_>>(),
        ["charte", "télétravail"]
    );
    let short = snippet("Deux mots", &Query::parse("absent"), 200);
    assert_eq!(
        (short.cut_before, short.pieces, short.cut_after),
        (false, vec![(false, "Deux mots")], false)
    );
}

#[test]
fn a_letter_that_folds_into_a_blank_leaves_none() {
    // ARABIC FATHATAN ISOLATED FORM is a letter, and decomposes into a space and a mark.
    for token in tokens("ªaA\u{fe70} ", Language::Mixed) {
        for stem in token.stems.entered() {
            assert!(stem.chars().all(char::is_alphanumeric), "{stem:?}");
        }
    }
}

proptest! {
    #[test]
    fn tokens_lie_in_the_text_in_order(text in "\\PC*") {
        let mut end = 0;
        for token in tokens(&text, Language::Mixed) {
            prop_assert!(token.start >= end && &text[token.start..token.end()] == token.text);
            prop_assert!(!token.exact.is_empty() && token.exact.chars().all(char::is_alphanumeric));
            let stems = token.stems.entered();
            prop_assert!(token.parts.iter().chain(&stems).all(|part| part.chars().all(char::is_alphanumeric)));
            end = token.end();
        }
    }

    #[test]
    fn whatever_is_highlighted_is_still_the_text(text in "\\PC*", asked in "\\PC*", length in 1usize..300) {
        let query = Query::parse(&asked);
        let all: String = highlight(&text, &query).into_iter().map(|(_, piece)| piece).collect();
        prop_assert_eq!(&all, &text);
        let stretch: String = snippet(&text, &query, length).pieces.into_iter().map(|(_, piece)| piece).collect();
        prop_assert!(text.contains(&stretch));
    }

    #[test]
    fn any_word_finds_itself_without_accents(word in "[a-zàâçéèêëîïôûùœ]{2,14}") {
        prop_assert!(finds(&word, &fold(&word)), "{}", word);
    }
}

#[test]
fn a_word_is_entered_under_the_tokens_it_says() {
    use super::alphabet::letters_and_figures;
    use super::stems::Stems;

    for word in ACCENTED.split_whitespace() {
        let folded = letters_and_figures(word);
        for language in [Language::French, Language::English, Language::Mixed] {
            let stems = Stems::of(word, &folded, language);
            // The second time it is remembered, by what was written and what that folds into.
            assert_eq!(stems, Stems::of(word, &folded, language));
            let entered = stems.entered();
            for token in stems.asked().iter().chain(&entered) {
                assert_eq!(stems.is_entered(token), entered.contains(token), "{token}");
            }
            assert!(!stems.is_entered("") && !stems.is_entered("x"));
        }
    }
}
