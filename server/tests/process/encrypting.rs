//! PostgreSQL over TLS: as much is verified as the address asks, and the line is what it says.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use kit::db::Db;
use kit::values;

use crate::program::{Place, waited};

/// A PostgreSQL that speaks TLS as `localhost`, and who vouches for it.
struct Encrypted {
    place: Place,
    folder: PathBuf,
}

impl Encrypted {
    fn start() -> Option<Self> {
        let place = Place::on_postgres()?;
        let folder = place.beside("certificates");
        fs::create_dir_all(&folder).unwrap();
        // The server may run as another user, who must get there.
        for opened in [folder.parent().unwrap(), &folder] {
            fs::set_permissions(opened, fs::Permissions::from_mode(0o755)).unwrap();
        }
        certify(&folder, "ours");
        certify(&folder, "others");
        lend(&folder.join("server.key"));
        let named = |file: &str| folder.join(file).display().to_string();
        let settings = [
            format!("alter system set ssl_cert_file = '{}'", named("server.pem")),
            format!("alter system set ssl_key_file = '{}'", named("server.key")),
            "alter system set ssl = on".to_owned(),
            "select pg_reload_conf()".to_owned(),
        ];
        waited(async {
            let mut tx = place.look().read().await.unwrap();
            for setting in settings {
                tx.script(&setting).await.unwrap();
            }
        });
        let encrypted = Self { place, folder };
        crate::program::eventually("the server speaks TLS", || {
            encrypted.ssl("127.0.0.1", "sslmode=require") == Ok(true)
        });
        Some(encrypted)
    }

    fn url(&self, host: &str, query: &str) -> String {
        let cluster = self.place.cluster.as_ref().unwrap();
        let address = cluster.url.replace("127.0.0.1", host);
        let query = query.replace("CERTIFICATES", &self.folder.display().to_string());
        format!("{address}/postgres?{query}")
    }

    /// Whether the line is encrypted, or why there is none.
    fn ssl(&self, host: &str, query: &str) -> Result<bool, String> {
        let ask = "select ssl from pg_stat_ssl where pid = pg_backend_pid()";
        waited(async {
            let db = Db::postgres(&self.url(host, query), 1)?;
            db.read().await?.one::<bool>(ask, values![]).await
        })
        .map_err(|fault| fault.to_string())
    }
}

/// An authority of that name; the server's certificate is of the first one, for `localhost`.
pub fn certify(folder: &Path, authority: &str) {
    let openssl = |words: &[&str]| {
        let done = Command::new("openssl")
            .args(words)
            .current_dir(folder)
            .output();
        let done = done.expect("openssl is installed with PostgreSQL");
        assert!(done.status.success(), "{done:?}");
    };
    let curve = [
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
    ];
    let (key, certificate) = (format!("{authority}.key"), format!("{authority}.pem"));
    let name = format!("/CN={authority}");
    let mut root = vec!["req", "-x509", "-days", "2"];
    root.extend(curve);
    root.extend(["-keyout", &key, "-out", &certificate, "-subj", &name]);
    openssl(&root);
    if authority != "ours" {
        return;
    }
    fs::write(folder.join("names"), "subjectAltName=DNS:localhost\n").unwrap();
    let mut asked = vec!["req"];
    asked.extend(curve);
    asked.extend([
        "-keyout",
        "server.key",
        "-out",
        "server.csr",
        "-subj",
        "/CN=localhost",
    ]);
    openssl(&asked);
    openssl(&[
        "x509",
        "-req",
        "-days",
        "2",
        "-in",
        "server.csr",
        "-CA",
        &certificate,
        "-CAkey",
        &key,
        "-CAcreateserial",
        "-extfile",
        "names",
        "-out",
        "server.pem",
    ]);
}

/// PostgreSQL takes its key only where nobody else can read it.
fn lend(key: &Path) {
    fs::set_permissions(key, fs::Permissions::from_mode(0o600)).unwrap();
    for user in ["postgres", "nobody"] {
        let given = Command::new("chown").arg(user).arg(key).output().unwrap();
        if given.status.success() {
            return;
        }
    }
}

#[test]
fn as_much_is_verified_as_the_address_asks() {
    let Some(encrypted) = Encrypted::start() else {
        return;
    };
    let ssl = |host: &str, query: &str| encrypted.ssl(host, query);
    assert_eq!(ssl("127.0.0.1", "sslmode=disable"), Ok(false));
    assert_eq!(
        ssl("127.0.0.1", "sslmode=prefer"),
        Ok(false),
        "on this machine"
    );
    assert_eq!(ssl("127.0.0.1", "sslmode=require"), Ok(true));
    let ours = "sslrootcert=CERTIFICATES/ours.pem";
    let others = "sslrootcert=CERTIFICATES/others.pem";
    assert_eq!(
        ssl("localhost", &format!("sslmode=verify-full&{ours}")),
        Ok(true)
    );
    assert_eq!(
        ssl("127.0.0.1", &format!("sslmode=verify-ca&{ours}")),
        Ok(true)
    );
    for (host, query) in [
        ("127.0.0.1", format!("sslmode=verify-full&{ours}")),
        ("localhost", format!("sslmode=verify-full&{others}")),
        ("localhost", format!("sslmode=verify-ca&{others}")),
        ("localhost", format!("sslmode=require&{others}")),
        ("localhost", "sslmode=verify-full".to_owned()),
    ] {
        let refused = ssl(host, &query).unwrap_err();
        assert!(refused.contains("certificate"), "{query}: {refused}");
    }
}

#[test]
fn the_command_speaks_tls_and_says_when_it_cannot() {
    let Some(mut encrypted) = Encrypted::start() else {
        return;
    };
    let verified = encrypted.url(
        "localhost",
        "sslmode=verify-full&sslrootcert=CERTIFICATES/ours.pem",
    );
    encrypted.place.database = Some(verified);
    let migrated = encrypted.place.run(&["migrate"]);
    assert!(migrated.status.success(), "{migrated:?}");
    let (_server, amina, _) = encrypted.place.begin();
    amina.get("/spaces").expect(200);

    let Some(mut plain) = Place::on_postgres() else {
        return;
    };
    plain.database = plain.database.map(|url| format!("{url}?sslmode=require"));
    let refused = plain.run(&["migrate"]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && said.contains("TLS"), "{said}");
}
