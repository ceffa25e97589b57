//! Holds nothing: the tests are in `main.rs`, as one test binary.
