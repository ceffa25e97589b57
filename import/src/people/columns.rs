//! Which column holds what: recognised by its French or English name, or told by the person.

use super::headers::{FIELDS, synonyms};
use super::refusal::DirectoryRefusal;
use crate::text::fold;
use csv::ReaderBuilder;

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The reference of the person or of the post in the organisation's own files.
    Reference,
    /// The whole name.
    Name,
    /// The family name.
    Family,
    /// The given name.
    Given,
    /// The e-mail address.
    Email,
    /// The name used to sign in.
    Handle,
    /// The title of the post.
    Title,
    /// The unit: a service, a department, a team.
    Unit,
    /// The company or organisation.
    Company,
    /// The site or office.
    Site,
    /// The work telephone.
    Phone,
    /// The work mobile.
    Mobile,
    /// Whom the row reports to: a reference, a name, an address or a handle.
    ReportsTo,
    /// Skills, separated by commas, semicolons or line ends.
    Skills,
    /// Languages, separated likewise.
    Languages,
    /// The day of arrival.
    Arrived,
    /// A few words about what the person or the post does.
    About,
    /// Whether the row still counts.
    Active,
}

/// A column of the file and what was made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name as it stands in the file.
    pub header: String,
    /// What it holds; `None` when it is not used.
    pub field: Option<Field>,
}

impl Field {
    /// Its name in a `--columns` text.
    #[must_use]
    pub fn name(self) -> &'static str {
        FIELDS
            .iter()
            .find(|(field, ..)| *field == self)
            .map_or("", |(_, name, _)| name)
    }

    /// Every name a `--columns` text may use, in the order they are taught.
    pub fn names() -> impl Iterator<Item = &'static str> {
        FIELDS.iter().map(|(_, name, _)| *name)
    }

    fn named(name: &str) -> Option<Self> {
        let wanted = fold(name);
        FIELDS
            .iter()
            .find(|(_, known, _)| fold(known) == wanted)
            .map(|(field, ..)| *field)
    }
}

/// What a person said about the columns: `name=Nom complet,email=Courriel`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    pairs: Vec<(Field, String)>,
}

impl Mapping {
    /// Reads a `--columns` text. A header that holds a comma goes between quotation marks:
    /// `"name=Nom, prénom",email=Courriel`.
    ///
    /// # Errors
    /// Refuses an entry without `=` and a field that does not exist.
    pub fn parse(text: &str) -> Result<Self, DirectoryRefusal> {
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut pairs = Vec::new();
        for entry in reader.records().map_while(Result::ok).flat_map(|record| {
            record
                .iter()
                .map(|entry| entry.trim().to_owned())
                .filter(|entry| !entry.is_empty())
                .collect::<Vec<_>>()
        }) {
            let Some((name, header)) = entry.split_once('=') else {
                return Err(DirectoryRefusal::UnreadableMapping { entry });
            };
            let field = Field::named(name).ok_or_else(|| DirectoryRefusal::UnknownField {
                name: name.trim().to_owned(),
            })?;
            pairs.push((field, header.trim().trim_matches('"').to_owned()));
        }
        Ok(Self { pairs })
    }
}

/// Where each field stands in a row.
#[derive(Clone, Debug, Default)]
pub(super) struct Columns {
    headers: Vec<String>,
    fields: Vec<Option<Field>>,
    /// The whole name is written family name first, as its header says.
    pub family_first: bool,
}

impl Columns {
    /// Recognises the columns by their names alone.
    pub(super) fn recognise(headers: &[String]) -> Self {
        let folded: Vec<String> = headers.iter().map(|header| fold(header)).collect();
        let mut columns = Self {
            headers: headers.to_vec(),
            fields: vec![None; headers.len()],
            family_first: false,
        };
        for (field, _, names) in FIELDS {
            let found = synonyms(names)
                .find_map(|synonym| folded.iter().position(|header| header == synonym));
            if let Some(index) = found
                && columns.fields[index].is_none()
            {
                columns.fields[index] = Some(field);
            }
        }
        columns.settle_names(&folded);
        columns
    }

    /// Recognises the columns, then lets the person's own words prevail.
    pub(super) fn mapped(headers: &[String], mapping: &Mapping) -> Result<Self, DirectoryRefusal> {
        let mut columns = Self::recognise(headers);
        for (field, header) in &mapping.pairs {
            let index = headers
                .iter()
                .position(|known| fold(known) == fold(header) && !fold(header).is_empty());
            let Some(index) = index else {
                let known = headers
                    .iter()
                    .map(|known| known.trim())
                    .filter(|known| !known.is_empty());
                let known = known.collect::<Vec<_>>().join(", ");
                return Err(DirectoryRefusal::UnknownHeader {
                    header: header.clone(),
                    known,
                });
            };
            for taken in columns
                .fields
                .iter_mut()
                .filter(|taken| **taken == Some(*field))
            {
                *taken = None;
            }
            columns.fields[index] = Some(*field);
        }
        Ok(columns)
    }

