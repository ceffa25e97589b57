//! What slices keep in memory between requests, one value of each type.
//!
//! Whatever is here was derived from the database and can be forgotten at any moment:
//! nothing is only here, and whoever uses it proves first that it still holds.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// The values, by their types.
#[derive(Default)]
pub struct Kept(RwLock<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Kept {
    /// The value of that type, empty at first; the same for all who ask.
    pub fn of<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let known = {
            let values = self.0.read().unwrap_or_else(PoisonError::into_inner);
            values.get(&TypeId::of::<T>()).cloned()
        };
        let value = known.unwrap_or_else(|| {
            let mut values = self.0.write().unwrap_or_else(PoisonError::into_inner);
            let value = values.entry(TypeId::of::<T>());
            value.or_insert_with(|| Arc::<T>::default()).clone()
        });
        // What stands under a type is of that type.
        value.downcast().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn one_value_of_each_type() {
        let kept = Kept::default();
        kept.of::<Mutex<Vec<i64>>>().lock().unwrap().push(7);
        assert_eq!(*kept.of::<Mutex<Vec<i64>>>().lock().unwrap(), [7]);
        assert!(kept.of::<Mutex<Vec<u8>>>().lock().unwrap().is_empty());
    }
}
