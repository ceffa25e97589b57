//! PostgreSQL: a pool, statements prepared once per connection, errors named.

use std::time::Duration;

use deadpool_postgres::{
    Manager, ManagerConfig, Object, Pool, PoolError, RecyclingMethod, Runtime,
};
use tokio_postgres::NoTls;
use tokio_postgres::error::SqlState;

use super::tls::{Address, told};
use crate::fault::{Fault, FaultKind};

/// How long a statement may take: far beyond any of ours, so that what takes longer is a
/// server that hangs or a line that is cut. Migrations, which rewrite tables, have no limit.
pub(super) const PATIENCE: Duration = Duration::from_secs(8);
/// How long making a connection, or waiting for one to be free, may take.
const CONNECTED_WITHIN: Duration = Duration::from_secs(5);

pub(super) fn pool(url: &str, connections: usize) -> Result<Pool, Fault> {
    let Address { mut config, tls } = Address::read(url)?;
    config.application_name("parvis");
    // A statement is planned once a connection, not once a request; compiling one would take
    // longer than any of ours runs.
    let options = config.get_options().unwrap_or_default();
    let options = format!("{options} -c plan_cache_mode=force_generic_plan -c jit=off");
    config.options(options.trim());
    config.connect_timeout(CONNECTED_WITHIN);
    // A machine that vanished says nothing: the kernel finds out, and the pool learns it.
    config.keepalives_idle(CONNECTED_WITHIN);
    config.tcp_user_timeout(PATIENCE);
    let recycled = ManagerConfig {
        recycling_method: RecyclingMethod::Fast,
    };
    let manager = match tls {
        Some(tls) => Manager::from_config(config, tls, recycled),
        None => Manager::from_config(config, NoTls, recycled),
    };
    Pool::builder(manager)
        .max_size(connections)
        .wait_timeout(Some(CONNECTED_WITHIN))
        .create_timeout(Some(CONNECTED_WITHIN))
        .runtime(Runtime::Tokio1)
        .build()
        .map_err(|error| Fault::broken("preparing the pool", error))
}

pub(super) async fn client(pool: &Pool) -> Result<Object, Fault> {
    pool.get().await.map_err(|error| match error {
        PoolError::Backend(error) => fault("connecting", &error),
        other => Fault {
            context: "waiting for a connection".into(),
            kind: FaultKind::DatabaseAway(other.to_string()),
        },
    })
}

/// Names what PostgreSQL said, so that each kind gets its own answer.
pub(super) fn fault(context: &str, error: &tokio_postgres::Error) -> Fault {
    // The driver's own text is only "db error": what the server said is inside.
    let said = error.as_db_error().map_or_else(
        || told(error),
        |server| format!("{} ({})", server.message(), server.code().code()),
    );
    let kind = match error.code() {
        Some(code) if *code == SqlState::UNIQUE_VIOLATION => FaultKind::Duplicate(said),
        Some(code) if *code == SqlState::DISK_FULL => FaultKind::StorageFull(said),
        Some(code) if is_away(code) => FaultKind::DatabaseAway(said),
        // Without a code nothing came from the server: the line is cut or was never there.
        None if error.is_closed() || is_io(error) => FaultKind::DatabaseAway(said),
        _ => FaultKind::Broken(said),
    };
    Fault {
        context: context.to_owned(),
        kind,
    }
}

/// What is said of a server that does not answer.
pub(super) fn silence(context: &str) -> Fault {
    Fault {
        context: context.to_owned(),
        kind: FaultKind::DatabaseAway("no answer in time".to_owned()),
    }
}

fn is_away(code: &SqlState) -> bool {
    // Classes 08 (connection) and 57 (operator intervention), and "too many connections".
    code.code().starts_with("08")
        || code.code().starts_with("57P")
        || *code == SqlState::TOO_MANY_CONNECTIONS
}

fn is_io(error: &tokio_postgres::Error) -> bool {
    std::error::Error::source(error).is_some_and(<dyn std::error::Error>::is::<std::io::Error>)
        || error.to_string().contains("connecting")
}
