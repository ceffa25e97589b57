//! PostgreSQL: a pool, statements prepared once per connection, errors named.

use deadpool_postgres::{
    Manager, ManagerConfig, Object, Pool, PoolError, RecyclingMethod, Runtime,
};
use tokio_postgres::NoTls;
use tokio_postgres::error::SqlState;

use crate::fault::{Fault, FaultKind};

pub(super) fn pool(url: &str, connections: usize) -> Result<Pool, Fault> {
    let mut config: tokio_postgres::Config = url
        .parse()
        .map_err(|error| Fault::broken("reading the PostgreSQL address", error))?;
    config.application_name("parvis");
    // A statement is planned once a connection, not once a request; compiling one would take
    // longer than any of ours runs.
    let options = config.get_options().unwrap_or_default();
    let options = format!("{options} -c plan_cache_mode=force_generic_plan -c jit=off");
    config.options(options.trim());
    config.connect_timeout(std::time::Duration::from_secs(5));
    let manager = Manager::from_config(
        config,
        NoTls,
        ManagerConfig {
            recycling_method: RecyclingMethod::Fast,
        },
    );
    Pool::builder(manager)
        .max_size(connections)
        .wait_timeout(Some(std::time::Duration::from_secs(10)))
        .create_timeout(Some(std::time::Duration::from_secs(5)))
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
        || error.to_string(),
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
