//! Every template × sample × language: what people are shown is whole, named and in their language.

mod cast;
mod judge;
mod mail;
mod samples;
mod source;

use std::collections::{BTreeMap, BTreeSet};

use axum::http::Method;
use kit::values;
use kit::words::{Lang, Words};
use people::organisation::setup;

use crate::on_each_engine;
use crate::world::{Answer, Client, World};
use cast::Cast;
use judge::Judge;
use samples::{Ask, Sample};

/// What was shown, and what was wrong with it.
struct Shown {
    lang: Lang,
    judge: Judge,
    pages: Vec<String>,
    wrong: BTreeMap<String, BTreeSet<String>>,
}

impl Shown {
    fn new(lang: Lang) -> Self {
        let catalogue = parvis::compose::catalogue().unwrap();
        let other = if lang == Lang::Fr { Lang::En } else { Lang::Fr };
        let mut keys: Vec<&str> = catalogue.keys(lang).collect();
        keys.sort_unstable();
        // What the square is called is content: written once, in the organisation's language.
        keys.retain(|key| *key != "spaces-square-name");
        let judge = Judge::new(
            Words::new(catalogue, lang),
            Words::new(catalogue, other),
            &keys,
        );
        Self {
            lang,
            judge,
            pages: Vec::new(),
            wrong: BTreeMap::new(),
        }
    }

    fn words(&self) -> Words {
        Words::new(parvis::compose::catalogue().unwrap(), self.lang)
    }

    async fn look(&mut self, sample: &Sample) {
        let answer = asked(sample, self.lang).await;
        let fields = match &sample.ask {
            Ask::Get => String::new(),
            Ask::Form(fields) | Ask::Piece(fields) | Ask::File(fields, ..) => {
                format!("{fields:.60?}")
            }
        };
        let label = format!("{} {} {fields}", self.lang.tag(), sample.path);
        if answer.status.as_u16() != sample.status {
            let found = format!("{} instead of {}", answer.status, sample.status);
            self.wrong.entry(label).or_default().insert(found);
            return;
        }
        self.judge(label, &answer.text());
    }

    fn judge(&mut self, label: String, html: &str) {
        let faults = if html.starts_with("<!doctype") {
            self.judge.faults(html)
        } else {
            self.judge.faults_of_piece(html)
        };
        if !faults.is_empty() {
            self.wrong.entry(label).or_default().extend(faults);
        }
        self.pages.push(source::squeezed(html));
    }

    /// The pieces of templates that none of the pages shows, by template.
    fn unseen(&self) -> BTreeMap<String, BTreeSet<String>> {
        let words = self.words();
        let is_seen = |run: &String| self.pages.iter().any(|page| page.contains(run.as_str()));
        let mut unseen = BTreeMap::new();
        for template in source::templates(words) {
            let total = template.runs.len();
            let missing: BTreeSet<String> = template
                .runs
                .into_iter()
                .filter(|run| !is_seen(run))
                .map(|run| format!("no sample shows it: {run}"))
                .collect();
            if !missing.is_empty() || total == 0 {
                let label = format!("{} {}", self.lang.tag(), template.name);
                unseen.insert(label, missing);
            }
        }
        unseen
    }
}