    /// "Nom" is the whole name when it stands alone and the family name beside "Prénom".
    fn settle_names(&mut self, folded: &[String]) {
        let has = |field| self.fields.contains(&Some(field));
        if has(Field::Given) && !has(Field::Family) {
            let family = folded
                .iter()
                .position(|header| matches!(header.as_str(), "nom" | "name"));
            if let Some(index) = family {
                self.fields[index] = Some(Field::Family);
            }
        }
        let whole = self
            .fields
            .iter()
            .position(|field| *field == Some(Field::Name));
        self.family_first = whole.is_some_and(|index| {
            matches!(
                folded[index].as_str(),
                "nom prenom" | "nom et prenom" | "nom prenoms"
            )
        });
    }

    /// Whether a person's name can be read from these columns.
    pub(super) fn names_people(&self) -> bool {
        [Field::Name, Field::Family]
            .iter()
            .any(|field| self.fields.contains(&Some(*field)))
    }

    /// How many columns the header names.
    pub(super) fn width(&self) -> usize {
        self.headers.len()
    }

    /// How many columns are recognised.
    pub(super) fn recognised(&self) -> usize {
        self.fields.iter().flatten().count()
    }

    /// The cell of a field, or nothing.
    pub(super) fn cell<'row>(&self, cells: &'row [String], field: Field) -> &'row str {
        let index = self.fields.iter().position(|known| *known == Some(field));
        index
            .and_then(|index| cells.get(index))
            .map_or("", String::as_str)
    }

    /// The columns as they are told to the person.
    pub(super) fn told(&self) -> Vec<Column> {
        let pairs = self.headers.iter().zip(&self.fields);
        pairs
            .map(|(header, field)| Column {
                header: crate::text::one_line(header),
                field: *field,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Columns, Field, Mapping};
    use crate::people::DirectoryRefusal;

    fn fields(headers: &[&str]) -> Vec<Option<Field>> {
        let headers: Vec<String> = headers.iter().map(ToString::to_string).collect();
        Columns::recognise(&headers)
            .told()
            .into_iter()
            .map(|column| column.field)
            .collect()
    }

    #[test]
    fn french_and_english_headers_are_recognised() {
        assert_eq!(
            fields(&["NOM", "Prénom", "Courriel", "Salaire"]),
            [
                Some(Field::Family),
                Some(Field::Given),
                Some(Field::Email),
                None,
            ]
        );
        assert_eq!(
            fields(&["Nom", "Supérieur hiérarchique", ""]),
            [Some(Field::Name), Some(Field::ReportsTo), None]
        );
        assert_eq!(
            fields(&[
                "Post Unique Reference",
                "Contact E-mail",
                "Parent Department",
                "Organisation"
            ]),
            [
                Some(Field::Reference),
                Some(Field::Email),
                None,
                Some(Field::Company),
            ]
        );
    }

    #[test]
    fn a_name_beside_a_given_name_is_the_family_name() {
        assert_eq!(
            fields(&["Agent", "Nom", "Prénom"]),
            [Some(Field::Name), Some(Field::Family), Some(Field::Given)]
        );
    }

    #[test]
    fn a_person_can_say_otherwise() {
        let headers = [
            "Libellé".to_owned(),
            "Matricule N+1".to_owned(),
            "Nom".to_owned(),
        ];
        let mapping = Mapping::parse("name=libelle, reports_to=Matricule N+1").unwrap();
        let columns = Columns::mapped(&headers, &mapping).unwrap();
        let told: Vec<_> = columns
            .told()
            .into_iter()
            .map(|column| column.field)
            .collect();
        assert_eq!(told, [Some(Field::Name), Some(Field::ReportsTo), None]);
    }

    #[test]
    fn a_wrong_mapping_is_refused_by_name() {
        assert!(
            matches!(Mapping::parse("nane=Nom"), Err(DirectoryRefusal::UnknownField { name }) if name == "nane")
        );
        assert!(matches!(
            Mapping::parse("Nom"),
            Err(DirectoryRefusal::UnreadableMapping { .. })
        ));
        let wrong = Columns::mapped(&["Nom".to_owned()], &Mapping::parse("email=Mèl").unwrap());
        assert!(
            matches!(wrong, Err(DirectoryRefusal::UnknownHeader { known, .. }) if known == "Nom")
        );
    }

    #[test]
    fn every_field_has_a_name() {
        assert_eq!(Field::names().count(), 18);
        assert_eq!(Field::ReportsTo.name(), "reports_to");
    }
}
