//! The list of companies, and the contracts of partners.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kit::site::SharedSite;
use kit::web::{Form, Page, Path, Reader, Stop, see_other};
use kit::words::Words;
use serde::Deserialize;

use super::companies::{self, Company, LONGEST_CONTRACT};
use super::office::Office;
use crate::CompanyId;

#[derive(Template)]
#[template(path = "admin-companies.html")]
struct CompaniesPage<'a> {
    words: Words,
    companies: &'a [Company],
    longest: u32,
}

/// Every company, ours first.
pub(super) async fn show(
    State(site): State<SharedSite>,
    _: Office,
    reader: Reader,
) -> Result<Page, Stop> {
    let companies = companies::list(&mut site.db.read().await?).await?;
    let words = reader.words;
    let page = CompaniesPage {
        words,
        companies: &companies,
        longest: LONGEST_CONTRACT,
    };
    Ok(Page::new(words.say("people-admin-companies"), &page)?.section("admin"))
}

/// What the form sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Answers {
    contract: String,
}

/// Notes the contract of a partner.
pub(super) async fn save(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(company): Path<CompanyId>,
    Form(answers): Form<Answers>,
) -> Result<Response, Stop> {
    companies::note_contract(&site, &actor, company, &answers.contract).await?;
    Ok(see_other("/admin/companies"))
}