async fn asked(sample: &Sample, lang: Lang) -> Answer {
    // Whoever is signed in reads the language they chose, everybody else that of their browser.
    let who = sample.who.with("accept-language", lang.tag());
    let borrowed =
        |fields: &[(&'static str, String)]| -> Vec<(&'static str, String)> { fields.to_vec() };
    match &sample.ask {
        Ask::Get => who.get(&sample.path).await,
        Ask::Form(fields) => form(&who, &sample.path, &borrowed(fields)).await,
        Ask::Piece(fields) => form(&who.with("x-fragment", "yes"), &sample.path, fields).await,
        Ask::File(fields, field, name, bytes) => {
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            who.upload(&sample.path, &fields, &[(field, name, bytes)])
                .await
        }
    }
}

async fn form(who: &Client, path: &str, fields: &[(&'static str, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    who.post(path, &fields).await
}

/// Everybody reads that language from now on.
async fn everybody_reads(world: &World, lang: Lang) {
    let mut tx = world.site.db.write().await.unwrap();
    tx.run("update people set language = $1", values![lang.tag()])
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
}

/// The first day, in a site of its own.
async fn first_day(world: &World, shown: &mut Shown) {
    let empty = World::empty(world.site.db.engine()).await;
    let secret = setup::make_secret(&empty.site).await.unwrap();
    let stranger = empty.stranger().with("accept-language", shown.lang.tag());
    let mut fields = vec![
        ("secret", secret.as_str()),
        ("organisation", "Ateliers Verdier"),
        ("language", shown.lang.tag()),
        ("name1", "Amina Belkacem"),
        ("email1", "amina@verdier.example"),
        ("name2", "Yann Le Goff"),
        ("email2", "AMINA@verdier.example"),
    ];
    shown.judge(
        "setup, locked".into(),
        &stranger.get("/setup").await.expect(403).text(),
    );
    shown.judge(
        "setup".into(),
        &stranger
            .get(&format!("/setup?secret={secret}"))
            .await
            .expect(200)
            .text(),
    );
    shown.judge(
        "setup, refused".into(),
        &stranger.post("/setup", &fields).await.expect(422).text(),
    );
    fields[6] = ("email2", "yann@verdier.example");
    shown.judge(
        "setup, done".into(),
        &stranger.post("/setup", &fields).await.expect(200).text(),
    );
    let chief = empty.administrator("Adèle Troisième").await;
    everybody_reads(&empty, shown.lang).await;
    chief.post("/admin/charge", &[]).await.expect(303);
    shown.judge(
        "chart, without a post".into(),
        &chief.get("/admin/chart").await.expect(200).text(),
    );
    empty.settle().await;
    let first = empty.employee("Première Venue").await;
    everybody_reads(&empty, shown.lang).await;
    for path in [
        "/",
        "/people/chart",
        "/spaces?scope=archived",
        "/notifications",
    ] {
        let page = first.get(path).await.expect(200).text();
        shown.judge(format!("first day {path}"), &page);
    }
    let square = "select slug from spaces where square = true";
    let mut tx = empty.site.db.read().await.unwrap();
    let square: String = tx.one(square, values![]).await.unwrap();
    let page = first.get(&format!("/s/{square}/about")).await.expect(200);
    shown.judge("first day, the square".into(), &page.text());
}

on_each_engine!(every_template_is_whole_in_both_languages, |world| {
    let cast = Cast::gather(&world).await;
    let mut wrong = BTreeMap::new();
    for lang in Lang::ALL {
        everybody_reads(&world, lang).await;
        let mut shown = Shown::new(lang);
        for sample in samples::samples(&world, &cast).await {
            shown.look(&sample).await;
        }
        first_day(&world, &mut shown).await;
        mail::site_with_mail(&world, &mut shown).await;
        wrong.extend(shown.unseen());
        wrong.append(&mut shown.wrong);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
});

// A page that is added needs its sample.
on_each_engine!(every_page_has_its_sample, |world| {
    let cast = Cast::gather(&world).await;
    let samples = samples::samples(&world, &cast).await;
    let pages = parvis::compose::routes();
    let is_page = |path: &str| !path.starts_with("/api/") && !NO_PAGES.contains(&path);
    let missing: Vec<_> = pages
        .list()
        .iter()
        .filter(|route| route.method == Method::GET && is_page(&route.path))
        .filter(|route| {
            !samples
                .iter()
                .any(|sample| matches!(sample.ask, Ask::Get) && fits(&route.path, &sample.path))
        })
        .map(|route| &route.path)
        .collect();
    assert!(missing.is_empty(), "pages without a sample: {missing:#?}");
});

/// What answers `GET` with something else than a page.
const NO_PAGES: [&str; 10] = [
    "/message/{id}",
    "/live",
    "/go",
    "/setup",
    "/comments/{id}",
    "/complete/people",
    "/complete/tags",
    "/files/{id}/{name}",
    "/files/{id}/thumbnail",
    "/photos/{name}",
];

fn fits(route: &str, path: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap();
    let (route, path): (Vec<_>, Vec<_>) = (route.split('/').collect(), path.split('/').collect());
    route.len() == path.len()
        && route
            .iter()
            .zip(&path)
            .all(|(part, given)| part == given || (part.starts_with('{') && !given.is_empty()))
}
