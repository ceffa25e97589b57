//! The program as operators run it: killed, short of disk, short of its database, upgraded.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "tests stop at the first surprise"
)]

#[path = "../../../xtask/src/cluster.rs"]
mod cluster;
mod encrypting;
mod filling;
mod flags;
mod http;
mod killing;
mod losing;
mod mail_server;
mod mailing;
mod nodes;
mod program;
mod upgrading;
