//! A site to test, and the people who use it.

mod client;

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::http::{HeaderMap, header};
use kit::db::{Db, Engine};
use kit::live::Announced;
use kit::mail::{Answers, Basket, Letter, Mail, Outlet};
use kit::site::{Settings, SharedSite, Site};
use kit::testing::{SeededDice, StillClock, TestDatabase};
use kit::values;
use kit::words::Lang;
use people::PersonId;
use people::accounts::account::{self, Newcomer};
use people::accounts::standing::Standing;
use people::accounts::{password, sessions};
use people::organisation::companies;
use people::organisation::setup::{self, Beginning, Founder};

pub use client::{Answer, Client, Events, encoded, filled};

/// Runs an async test body once per engine: `on_each_engine!(name, |world| { … })`.
#[macro_export]
macro_rules! on_each_engine {
    ($(#[$meta:meta])* $name:ident, |$world:ident| $body:block) => {
        $(#[$meta])*
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            for engine in kit::testing::engines() {
                println!("on {engine:?}");
                let $world = $crate::world::World::on(engine).await;
                $body
            }
        }
    };
}

/// A password nobody guesses.
pub const PASSWORD: &str = "tramway orange sous la pluie";

/// A whole site over a database of its own, an organisation set up in it.
pub struct World {
    pub site: SharedSite,
    pub clock: Arc<StillClock>,
    pub router: Router,
    pub database: TestDatabase,
    announced: tokio::sync::Mutex<Announced>,
    /// Where letters go, once the site [sends some](World::with_mail).
    pub basket: Arc<Basket>,
}

impl World {
    /// A site of « Ateliers Verdier », whose administrators are Amina and Yann (nobody signed in yet).
    pub async fn on(engine: Engine) -> Self {
        let world = Self::empty(engine).await;
        let founder = |name: &str, email: &str| Founder {
            name: name.into(),
            email: email.into(),
        };
        let beginning = Beginning {
            organisation: "Ateliers Verdier".into(),
            language: Lang::Fr,
            founders: vec![
                founder("Amina Belkacem", "amina@verdier.example"),
                founder("Yann Le Goff", "yann@verdier.example"),
            ],
        };
        setup::begin(&world.site, &beginning)
            .await
            .expect("the organisation begins");
        world.settle().await;
        world
    }

    /// A site whose organisation is not set up.
    pub async fn empty(engine: Engine) -> Self {
        let database = kit::testing::database(engine).await;
        let clock = Arc::new(StillClock::at("2026-03-12T09:00:00Z"));
        parvis::migrations::MIGRATIONS
            .apply(&database.db, &*clock)
            .await
            .expect("the schema");
        let folder = database.folder.path();
        let site = site_over(
            database.db.clone(),
            clock.clone(),
            folder,
            parvis::compose::mail(Mail::nowhere()),
        );
        let router = parvis::compose::router(&site);
        let announced = Announced::since(site.now());
        Self {
            site,
            clock,
            router,
            database,
            announced: announced.into(),
            basket: Arc::default(),
        }
    }

    /// The same site, which sends letters into a basket: before anybody signs in.
    pub fn with_mail(self) -> Self {
        let answers = Answers::at("reponse@verdier.example");
        let outlet = Outlet::Basket(self.basket.clone());
        let mail = Mail::new(outlet, "parvis@verdier.example".into(), answers);
        self.over(mail)
    }

    /// The same site, whose letters leave that way.
    pub fn over(self, mail: Mail) -> Self {
        let folder = self.database.folder.path();
        let site = site_over(
            self.database.db.clone(),
            self.clock.clone(),
            folder,
            parvis::compose::mail(mail),
        );
        let router = parvis::compose::router(&site);
        Self {
            site,
            router,
            ..self
        }
    }

    /// The letters that leave after so many seconds.
    pub async fn letters(&self, seconds: i64) -> Vec<Letter> {
        self.wait(seconds).await;
        kit::mail::send_all(&self.site)
            .await
            .expect("the queue is read");
        let carried = self.basket.empty();
        carried.into_iter().map(|(letter, _)| letter).collect()
    }

    /// Nobody, before a site whose database is nowhere.
    pub fn before_a_lost_database(&self) -> Client {
        let nowhere = Db::postgres("postgres://nobody@127.0.0.1:1/nowhere", 1).unwrap();
        let folder = self.database.folder.path();
        let site = site_over(
            nowhere,
            self.clock.clone(),
            folder,
            parvis::compose::mail(Mail::nowhere()),
        );
        Client {
            router: parvis::compose::router(&site),
            ..self.stranger()
        }
    }

    /// Lets everything that follows from the facts so far happen.
    pub async fn settle(&self) {
        kit::facts::follow_all(&self.site)
            .await
            .expect("the facts are followed");
        let mut announced = self.announced.lock().await;
        let looked = announced.look(&self.site).await;
        looked.expect("the facts are announced");
    }

    /// Lets so many seconds pass, and what follows happen.
    pub async fn wait(&self, seconds: i64) {
        self.clock.advance(seconds * kit::clock::SECOND);
        self.settle().await;
    }

    /// A new employee, signed in.
    pub async fn employee(&self, name: &str) -> Client {
        self.newcomer(name, None, false).await
    }

    /// An employee who signs in with [`PASSWORD`].
    pub async fn employee_with_password(&self, name: &str) -> Client {
        let client = self.employee(name).await;
        let hash = password::hash(PASSWORD.into(), &*self.site.dice)
            .await
            .unwrap();
        let mut tx = self.site.db.write().await.unwrap();
        tx.run(
            "update credentials set password_hash = $1 where person_id = $2",
            values![hash, client.person],
        )
        .await
        .unwrap();
        self.site.commit(tx).await.unwrap();
        client
    }

    /// A new guest from a partner company, signed in.
    pub async fn guest(&self, name: &str, company: &str) -> Client {
        self.newcomer(name, Some(company), false).await
    }

    /// A new administrator, signed in.
    pub async fn administrator(&self, name: &str) -> Client {
        self.newcomer(name, None, true).await
    }

    /// Nobody: a browser without a session.
    pub fn stranger(&self) -> Client {
        Client {
            router: self.router.clone(),
            person: PersonId(0),
            handle: String::new(),
            headers: HeaderMap::new(),
        }
    }

    async fn newcomer(&self, name: &str, partner: Option<&str>, administrator: bool) -> Client {
        let mut tx = self.site.db.write().await.unwrap();
        let company = match partner {
            Some(partner) => companies::named(&self.site, &mut tx, partner, true)
                .await
                .unwrap(),
            None => companies::ours(&mut tx).await.unwrap(),
        };
        let email = format!(
            "{}@verdier.example",
            kit::search::fold(name).replace(' ', ".")
        );
        let newcomer = Newcomer {
            name,
            handle: None,
            email: Some(&email),
            company,
            guest: partner.is_some(),
            guest_until: partner.map(|_| self.site.now().plus(90 * kit::clock::DAY)),
            administrator,
            standing: Standing::Active,
            language: Lang::Fr,
            title: "",
        };
        let person = account::add(&self.site, &mut tx, &newcomer)
            .await
            .expect("a newcomer");
        let secret = sessions::open(&self.site, &mut tx, person, "Test")
            .await
            .unwrap();
        let handle: String = tx
            .one("select handle from people where id = $1", values![person])
            .await
            .unwrap();
        self.site.commit(tx).await.unwrap();
        self.settle().await;
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, format!("parvis={secret}").parse().unwrap());
        Client {
            router: self.router.clone(),
            person,
            handle,
            headers,
        }
    }

    /// How many statements a request costs.
    pub async fn statements(&self, client: &Client, path: &str) -> u64 {
        // Once to warm up, so that only the request itself is counted.
        client.get(path).await;
        let before = self.site.db.statements_so_far();
        client.get(path).await;
        self.site.db.statements_so_far() - before
    }
}

fn site_over(db: Db, clock: Arc<StillClock>, folder: &Path, mail: Mail) -> SharedSite {
    Arc::new(Site {
        db,
        clock,
        dice: Arc::new(SeededDice::new(7)),
        ids: kit::id::Ids::default(),
        files: kit::files::Files::in_folder(&folder.join("files")).expect("a folder for files"),
        catalogue: parvis::compose::catalogue().expect("the words"),
        hub: kit::live::Hub::default(),
        kept: kit::kept::Kept::default(),
        followers: parvis::compose::followers(),
        mail,
        settings: Settings {
            data: folder.to_owned(),
            public_url: "http://parvis.example".into(),
            trust_proxy: true,
            largest_file: 2_000_000,
        },
    })
}
